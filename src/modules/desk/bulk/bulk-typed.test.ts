import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { instantAt } from '#platform/time.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import {
  aDossierInProgress,
  anOffice,
  moved,
  type Office,
} from '../../dossiers/dossiers.builder.ts'
import { useDesk } from '../desk.builder.ts'

const test$ = useDatabase()
const desk = useDesk(test$, { now: () => instantAt('2024-06-05', '09:00') })
let office: Office
beforeAll(async () => {
  office = await anOffice(test$.db)
})

const inProgress = async () => (await aDossierInProgress(office.as('clerk', '2024-06-05'))).code
const act = async (
  viec: string,
  codes: string[],
  typed: Record<string, string>,
  as: 'hoa' | 'thu',
) => {
  const picked = codes.map((code): [string, string] => ['ma', code])
  const form: [string, string][] = [['viec', viec], ['da-dien', '1'], ...picked]
  const reply = await desk.post('/viec-cua-toi/lam', [...form, ...Object.entries(typed)], as)
  return { status: reply.statusCode, $: load(reply.body) }
}
const pageOf = async (code: string) => (await desk.get(`/ho-so/${code}`)).body

describe('what is typed for many is read as for one', () => {
  test('without what cannot be written, and with marks and letters put together', async () => {
    const code = await inProgress()
    const file = `  Tr${'i\u0301'}ch\u0000 l\u0007ục số 5  `
    const typed = { [`result-file~${code}`]: file, [`result-code~${code}`]: ' KQ-11 ' }
    expect((await act('finish', [code], typed, 'hoa')).status).toBe(200)
    expect(await pageOf(code)).toContain('Trích lục số 5')
  })

  test('blank or too long it is refused in its row; the other rows are done', async () => {
    const [fine, long, blank] = [await inProgress(), await inProgress(), await inProgress()]
    const { status, $ } = await act(
      'finish',
      [fine, long, blank],
      {
        ...{ [`result-file~${fine}`]: 'a.pdf', [`result-code~${fine}`]: 'KQ-12' },
        ...{ [`result-file~${long}`]: 'x'.repeat(4001), [`result-code~${long}`]: 'KQ-13' },
        ...{ [`result-file~${blank}`]: ' \u0000', [`result-code~${blank}`]: '\u0000 ' },
      },
      'hoa',
    )
    expect(status).toBe(422)
    const fared = (code: string) =>
      $('.bulk-outcomes li')
        .filter((_, line) => $(line).text().includes(code))
        .attr('data-ok')
    expect([fared(fine), fared(long), fared(blank)]).toEqual(['true', 'false', 'false'])
    const tooLong = $(`input[name="result-file~${long}"]`)
    expect(tooLong.attr('aria-invalid')).toBe('true')
    expect($(`[id="${tooLong.attr('aria-describedby')}"]`).text()).toContain('Dài quá 4.000 ký tự')
    expect($(`input[name="result-code~${long}"]`).val()).toBe('KQ-13')
    expect($(`[id="loi-result-code~${blank}"]`).text()).toBe('Ghi mã kết quả.')
    expect($(`input[name="result-file~${fine}"]`).length).toBe(0)
  })

  test('a result goes to nobody else without his paper, and needs what shows it', async () => {
    const code = await inProgress()
    await moved(office.as('specialist', '2024-06-05'), { code }, 'finish', {
      evidence: { 'result-code': 'KQ-14' },
    })
    const other = { 'hinh-thuc': 'desk', [`nguoi-nhan~${code}`]: 'Người khác' }
    const { status, $ } = await act('return-result', [code], other, 'thu')
    expect(status).toBe(422)
    expect($('.bulk-outcomes').text()).toContain('Người nhận không phải người nộp')
    expect($('#o-minh-chung-error').text()).toContain('Ghi điều chứng tỏ đã trả')
    expect($(`input[name="nguoi-nhan~${code}"]`).val()).toBe('Người khác')
    const own = { 'hinh-thuc': 'desk', 'minh-chung': 'Ký sổ trang 3' }
    expect((await act('return-result', [code], own, 'thu')).status).toBe(200)
  })
})
