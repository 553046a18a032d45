import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { layOut } from './lay-out.ts'
import { MOTTO, NATIONAL_TITLE } from './official-document.rules.ts'
import type { OfficialDocument } from './official-document.ts'
import { COLOUR, QR_SIDE, SHORT_RULE, sheets } from './page-layout.ts'

// Tinos has the widths of Times New Roman and all Vietnamese letters.
const FONTS = [
  '400Regular/Tinos_400Regular.ttf',
  '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '700Bold/Tinos_700Bold.ttf',
  '700Bold_Italic/Tinos_700Bold_Italic.ttf',
]

/** A tagged PDF; the same document gives the same bytes. @throws Error when the template is at fault */
export const renderPdf = (document: OfficialDocument): Buffer => {
  compiler ??= createCompiler()
  const pdf = compiler.pdf({ mainFileContent: template(), inputs: { document: inputOf(document) } })
  compiler.evictCache(10)
  return pdf
}

let compiler: NodeCompiler | undefined

const createCompiler = (): NodeCompiler => {
  const require = createRequire(import.meta.url)
  const blobs = FONTS.map((file) =>
    readFileSync(require.resolve(`@expo-google-fonts/tinos/${file}`)),
  )
  return NodeCompiler.create({ fontArgs: [{ fontBlobs: blobs }] })
}

const template = (): string =>
  readFileSync(new URL('./official-document.typ', import.meta.url), 'utf8')

const inputOf = (document: OfficialDocument): string => {
  const laidOut = layOut(document)
  return JSON.stringify(
    {
      document: laidOut,
      nationalTitle: NATIONAL_TITLE,
      motto: MOTTO,
      page: sheets[laidOut.paper],
      colour: COLOUR,
      shortRule: SHORT_RULE,
      qrSide: QR_SIDE,
    },
    bytesOfImages,
  )
}

/** Typst reads bytes as numbers; it knows no base64. */
const bytesOfImages = (key: string, value: unknown): unknown =>
  key === 'png' && typeof value === 'string' ? [...Buffer.from(value, 'base64')] : value
