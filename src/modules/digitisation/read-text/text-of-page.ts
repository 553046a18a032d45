import type { FileStore } from '#platform/files/file-store.ts'
import type { PageDesk } from '../page-worker/page-desk.ts'
import { contentOf, drawnPicture } from '../pictures.ts'
import type { PageText, UnreadPage } from './page-texts.sql.ts'
import type { Recogniser } from './tesseract.ts'

export type Reader = { store: FileStore; desk: PageDesk; recogniser: Recogniser }

/** Fewer letters than this in a PDF are a stamp or a page number over a scanned picture. */
const A_FEW_WORDS = 20

/** What stands on a page, from its file or by recognition. @throws whatever keeps it from being read */
export const textOf = async (reader: Reader, page: UnreadPage): Promise<PageText> => {
  const inFile = await textInFile(reader, page)
  if (inFile.trim().length >= A_FEW_WORDS) return { state: 'file', text: inFile }
  const { recogniser } = reader
  if (!recogniser.available) return { state: 'waiting', text: '' }
  const picture = await drawnPicture(reader, page, 'recognition')
  return { state: 'recognised', text: await recogniser.recognise(picture) }
}

const textInFile = async (
  { store, desk }: Reader,
  { kind, sha256, number }: UnreadPage,
): Promise<string> => {
  if (kind !== 'pdf') return ''
  const read = await desk.ask('read', async () => {
    const bytes = await contentOf(store, sha256)
    return { kind, bytes, number }
  })
  return read.ok ? read.value : ''
}
