import { extent, type Paper, type Sheet, sheets } from './page-layout.ts'

const root = '.official-document'

/** Sizes and distances of a sheet as CSS variables. */
const variables = (sheet: Sheet): string =>
  [
    ...Object.entries(sheet.size).map(([name, points]) => `--${kebab(name)}: ${points}pt`),
    `--line: ${sheet.lineHeight}`,
    `--gap: ${sheet.paragraphGap}pt`,
    `--title-gap: ${sheet.titleGap}mm`,
    `--indent: ${sheet.firstLineIndent}mm`,
    `--margins: ${margins(sheet)}`,
    `--letterhead: ${sheet.letterhead.map((part) => `${part}%`).join(' ')}`,
    `--signature: ${sheet.signature}mm`,
  ].join('; ')

const margins = ({ margin }: Sheet): string =>
  `${margin.top}mm ${margin.right}mm ${margin.bottom}mm ${margin.left}mm`

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const pageSize = ({ width, landscape }: Sheet): string =>
  `${width === sheets.a4.width ? 'A4' : 'A5'}${landscape ? ' landscape' : ''}`

/** On the screen the sheet has its own width; in print it brings its own paper. */
const otherSheet = ([name, sheet]: [string, Sheet]): string => `
${root} .sheet.${name} { ${variables(sheet)}; max-width: ${extent(sheet)[0]}mm; }
@page ${name} { size: ${pageSize(sheet)}; margin: ${margins(sheet)};
  @top-center { font-size: ${sheet.size.pageNumber}pt; } }
@media print { ${root} .sheet.${name} { page: ${name}; max-width: none; } }`

const otherSheets = (): [string, Sheet][] =>
  Object.entries(sheets).filter(([name]) => name !== ('a4' satisfies Paper))

/** The sizes of each sheet, and the paper that each is printed on. */
export const sheetCss = `
@page { size: A4; margin: ${margins(sheets.a4)};
  @top-center { content: counter(page); font: ${sheets.a4.size.pageNumber}pt 'Times New Roman', Tinos, serif; } }
@page :first { @top-center { content: none; } }
@page landscape { size: A4 landscape; }
${root} { ${variables(sheets.a4)}; }
${otherSheets().map(otherSheet).join('')}`
