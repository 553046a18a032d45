/** 1286 → "1.286": a dot for thousands, as Vietnamese offices write. */
export const formatCount = (value: number): string =>
  Math.trunc(value)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, '.')

/** "98.76" → "98,76%". */
export const formatRate = (rate: string): string => `${rate.replace('.', ',')}%`

/** 50000 → "50.000 đ". */
export const formatMoney = (dong: number): string => `${formatCount(dong)} đ`

/**
 * numerator ÷ denominator as a percentage with two decimals, rounded half up, e.g. "96.93".
 * Undefined when the denominator is zero: nothing counted is not the same as 0%.
 * @throws RangeError when a count is negative or not whole
 */
export const rateOf = (numerator: number, denominator: number): string | undefined => {
  if (numerator < 0 || denominator < 0) throw new RangeError('counts are never negative')
  if (denominator === 0) return undefined
  const hundredths =
    (BigInt(numerator) * 20_000n + BigInt(denominator)) / (BigInt(denominator) * 2n)
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
}
