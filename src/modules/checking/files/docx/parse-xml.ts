import { SaxesParser } from 'saxes'
import { Unreadable } from '../extracted.ts'
import { LIMITS } from '../reading-limits.ts'

type Attributes = Readonly<Record<string, string>>
export type Handlers = {
  open: (name: string, attributes: Attributes) => void
  close: (name: string) => void
  text?: (text: string) => void
}

/** Reads XML as a stream of events with local names; no entities, no endless depth. @throws Unreadable */
export const parseXml = (xml: string, { open, close, text }: Handlers): void => {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('error', () => refuse(BROKEN))
  parser.on('doctype', () => refuse(ENTITIES))
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > LIMITS.elementDepth) refuse(BROKEN)
    open(localName(name), withLocalNames(attributes))
  })
  parser.on('closetag', ({ name }) => {
    depth--
    close(localName(name))
  })
  if (text) parser.on('text', text)
  parser.write(xml).close()
}

const BROKEN = 'Nội dung tệp DOCX bị hỏng, không đọc được. Hãy mở bằng Word, lưu lại rồi gửi.'
const ENTITIES = 'Tệp chứa khai báo không được phép trong DOCX nên không mở.'

const refuse = (message: string): never => {
  throw new Unreadable(message)
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const withLocalNames = (attributes: Attributes): Attributes => {
  const named: Record<string, string> = Object.create(null)
  for (const name in attributes) named[localName(name)] = attributes[name] ?? ''
  return named
}
