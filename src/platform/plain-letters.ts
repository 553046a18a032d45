/** The letters without Vietnamese marks: "Đăng ký" becomes "Dang ky". */
export const plainLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

/** Small letters without Vietnamese marks, for searching: "Đăng ký" becomes "dang ky". */
export const withoutMarks = (text: string): string => plainLetters(text).toLowerCase()

/** A LIKE pattern for texts that hold the word; a % or _ in it is a letter like others. */
export const anywhere = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`

/** The words of a search box without marks; NUL, which PostgreSQL cannot hold, and overlong text are dropped. */
export const searchedWords = (typed = ''): string[] =>
  withoutMarks(typed.replaceAll('\0', '').slice(0, 200)).split(/\s+/).filter(Boolean)
