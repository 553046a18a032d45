import { dayOf, formatDay, timeOf } from '#platform/time.ts'

/** "08 giờ 00 phút, ngày 05/6/2024". */
export const momentInWords = (instant: Date): string => {
  const [hours, minutes] = timeOf(instant).split(':')
  return `${hours} giờ ${minutes} phút, ngày ${formatDay(dayOf(instant))}`
}

/** What of a code is the dossier's own, without the agency: "240605-0001". */
export const ownPartOf = (code: string): string => code.slice(code.indexOf('-') + 1)

/** The lines of a list that was typed as one text: by line or by ";", without their own marks. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\n|;/)
    .map((line) => line.replace(/^\s*(?:[-+•]|\d{1,2}[.)])\s*/, '').trim())
    .filter(Boolean)

/** "12/TB-UBND" → its number and its notation; undefined when it does not look like one. */
export const documentCode = (text: string): { number: string; notation: string } | undefined => {
  const [, number, notation] = /^\s*(\d+[a-z]?)\s*\/\s*(\S+)\s*$/i.exec(text) ?? []
  return number && notation ? { number, notation } : undefined
}
