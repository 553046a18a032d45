import {
  BorderStyle,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { renderDocx } from '#modules/official-documents'
import { anOfficialDocument } from '../../../official-documents/official-document.builder.ts'
import { readDocx } from './read-docx.ts'

type Parts = ConstructorParameters<typeof Document>[0]

const textOf = async (
  children: Parts['sections'][number]['children'],
  more: Partial<Parts> = {},
): Promise<string> => {
  const word = new Document({ sections: [{ children }], ...more })
  return (await readDocx(await Packer.toBuffer(word))).text
}
const paragraph = (...children: ParagraphChild[]) => new Paragraph({ children })
const row = (...cells: (string | { text: string; columnSpan: number })[]) =>
  new TableRow({
    children: cells.map((cell) =>
      typeof cell === 'string'
        ? new TableCell({ children: [new Paragraph(cell)] })
        : new TableCell({ columnSpan: cell.columnSpan, children: [new Paragraph(cell.text)] }),
    ),
  })

describe('what a report in Word is read as', () => {
  test('paragraphs stand apart, letters are composed, tabs and line breaks stay', async () => {
    const decomposed = 'Tổng số hồ sơ'.normalize('NFD')
    expect(
      await textOf([
        paragraph(new TextRun(decomposed), new TextRun('\t1.286')),
        paragraph(new TextRun('một'), new TextRun({ text: 'hai', break: 1 })),
      ]),
    ).toBe('Tổng số hồ sơ\t1.286\n\nmột\nhai')
  })

  test('what was deleted with tracked changes is not read, what was inserted is', async () => {
    const by = { id: 1, author: 'Hoa', date: '2024-06-07T08:00:00Z' }
    expect(
      await textOf([
        paragraph(
          new TextRun('Tiếp nhận '),
          new DeletedTextRun({ ...by, text: '1.268' }),
          new InsertedTextRun({ ...by, id: 2, text: '1.286' }),
          new TextRun(' hồ sơ'),
        ),
      ]),
    ).toBe('Tiếp nhận 1.286 hồ sơ')
  })

  test('hidden words are not read', async () => {
    expect(
      await textOf([paragraph(new TextRun('thấy'), new TextRun({ text: ' ẩn', vanish: true }))]),
    ).toBe('thấy')
  })

  test('a footnote stands below its paragraph under its raised mark', async () => {
    const text = await textOf(
      [
        paragraph(
          new TextRun('quá hạn 1 nhiệm vụ'),
          new FootnoteReferenceRun(1),
          new TextRun('; đang làm 16.'),
        ),
        paragraph(new TextRun('Đoạn sau.')),
      ],
      { footnotes: { 1: { children: [new Paragraph('Hệ thống hóa văn bản.')] } } },
    )
    expect(text).toBe('quá hạn 1 nhiệm vụ¹; đang làm 16.\n\n¹ Hệ thống hóa văn bản.\n\nĐoạn sau.')
  })

  test('a raised digit typed by hand is no part of the figure before it', async () => {
    const raised = new TextRun({ text: '2', superScript: true })
    expect(await textOf([paragraph(new TextRun('năm 2024'), raised)])).toBe('năm 2024²')
  })

  test('the rows of a table with borders are lines, and joined cells keep the columns', async () => {
    const table = new Table({
      rows: [
        row('STT', 'Lĩnh vực', 'Số'),
        row('1', 'Hộ tịch', '442'),
        row('', { text: 'Cộng', columnSpan: 2 }),
      ],
    })
    expect(await textOf([table])).toBe('STT | Lĩnh vực | Số\n1 | Hộ tịch | 442\n| | Cộng | |')
  })

  test('a table without borders only places its paragraphs, as the head of a document does', async () => {
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
    const sides = { top: none, bottom: none, left: none, right: none }
    const borders = { ...sides, insideHorizontal: none, insideVertical: none }
    const table = new Table({ rows: [row('UBND XÃ TỊNH CHÂU', 'CỘNG HÒA')], borders })
    expect(await textOf([table])).toBe('UBND XÃ TỊNH CHÂU\n\nCỘNG HÒA')
  })

  test('lists are numbered as Word shows them', async () => {
    const level = (
      at: number,
      format: (typeof LevelFormat)[keyof typeof LevelFormat],
      text: string,
    ) => ({
      ...{ level: at, format, text },
    })
    const levels = [
      level(0, LevelFormat.UPPER_ROMAN, '%1.'),
      level(1, LevelFormat.DECIMAL, '%2.'),
      level(2, LevelFormat.LOWER_LETTER, '%3)'),
      level(3, LevelFormat.BULLET, '•'),
    ]
    const item = (text: string, at: number) =>
      new Paragraph({ text, numbering: { reference: 'muc', level: at } })
    const text = await textOf(
      [item('A', 0), item('B', 1), item('C', 1), item('D', 2), item('E', 0), item('F', 1)],
      { numbering: { config: [{ reference: 'muc', levels }] } },
    )
    expect(text.split('\n\n')).toEqual(['I. A', '1. B', '2. C', 'a) D', 'II. E', '1. F'])
  })

  test('a header with words is read once, a page number is not', async () => {
    const header = (text: string) => new Header({ children: [new Paragraph(text)] })
    const word = new Document({
      sections: [
        { headers: { default: header('DỰ THẢO LẦN 2'), first: header('12') }, children: [] },
        { headers: { default: header('DỰ THẢO LẦN 2') }, children: [new Paragraph('Nội dung')] },
      ],
    })
    expect((await readDocx(await Packer.toBuffer(word))).text).toBe('DỰ THẢO LẦN 2\n\nNội dung')
  })

  test('pages begin where Word last broke them, and text boxes follow their paragraph', async () => {
    const { text, pages } = await readDocx(
      await documentOf(
        '<w:p><w:r><w:t>một</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>hai</w:t></w:r></w:p>' +
          '<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:txbxContent></w:pict>' +
          '<w:t>ba</w:t></w:r></w:p>',
      ),
    )
    expect([text, pages]).toEqual(['mộthai\n\nba\n\nhộp', [{ page: 2, start: 3 }]])
  })
})

test('our own report comes back from its DOCX with every figure', async () => {
  const { text } = await readDocx(await renderDocx(anOfficialDocument()))
  expect(text).toContain('Tổng số hồ sơ tiếp nhận: 1.286 hồ sơ, trong đó trực tuyến 1.270 hồ sơ')
  expect(text).toContain('Tổng cộng | 1.270 | 16 | 1.232 | 39')
  expect(text).toContain('\n\n¹ Kế hoạch số 98/KH-UBND ngày 29/12/2023 của UBND xã Tịnh Châu.')
})

describe('what is no Word document is told so', () => {
  test('other packages are named', async () => {
    expect(await refusalOf({ 'xl/workbook.xml': '<a/>' })).toContain('bảng tính Excel')
    expect(await refusalOf({ mimetype: 'application/vnd.oasis' })).toContain('OpenDocument')
    expect(await refusalOf({ 'tap.txt': 'x' })).toContain('tệp nén')
  })

  test('declared entities and broken XML are refused', async () => {
    const entity = '<!DOCTYPE a [<!ENTITY x "y">]><w:document>&x;</w:document>'
    expect(await refusalOf({ 'word/document.xml': entity })).toContain('không được phép')
    expect(await refusalOf({ 'word/document.xml': '<w:document><w:body>' })).toContain('bị hỏng')
    expect(await refusalOf({ 'word/document.xml': '<a>'.repeat(5000) })).toContain('bị hỏng')
  })
})

const documentOf = (body: string): Promise<Buffer> =>
  zipOf({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` })

const zipOf = (files: Readonly<Record<string, string>>): Promise<Buffer> => {
  const zip = new JSZip()
  for (const [name, text] of Object.entries(files)) zip.file(name, text)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

const refusalOf = async (files: Readonly<Record<string, string>>): Promise<string> =>
  readDocx(await zipOf(files)).then(
    () => 'was read',
    (error: Error) => `${error.name}: ${error.message}`,
  )
