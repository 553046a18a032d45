import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  footnote,
  heading,
  type OfficialDocument,
  paragraph,
  renderPdf,
} from '#modules/official-documents'
import { anOfficialDocument } from '../../../official-documents/official-document.builder.ts'
import type { Extracted } from '../extracted.ts'
import { readPdf } from './read-pdf.ts'

const read = async (document: OfficialDocument): Promise<Extracted> =>
  readPdf(await renderPdf(document))

describe('our own report comes back from its PDF', () => {
  let report: Extracted
  beforeAll(async () => {
    report = await read(anOfficialDocument())
  })

  test('printed lines are joined to whole sentences', () => {
    expect(report.text).toContain(
      'Tổng số hồ sơ tiếp nhận: 1.286 hồ sơ, trong đó trực tuyến 1.270 hồ sơ, chiếm 98,76%. Số liệu theo lĩnh vực như sau:',
    )
  })

  test('tables are rows, and cells over several rows or columns keep the columns', () => {
    expect(report.text).toContain(
      'Lĩnh vực | Tiếp nhận | | Đã giải quyết |\n| | Trực tuyến | Trực tiếp | Trước hạn | Quá hạn |\n' +
        'Tư pháp - Hộ tịch | 812 | 9 | 780 | 34\n',
    )
    expect(report.text).toContain('Tổng cộng | 1.270 | 16 | 1.232 | 39')
  })

  test('a footnote leaves its raised mark in the sentence and stands below it', () => {
    expect(report.text).toContain('đã thực hiện 15 nhiệm vụ, có 01 nhiệm vụ quá hạn²')
    expect(report.text).toContain('32 nhiệm vụ¹;')
    expect(report.text).toMatch(
      /\n¹ Kế hoạch số 98\/KH-UBND ngày 29\/12\/2023 của UBND xã Tịnh Châu\.\n/,
    )
  })

  test('the two columns of the head stay apart', () => {
    expect(report.text).toMatch(/^ỦY BAN NHÂN DÂN \| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n/)
  })

  test('page numbers are no text, and each page is known by where it begins', () => {
    expect(report.text).not.toMatch(/^\d+$/m)
    expect(report.pages.map(({ page }) => page)).toEqual(report.pages.map((_, at) => at + 1))
    expect(report.pages.length).toBeGreaterThan(2)
    const starts = report.pages.map(({ start }) => start)
    expect(starts).toEqual(starts.toSorted((one, other) => one - other))
  })
})

test('a paragraph goes on overleaf, and the footnote of its first half comes after it', async () => {
  const sentence = 'Công chức tiếp nhận hồ sơ và trả kết quả cho người dân đúng hẹn'
  const long = (count: number) => `${Array.from({ length: count }, () => sentence).join(', ')}.`
  const { text } = await read(
    anOfficialDocument({
      ...{ appendices: [], addressees: [], legalBases: [] },
      blocks: [
        heading('part', 'Kết quả', 'I.'),
        paragraph('Mở đầu', footnote('Chú thích của mở đầu.'), ` ${long(60)}`),
      ],
    }),
  )
  const [, , body = ''] = /(\n)(Mở đầu¹ .*)\n/.exec(text) ?? []
  expect(body.split(sentence).length - 1).toBe(60)
  expect(text).toContain(`${body}\n\n¹ Chú thích của mở đầu.`)
})

test('the head of a table that is printed again overleaf is read once', async () => {
  const { text } = await read(anOfficialDocument())
  expect(text.match(/STT \| Chỉ tiêu thống kê/g)).toHaveLength(1)
  expect(text).toMatch(/3\.23\. \| .*\n3\.24\. \| /)
})

describe('what cannot be read is told', () => {
  test('a scan without a text layer', async () => {
    const scan = await PDFDocument.create()
    scan.addPage()
    expect(await refusalOf(await scan.save())).toContain('bản quét hoặc ảnh')
  })

  test('single pages without a text layer are named', async () => {
    const mixed = await PDFDocument.create()
    mixed.addPage().drawText('Bao cao cai cach hanh chinh', { x: 50, y: 500 })
    mixed.addPage()
    const { text, warnings } = await readPdf(await mixed.save())
    expect(text).toBe('Bao cao cai cach hanh chinh')
    expect(warnings).toEqual([expect.stringContaining('Trang 2 không có lớp chữ')])
  })

  test('a locked file', async () => {
    const key = `<${'11'.repeat(32)}>`
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >> /ID [<00> <00>]`
    expect(await refusalOf(aPdf({ trailer: lock }))).toContain('đặt mật khẩu')
  })

  test('a broken file, and one that only says it is a PDF', async () => {
    expect(await refusalOf(Buffer.from('%PDF-1.7\n\x00\x01garbage'))).toContain('bị hỏng')
    const whole = await renderPdf(anOfficialDocument())
    expect(await refusalOf(whole.subarray(0, 400))).toContain('bị hỏng')
  })

  test('a file that claims more pages than it has', async () => {
    expect(await refusalOf(aPdf({ count: 9_999_999 }))).not.toBe('was read')
  })
})

/** The smallest PDF, of one empty page. */
const aPdf = ({ trailer = '', count = 1 }): Buffer =>
  Buffer.from(
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n' +
      `2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count ${count} >>\nendobj\n` +
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>\nendobj\n' +
      `trailer\n<< /Root 1 0 R /Size 4 ${trailer} >>\n`,
  )

const refusalOf = (bytes: Uint8Array): Promise<string> =>
  readPdf(bytes).then(
    () => 'was read',
    (error: Error) => `${error.name}: ${error.message}`,
  )
