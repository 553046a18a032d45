/** A file that Excel opens with Vietnamese letters whole: BOM, semicolons, CRLF. */
export const csvOf = (lines: readonly (readonly string[])[]): string => `\uFEFF${csvLinesOf(lines)}`

/** Further lines of a file that `csvOf` began. */
export const csvLinesOf = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')

/** A text that begins like a formula would be run by a spreadsheet; an apostrophe keeps it a text. */
const quoted = (cell: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
