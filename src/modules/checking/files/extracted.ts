/** The text of a file as the checker reads it; offsets in UTF-16 units. */
export type Extracted = {
  text: string
  /** Where pages begin, when the file tells. */
  pages: PageStart[]
  /** What of the file could not be read, in words for the person who sent it. */
  warnings: string[]
}

export type PageStart = { page: number; start: number }

/** Why a file cannot be read, in words for the person who sent it. Thrown by readers, a value outside. */
export class Unreadable extends Error {
  override name = 'Unreadable'
}
