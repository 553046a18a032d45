import { buffer } from 'node:stream/consumers'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { Unreadable } from '../extracted.ts'
import { LIMITS } from '../reading-limits.ts'

export type Archive = {
  names: string[]
  /** The text of a part; undefined when there is none. Together at most LIMITS.archiveBytes. */
  read: (name: string) => Promise<string | undefined>
}

/** Opens a ZIP without unfolding it; what looks made to burst a reader is refused. @throws Unreadable */
export const openArchive = async (bytes: Uint8Array): Promise<Archive> => {
  const { zip, entries } = await listEntries(bytes).catch(told)
  let unfolded = 0
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name)
      if (!entry) return undefined
      unfolded += entry.uncompressedSize
      if (unfolded > LIMITS.archiveBytes) throw new Unreadable(BURSTING)
      return readEntry(zip, entry).catch(told)
    },
  }
}

const BURSTING = 'Tệp nén bất thường (bung ra quá lớn) nên không mở, để giữ an toàn cho máy.'
const BROKEN = 'Tệp DOCX bị hỏng hoặc không trọn. Hãy mở bằng Word, lưu lại rồi gửi.'

const listEntries = async (bytes: Uint8Array) => {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
    ...{ lazyEntries: true, autoClose: false },
  })
  if (zip.entryCount > LIMITS.archiveEntries) throw new Unreadable(BURSTING)
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    refuseHostile(entry)
    entries.set(entry.fileName, entry)
  }
  return { zip, entries }
}

const refuseHostile = (entry: Entry): void => {
  if (entry.isEncrypted()) throw new Unreadable('Tệp đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.')
  const { compressedSize, uncompressedSize } = entry
  const isDense =
    uncompressedSize > LIMITS.ratioCountsFrom &&
    uncompressedSize > compressedSize * LIMITS.compressionRatio
  if (isDense) throw new Unreadable(BURSTING)
}

/** The library breaks off as soon as an entry unfolds to more than it says. */
const readEntry = async (zip: ZipFile, entry: Entry): Promise<string> => {
  if (entry.uncompressedSize > LIMITS.partBytes) throw new Unreadable(BURSTING)
  const bytes = await buffer(await zip.openReadStreamPromise(entry))
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes)
}

const told = (error: unknown): never => {
  throw error instanceof Unreadable ? error : new Unreadable(BROKEN)
}
