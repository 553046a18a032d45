import { encode } from 'uqr'

/** The dark squares of a QR code as the path of a drawing, with the quiet border that readers need. */
export const qrSquares = (text: string): { size: number; path: string } => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const rows = data.map((row, y) =>
    row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''),
  )
  return { size, path: rows.join('') }
}
