/** Marks of Vietnamese letters that stand by themselves in some files. */
export const COMBINING = /[\u0300-\u036f]/
/** What is not read: soft hyphens, empty letters, marks of Markdown. */
export const DROPPED = /[\u00ad\u200b-\u200f\ufeff*_`#\r]/
/** Marks that open an item of a list; a star is one only before a space, else it makes letters bold. */
export const BULLETS = /[*●▪■◦○.]/
/** In the order of their digits. */
export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Letters read as another. */
export const SAME: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '|': '\t',
}
