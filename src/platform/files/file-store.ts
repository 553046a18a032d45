import type { Readable } from 'node:stream'

/** SHA-256 of a content in hex: its name in the store. */
export type ContentHash = string

export type StoredFile = { sha256: ContentHash; size: number }

/**
 * Contents by their hash. What was put is never changed; putting it again costs nothing. A read ends
 * with `DamagedContent` instead of its last bytes when they are not those put.
 */
export type FileStore = {
  /** Keeps the content of a file (a path) or of a stream, on disk for good when it returns. */
  put: (content: string | Readable) => Promise<StoredFile>
  /** @throws NotFound when there is no such content */
  read: (sha256: ContentHash) => Promise<Readable>
  has: (sha256: ContentHash) => Promise<boolean>
}

/** The stored bytes are not those that were put: a broken disk, or somebody's hand. */
export class DamagedContent extends Error {
  override name = 'DamagedContent'
}

/** Only a hash may become part of a path or an address. */
export const isContentHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)
