import type { FileStore } from '#platform/files/file-store.ts'
import { Refused } from '#platform/refused.ts'
import type { Content } from './page-worker/orders.ts'
import type { PageDesk } from './page-worker/page-desk.ts'
import { contentOf } from './pictures.ts'
import { refusals } from './refusals.ts'
import type { ScannedPage } from './scan.ts'

/** What may be held in memory at once for one PDF. */
const MAX_BYTES = 300 * 1024 * 1024

/** The pages of an owner as one PDF, turned and in order. @throws Refused when a page cannot be read */
export const joinedPdf = async (
  { store, desk }: { store: FileStore; desk: PageDesk },
  title: string,
  pages: readonly ScannedPage[],
): Promise<Buffer> => {
  const outcome = await desk.ask('join', async () => {
    const contents = await contentsOf(store, pages)
    const joined = pages.flatMap(({ sha256, number, turn }) => {
      const content = contents.get(sha256)
      return content ? [{ content, number, turn }] : []
    })
    return { title, pages: joined }
  })
  if (!outcome.ok) throw new Refused(refusals[outcome.refusal])
  return Buffer.from(outcome.value)
}

/** Each file once, however many of its pages are wanted. */
const contentsOf = async (
  store: FileStore,
  pages: readonly ScannedPage[],
): Promise<Map<string, Content>> => {
  const contents = new Map<string, Content>()
  let size = 0
  for (const { sha256, kind } of pages) {
    if (contents.has(sha256)) continue
    const bytes = await contentOf(store, sha256)
    size += bytes.length
    if (size > MAX_BYTES)
      throw new Refused('Các tệp nặng quá 300 MB nên không gộp được. Hãy tải từng tệp gốc.')
    contents.set(sha256, { kind, bytes })
  }
  return contents
}
