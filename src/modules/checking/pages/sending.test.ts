import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import {
  A_WRONG_REPORT,
  ADDRESS,
  aFile,
  post,
  useCheckingOffice,
} from './checking-office.builder.ts'

const office = useCheckingOffice(useDatabase())

test('pasted text is checked too, for the period and the unit that the sender names', async () => {
  const { statusCode, body } = await post(office, ADDRESS, [
    ...([
      ['noi_dung', A_WRONG_REPORT],
      ['don_vi', 'UBND xã Bình Minh'],
    ] as const),
    ...([
      ['tu_ngay', '2024-01-01'],
      ['den_ngay', '2024-03-31'],
    ] as const),
  ])
  expect(statusCode).toBe(200)
  expect(body).toContain('UBND xã Bình Minh')
  expect(body).toContain('kỳ 01/01/2024 – 31/3/2024')
})

test('markup in a report and in its name is only text', async () => {
  const name = '<img src=x onerror=alert(1)>.txt'
  const { body } = await post(office, ADDRESS, [
    ['tep', aFile(`${A_WRONG_REPORT}\n<script>alert(1)</script>`, name)],
  ])
  expect(body).toContain('&lt;script>')
  expect(body).not.toMatch(/<script|<img/)
})

describe('what cannot be checked is told at its field, with what was typed', () => {
  test('nothing sent', async () => {
    const { statusCode, body } = await post(office, ADDRESS, [['noi_dung', ' ']])
    expect([statusCode, load(body)('#o-tep-error').text()]).toEqual([
      ...[422, 'Lỗi: Chọn tệp báo cáo, hoặc dán nội dung vào ô bên dưới.'],
    ])
  })

  test('a file that is no report', async () => {
    const { statusCode, body } = await post(office, ADDRESS, [['tep', aFile('{\\rtf1}', 'a.docx')]])
    expect([statusCode, load(body)('#o-tep-error').text()]).toEqual([
      ...[422, expect.stringContaining('RTF')],
    ])
  })

  test('a period that ends before it begins', async () => {
    const { statusCode, body } = await post(office, ADDRESS, [
      ['noi_dung', A_WRONG_REPORT],
      ['tu_ngay', '2024-06-06'],
      ['den_ngay', '2024-01-01'],
    ])
    const html = load(body)
    expect(statusCode).toBe(422)
    expect(html('#o-den_ngay-error').text()).toContain('ngày cuối không trước ngày đầu')
    expect(html('textarea').text()).toBe(A_WRONG_REPORT)
    expect(html('.ds-details').attr('open')).toBeDefined()
  })
})

test('a paper of remarks is refused when nothing is ticked or the form is not ours', async () => {
  for (const value of ['', '{"severity":"grave"}', 'x'.repeat(5000)]) {
    const { statusCode } = await post(
      office,
      `${ADDRESS}/phieu-gop-y`,
      value ? [['gop_y', value]] : [['a', 'b']],
    )
    expect(statusCode).toBe(409)
  }
})
