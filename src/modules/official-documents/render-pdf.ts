import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { layOut } from './lay-out.ts'
import { MOTTO, NATIONAL_TITLE } from './official-document.rules.ts'
import type { OfficialDocument } from './official-document.ts'
import { COLOUR, LINE_HEIGHT, PAGE, PARAGRAPH_GAP, SHORT_RULE, SIZE } from './page-layout.ts'

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

const inputOf = (document: OfficialDocument): string =>
  JSON.stringify({
    document: layOut(document),
    nationalTitle: NATIONAL_TITLE,
    motto: MOTTO,
    page: PAGE,
    size: SIZE,
    colour: COLOUR,
    lineHeight: LINE_HEIGHT,
    paragraphGap: PARAGRAPH_GAP,
    shortRule: SHORT_RULE,
  })
