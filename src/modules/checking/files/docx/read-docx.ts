import { type Extracted, Unreadable } from '../extracted.ts'
import { assemble, type Line } from '../text-assembly.ts'
import { type Archive, openArchive } from './archive.ts'
import { numberingOf } from './numbering.ts'
import { parseXml } from './parse-xml.ts'
import type { Notes } from './part-walk.ts'
import { readPart } from './read-part.ts'

/** The text of a Word document as its reader sees it, with all tracked changes accepted. @throws Unreadable */
export const readDocx = async (bytes: Uint8Array): Promise<Extracted> => {
  const archive = await openArchive(bytes)
  const main = await mainPart(archive)
  const beside = (name: string) => archive.read(main.replace(/[^/]*$/, name))
  const body = await archive.read(main)
  if (body === undefined) throw new Unreadable(notWord(archive))
  const numbering = numberingOf(await beside('numbering.xml'), await beside('styles.xml'))
  const notes: Notes = {
    footnote: await notesOf(await beside('footnotes.xml')),
    endnote: await notesOf(await beside('endnotes.xml')),
  }
  const { lines } = readPart(body, { numbering, notes })
  const around = (kind: string) => edgeLines(archive, main, kind)
  return assemble([...(await around('header')), ...lines, ...(await around('footer'))])
}

const notWord = ({ names }: Archive): string => {
  if (names.some((name) => name.startsWith('xl/')))
    return 'Đây là bảng tính Excel. Hãy gửi báo cáo dạng DOCX hoặc PDF.'
  if (names.includes('mimetype')) return 'Đây là tệp OpenDocument. Hãy lưu lại dạng DOCX rồi gửi.'
  return 'Đây là tệp nén, không phải văn bản Word. Hãy giải nén và gửi chính tệp báo cáo.'
}

/** The package itself says which part is the document; most often word/document.xml. */
const mainPart = async (archive: Archive): Promise<string> => {
  const targets: string[] = []
  const open = (_: string, { Type = '', Target = '' }: Readonly<Record<string, string>>) => {
    if (Type.endsWith('/officeDocument')) targets.push(Target.replace(/^\//, ''))
  }
  const relations = await archive.read('_rels/.rels')
  if (relations) parseXml(relations, { open, close: () => undefined })
  const [target = 'word/document.xml'] = targets
  return target.startsWith('word/') ? target : 'word/document.xml'
}

const notesOf = async (xml: string | undefined): Promise<ReadonlyMap<string, string>> =>
  xml ? readPart(xml, {}).notes : new Map()

/** What stands on every page, once; page numbers say nothing. */
const edgeLines = async (archive: Archive, main: string, kind: string): Promise<Line[]> => {
  const folder = main.replace(/[^/]*$/, '')
  const names = archive.names.filter((name) => name.startsWith(`${folder}${kind}`))
  const parts = await Promise.all(names.map((name) => archive.read(name)))
  const lines = parts.flatMap((xml) => (xml ? readPart(xml, {}).lines : []))
  const words = lines.map(({ text }) => text).filter((text) => /\p{L}{2}/u.test(text))
  return [...new Set(words)].map((text) => ({ text }))
}
