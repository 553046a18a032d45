import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { anOffice } from '../../dossiers/office.builder.ts'
import { readDocx } from '../files/docx/read-docx.ts'
import { readPdf } from '../files/pdf/read-pdf.ts'
import { A_WRONG_REPORT, useCheckingOffice } from './checking-office.builder.ts'

const test$ = useDatabase()
const office = useCheckingOffice(test$)
const ADDRESS = '/kiem-tra-bao-cao'

const post = (url: string, fields: readonly (readonly [string, string | File])[]) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  const request = new Request('http://127.0.0.1:8080', { method: 'POST', body: form })
  return request.arrayBuffer().then((body) =>
    office.inject({
      ...{ method: 'POST', url, payload: Buffer.from(body) },
      headers: {
        host: '127.0.0.1:8080',
        origin: 'http://127.0.0.1:8080',
        'content-type': request.headers.get('content-type') ?? '',
      },
    }),
  )
}
const file = (bytes: string, name: string) => new File([bytes], name)

describe('a report that was sent', () => {
  let html: ReturnType<typeof load>
  beforeAll(async () => {
    const reply = await post(ADDRESS, [['tep', file(A_WRONG_REPORT, 'quy-1.txt')]])
    expect(reply.statusCode).toBe(200)
    html = load(reply.body)
  })

  test('stands beside its findings, each marked and linked both ways', () => {
    const numbers = html('.finding__number')
      .map((_, each) => html(each).text())
      .get()
    expect(numbers.length).toBeGreaterThanOrEqual(3)
    for (const number of numbers) {
      const card = html(`#phat-hien-${number}`)
      expect(html(card.find('a[href^="#cho-"]').attr('href') ?? '').length).toBe(1)
      expect(html(`.checked-text a[href="#phat-hien-${number}"]`).length).toBe(1)
    }
    expect(
      html('.checked-text mark')
        .map((_, each) => html(each).text())
        .get(),
    ).toContain('76,67%')
  })

  test('is shown word for word', () => {
    html('.mark-number, .page-start').remove()
    expect(html('.checked-text').text()).toBe(A_WRONG_REPORT)
  })

  test('is counted by severity and by rule, and a choice hides the others without script', async () => {
    const all = html('label[for="loc-all"]').text()
    expect(all).toBe(`Tất cả ${html('.finding').length}`)
    expect(html('label[for="loc-contradiction"]').text()).toMatch(/^Mâu thuẫn \d+$/)
    const styles = html('link[href*="loc-phat-hien"]').attr('href') ?? ''
    const { body } = await office.inject({ url: styles, headers: { host: '127.0.0.1:8080' } })
    expect(body).toContain(
      '#loc-contradiction:checked~.check-columns .finding:not([data-of~="contradiction"]){display:none}',
    )
    expect(html('script').length).toBe(0)
  })

  test('can be taken away as a paper of remarks with only the findings that stayed ticked', async () => {
    const [kept = ''] = html('input[name="gop_y"]')
      .map((_, each) => html(each).attr('value') ?? '')
      .get()
      .filter((value) => value.includes('76,67%'))
    await anOffice(test$.db)
    const fields = [
      ['ten_tep', 'quy-1.txt'],
      ['don_vi', 'UBND xã An Hòa'],
      ['gop_y', kept],
    ] as const
    const word = await post(`${ADDRESS}/phieu-gop-y`, [...fields, ['dang', 'docx']])
    const { text } = await readDocx(word.rawPayload)
    expect(text).toContain('PHIẾU GÓP Ý BÁO CÁO')
    expect(text).toMatch(/\n1 \| đoạn 5 \| .*76,67%.* \| 800\/1\.200 = 66,67%/)
    expect(text).not.toContain('85,5%')
    const paper = await post(`${ADDRESS}/phieu-gop-y`, [...fields, ['dang', 'pdf']])
    expect((await readPdf(paper.rawPayload)).text).toContain('Kính gửi: UBND xã An Hòa')
  })
})

test('pasted text is checked too, for the period and the unit that the sender names', async () => {
  const { statusCode, body } = await post(ADDRESS, [
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
  const { body } = await post(ADDRESS, [
    ['tep', file(`${A_WRONG_REPORT}\n<script>alert(1)</script>`, name)],
  ])
  expect(body).toContain('&lt;script>')
  expect(body).not.toMatch(/<script|<img/)
})

describe('what cannot be checked is told at its field, with what was typed', () => {
  test('nothing sent', async () => {
    const { statusCode, body } = await post(ADDRESS, [['noi_dung', ' ']])
    expect([statusCode, load(body)('#o-tep-error').text()]).toEqual([
      ...[422, 'Lỗi: Chọn tệp báo cáo, hoặc dán nội dung vào ô bên dưới.'],
    ])
  })

  test('a file that is no report', async () => {
    const { statusCode, body } = await post(ADDRESS, [['tep', file('{\\rtf1}', 'a.docx')]])
    expect([statusCode, load(body)('#o-tep-error').text()]).toEqual([
      ...[422, expect.stringContaining('RTF')],
    ])
  })

  test('a period that ends before it begins', async () => {
    const { statusCode, body } = await post(ADDRESS, [
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
      `${ADDRESS}/phieu-gop-y`,
      value ? [['gop_y', value]] : [['a', 'b']],
    )
    expect(statusCode).toBe(409)
  }
})
