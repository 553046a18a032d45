import { type Day, isDay } from '#platform/time.ts'

/** A day as people type it, "15/3/1985", "15031985", "15-03-1985"; undefined when it is none. */
export const readTypedDay = (text: string): Day | undefined => {
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text) ??
    []
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

/** The way the form shows a day it already knows: 15/03/1985. */
export const typedDay = (day: Day | null): string => day?.split('-').reverse().join('/') ?? ''
