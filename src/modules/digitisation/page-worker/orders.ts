import type { Notice, Refusal } from '../refusals.ts'
import type { FileKind, Turn } from '../scan.ts'

export type Content = { kind: FileKind; bytes: Uint8Array }
export type Picture = { longSide: number; turn: Turn; as: 'jpeg' | 'png' }
export type JoinedPage = { content: Content; number: number; turn: Turn }

/** What the thread of pages is asked for; each order names its answer in `Answers`. */
export type Orders = {
  inspect: Content
  draw: Content & Picture & { number: number }
  read: Content & { number: number }
  join: { title: string; pages: JoinedPage[] }
}
export type Answers = {
  inspect: { pageCount: number; notices: Notice[] }
  draw: Uint8Array
  /** The text that the file itself holds; empty for pictures. */
  read: string
  join: Uint8Array
}
export type Task = keyof Orders

/** A content that is refused; anything else that is thrown means the content is damaged. */
export class RefusedContent extends Error {
  override name = 'RefusedContent'
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal)
    this.refusal = refusal
  }
}
