import Excel from 'exceljs'
import type { LaidOutBlock, LaidOutDocument, LaidOutTable } from './laid-out-document.ts'
import { layOut } from './lay-out.ts'
import type { OfficialDocument } from './official-document.ts'
import { type Sheet as PaperSheet, sheetOf, textWidth } from './page-layout.ts'
import { writeTable } from './xlsx/write-table.ts'
import { writeTitle } from './xlsx/write-title.ts'
import { withFixedTimes } from './zip-times.ts'

/** Characters of a column that fit on a printed line of 10 mm. */
const CHARACTERS_PER_MM = 0.52
const EPOCH = new Date(0)
/** Numbers of paper sizes in a workbook. */
const A4 = 9
const A5 = 11

/**
 * A workbook with a sheet for each appendix that has tables, ready to print on A4. A document
 * without such an appendix gives one sheet with the tables of its text.
 */
export const renderXlsx = async (document: OfficialDocument): Promise<Buffer> => {
  const workbook = new Excel.Workbook()
  workbook.created = EPOCH
  workbook.modified = EPOCH
  for (const sheet of sheetsOf(layOut(document))) addSheet(workbook, sheet)
  return withFixedTimes(new Uint8Array(await workbook.xlsx.writeBuffer()))
}

type Sheet = { name: string; title: string[]; paper: PaperSheet; tables: LaidOutTable[] }

const sheetsOf = (document: LaidOutDocument): Sheet[] => {
  const appendices = document.appendices
    .map(({ label, title, attachmentLine, landscape, blocks }) => ({
      name: label,
      title: [label, title, attachmentLine],
      paper: sheetOf(document.paper, landscape),
      tables: tablesOf(blocks),
    }))
    .filter(({ tables }) => tables.length > 0)
  if (appendices.length > 0) return appendices
  const title = [document.kind, document.subject, document.numberLine].filter(Boolean)
  const tables = tablesOf(document.blocks)
  return [{ name: 'Số liệu', title, paper: sheetOf(document.paper), tables }]
}

const tablesOf = (blocks: readonly LaidOutBlock[]): LaidOutTable[] =>
  blocks.flatMap((block) => (block.type === 'table' ? [block] : []))

const addSheet = (workbook: Excel.Workbook, { name, title, paper, tables }: Sheet): void => {
  const sheet = workbook.addWorksheet(name, { pageSetup: pageSetup(paper) })
  const widths = tables[0]?.widths ?? [100]
  const room = textWidth(paper)
  sheet.columns = widths.map((width) => ({ width: (width / 100) * room * CHARACTERS_PER_MM }))
  writeTitle(sheet, title, widths.length)
  tables.forEach((table, index) => {
    const firstRow = sheet.rowCount + 2
    writeTable(sheet, table, firstRow)
    if (index === 0 && table.headerRows.length > 0)
      sheet.pageSetup.printTitlesRow = `${firstRow}:${firstRow + table.headerRows.length - 1}`
  })
}

const pageSetup = ({ width, landscape, ...paper }: PaperSheet): Partial<Excel.PageSetup> => ({
  paperSize: width < sheetOf('a4').width ? A5 : A4,
  orientation: landscape ? 'landscape' : 'portrait',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: {
    top: inches(paper.margin.top),
    bottom: inches(paper.margin.bottom),
    left: inches(paper.margin.left),
    right: inches(paper.margin.right),
    header: inches(paper.header),
    footer: inches(paper.header),
  },
})

const inches = (millimetres: number): number => millimetres / 25.4
