/** "ngày nghỉ" → "Ngày nghỉ". */
export const capitalised = (text: string): string =>
  `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`

/** At most `most` letters, the last of them "…" when something had to go. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
