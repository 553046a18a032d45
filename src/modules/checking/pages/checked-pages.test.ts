import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { anOffice } from '../../dossiers/office.builder.ts'
import { readDocx } from '../files/docx/read-docx.ts'
import { readPdf } from '../files/pdf/read-pdf.ts'
import {
  A_WRONG_REPORT,
  ADDRESS,
  aFile,
  post,
  useCheckingOffice,
} from './checking-office.builder.ts'

const test$ = useDatabase()
const office = useCheckingOffice(test$)
describe('a report that was sent', () => {
  let html: ReturnType<typeof load>
  beforeAll(async () => {
    const reply = await post(office, ADDRESS, [['tep', aFile(A_WRONG_REPORT, 'quy-1.txt')]])
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
    const word = await post(office, `${ADDRESS}/phieu-gop-y`, [...fields, ['dang', 'docx']])
    const { text } = await readDocx(word.rawPayload)
    expect(text).toContain('PHIẾU GÓP Ý BÁO CÁO')
    expect(text).toMatch(/\n1 \| đoạn 5 \| .*76,67%.* \| 800\/1\.200 = 66,67%/)
    expect(text).not.toContain('85,5%')
    const paper = await post(office, `${ADDRESS}/phieu-gop-y`, [...fields, ['dang', 'pdf']])
    expect((await readPdf(paper.rawPayload)).text).toContain('Kính gửi: UBND xã An Hòa')
  })
})
