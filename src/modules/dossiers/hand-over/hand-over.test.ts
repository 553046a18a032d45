import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyBooks } from '#modules/audit'
import { aFolder } from '#platform/files/files.builder.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aPdf } from '../../digitisation/scans.builder.ts'
import { anOffice, aPaper, type Office } from '../dossiers.builder.ts'
import { getDossier } from '../dossiers.sql.ts'
import { aDesk, personIn, type TestDesk } from '../move-page/desk.builder.ts'
import { act, aDossierIn } from '../move-page/stories.builder.ts'

const test$ = useDatabase()
const { folder, remove } = aFolder()
afterAll(async () => {
  await desk.close()
  remove()
})
let office: Office
let desk: TestDesk
beforeAll(async () => {
  office = await anOffice(test$.db)
  desk = await aDesk(test$.db, folder)
  PDF = new Blob([new Uint8Array(await aPdf(['Trich luc']))])
})

const clerk = personIn('clerk')
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
let PDF: Blob
const read = (code: string) => test$.db.read({ unitId: 1 }, (tx) => getDossier(tx, code))
const page = async (code: string) => (await desk.get(clerk, `/ho-so/${code}`)).$
let number = 0
const aFinished = async (over = {}) => {
  const dossier = await aDossierIn(desk, office, 'in-progress', over)
  await act(desk, dossier, 'finish', { typed: { 'result-code': `KQ-${++number}` } })
  return dossier
}

describe('handing a result over', () => {
  test('to the applicant who signs on the screen, with the originals that were ticked', async () => {
    const papers = [aPaper(), aPaper({ name: 'Giấy khai sinh' }), aPaper({ kind: 'photo' })]
    const dossier = await aFinished({ papers })
    const $ = await page(dossier.code)
    const boxes = $('input[name=returned]')
    expect(boxes.length).toBe(2)
    const { status } = await act(desk, dossier, 'return-result', {
      typed: {
        'hand-over-proof': '',
        returned: [String(boxes.eq(1).val())],
        signature: new Blob([PNG], { type: 'image/png' }),
      },
    })
    expect(status).toBe(303)
    const shown = await page(dossier.code)
    const results = shown('#ket-qua').parent().text()
    expect(results).toContain('Đã trả choNguyễn Văn Bình')
    expect(results).toContain('trực tiếp tại bộ phận một cửa; Ký trên màn hình')
    const returned = shown('td[data-label="Trả lại"]')
      .map((_, cell) => shown(cell).text())
      .get()
    expect(returned).toEqual(['', '✓Đã trả 18/3/2024', ''])
    const picture = await desk.get(clerk, shown('.proof-image').attr('src') ?? '')
    expect(Buffer.compare(picture.bytes, PNG)).toBe(0)
    expect(shown('.timeline > li').last().text()).toContain('người nhận Nguyễn Văn Bình')
  })

  test.each([
    [
      'someone else without authority',
      { 'taken-by': 'Lê Văn Lạ' },
      'authorisation',
      'giấy ủy quyền',
    ],
    ['nobody', { 'taken-by': ' ' }, 'taken-by', 'Ghi họ tên người nhận'],
    ['no proof', { 'hand-over-proof': '' }, 'hand-over-proof', 'Ghi điều chứng tỏ đã trả'],
    ['no known way', { method: 'drone' }, 'method', 'Chọn hình thức trả'],
  ])('with %s is shown again as it was typed', async (_name, typed, field, message) => {
    const dossier = await aFinished()
    const { status, $ } = await act(desk, dossier, 'return-result', { typed })
    expect(status).toBe(422)
    expect($(`#o-return-result-${field}-error`).text()).toContain(message)
    expect($('.next-act form').attr('action')).toContain('return-result')
    expect((await read(dossier.code)).state).toBe('result-ready')
  })

  test('a refused form keeps the signature and the ticks, so that nobody signs twice', async () => {
    const dossier = await aFinished()
    const box = String((await page(dossier.code))('input[name=returned]').val())
    const { $ } = await act(desk, dossier, 'return-result', {
      typed: { 'taken-by': '', returned: [box], signature: new Blob([PNG]) },
    })
    const kept = String($('input[name=kept-signature]').val())
    expect(kept).toMatch(/^[0-9a-f]{64}$/)
    expect($('.signature').text()).toContain('Chữ ký vừa ký đã được giữ')
    expect($(`input[value="${box}"]`).attr('checked')).toBeDefined()
    await act(desk, dossier, 'return-result', { typed: { 'kept-signature': kept } })
    expect((await page(dossier.code))('.proof-image').length).toBe(1)
  })

  test('somebody with an authorisation takes it by post', async () => {
    const dossier = await aFinished()
    const typed = { method: 'post', 'taken-by': 'Lê Văn An', authorisation: 'Số 5 ngày 17/3/2024' }
    await act(desk, dossier, 'return-result', { typed: { ...typed, 'hand-over-proof': 'EA123VN' } })
    const text = (await page(dossier.code))('#ket-qua').parent().text()
    expect(text).toContain('qua bưu chính công ích; ủy quyền: Số 5 ngày 17/3/2024; EA123VN')
  })

  test('what only looks like a picture is refused', async () => {
    const dossier = await aFinished()
    const { status, $ } = await act(desk, dossier, 'return-result', {
      typed: { photo: new Blob(['<script>alert(1)</script>'], { type: 'image/png' }) },
    })
    expect([status, $('#o-return-result-photo-error').text()]).toEqual([
      422,
      'Lỗi: Chỉ nhận ảnh JPEG, PNG.',
    ])
  })

  test('a picture is read only with the dossier that it belongs to', async () => {
    const one = await aFinished()
    await act(desk, one, 'return-result', { typed: { signature: new Blob([PNG]) } })
    const src = (await page(one.code))('.proof-image').attr('src') ?? ''
    const other = await aFinished()
    expect((await desk.get(clerk, src)).status).toBe(200)
    expect((await desk.get(clerk, src.replace(one.code, other.code))).status).toBe(404)
  })

  test.each([
    ['that nobody drew', '0'.repeat(64)],
    ['that is no hash', '../../etc/passwd'],
  ])('a signature %s shows nothing', async (_name, forged) => {
    const dossier = await aFinished()
    const { status, $ } = await act(desk, dossier, 'return-result', {
      typed: { 'hand-over-proof': '', 'kept-signature': forged },
    })
    expect(status).toBe(422)
    expect($('#o-return-result-hand-over-proof-error').text()).toContain('Ghi điều chứng tỏ đã trả')
  })

  test('a scan of papers does not stand for a photo', async () => {
    const scanned = await aDossierIn(desk, office, 'in-progress')
    await act(desk, scanned, 'finish', {
      typed: { 'result-code': `KQ-${++number}`, result: PDF },
    })
    const sha256 = createHash('sha256')
      .update(new Uint8Array(await PDF.arrayBuffer()))
      .digest('hex')
    const dossier = await aFinished()
    const { status } = await act(desk, dossier, 'return-result', {
      typed: { 'hand-over-proof': '', 'kept-photo': sha256 },
    })
    expect(status).toBe(422)
  })

  test('its pictures are for those who may see the scans of the field', async () => {
    const dossier = await aFinished()
    await act(desk, dossier, 'return-result', { typed: { signature: new Blob([PNG]) } })
    const src = (await page(dossier.code))('.proof-image').attr('src') ?? ''
    const ofLand = personIn('specialist', { grants: [{ role: 'specialist', fieldCode: 'DD' }] })
    for (const stranger of [ofLand, personIn('upper-level'), personIn('administrator')]) {
      expect((await desk.get(stranger, src)).status).toBeGreaterThan(400)
      const { $ } = await desk.get(stranger, `/ho-so/${dossier.code}`)
      expect($('.proof-image').length).toBe(0)
    }
    expect((await desk.get(personIn('specialist'), src)).status).toBe(200)
  })

  test('papers of another dossier cannot be ticked', async () => {
    const other = await aFinished()
    const foreign = String((await page(other.code))('input[name=returned]').val())
    const dossier = await aFinished()
    await act(desk, dossier, 'return-result', { typed: { returned: [foreign] } })
    expect((await page(other.code))('td[data-label="Trả lại"]').text()).toBe('')
  })

  test('an unpaid fee must be paid first: the page offers that', async () => {
    const dossier = await aFinished({ fee: 8000 })
    const $ = await page(dossier.code)
    expect($('.next-act h3').text()).toBe('Thu phí, lệ phí')
    expect($('.refused-acts').text()).toContain('thu đủ rồi mới trả kết quả')
    const early = await act(desk, dossier, 'return-result')
    expect(early.$('.ds-error-summary').text()).toContain('chưa nộp phí')
    const paid = await desk.post(clerk, `/ho-so/${dossier.code}/thu-phi`, {
      ...{ method: 'desk', 'receipt-number': '0001234' },
    })
    expect(paid.status).toBe(303)
    expect((await page(dossier.code))('#phi').parent().text()).toContain('biên lai số 0001234')
    expect((await act(desk, dossier, 'return-result')).status).toBe(303)
  })

  test('told too late it waits for a leader with all its proof', async () => {
    const dossier = await aFinished()
    desk.at('2024-03-28', '09:00')
    const typed = { 'occurred-day': '2024-03-19', 'occurred-time': '10:00', proof: 'Sổ trả số 9' }
    const sent = await act(desk, dossier, 'return-result', {
      typed: { ...typed, signature: new Blob([PNG]) },
    })
    expect(sent.location).toContain('da=request-late-entry')
    const leader = personIn('leader')
    const { $ } = await desk.get(leader, '/ho-so/ghi-nhan-muon')
    await desk.post(leader, $('form[action$="/duyet"]').attr('action') ?? '')
    const shown = await page(dossier.code)
    expect(shown('#ket-qua').parent().text()).toContain('10:00 ngày 19/3/2024')
    expect(shown('.proof-image').length).toBe(1)
  })
})

describe('the result as a file', () => {
  test('goes into the e-repository in the act that finishes, under its code', async () => {
    const dossier = await aDossierIn(desk, office, 'in-progress')
    const $ = await page(dossier.code)
    expect($('#o-finish-result-code').length).toBe(0)
    const mine = await desk.get(personIn('specialist'), `/ho-so/${dossier.code}`)
    const code = String(mine.$('#o-finish-result-code').val())
    expect(code).toBe(`${dossier.code}-KQ1`)
    await act(desk, dossier, 'finish', {
      typed: { 'result-file': '', 'result-code': code, result: PDF },
    })
    const shown = await page(dossier.code)
    const text = shown('#ket-qua').parent().text()
    expect(text).toContain('Kết quả trong khoKết quả Đăng ký giám hộ')
    expect(text).toContain(`Mã ${code}`)
    expect(text).toContain('Bản quét kết quảtep1 trang')
    expect(shown('form[action$="so-hoa-ket-qua"]').length).toBe(0)
  })

  test('attached when it was sent for signature, it is taken along to the desk', async () => {
    const dossier = await aDossierIn(desk, office, 'in-progress')
    const typed = { 'result-file': '', result: PDF }
    await act(desk, dossier, 'submit-for-approval', { typed })
    const { $ } = await desk.get(personIn('leader'), `/ho-so/${dossier.code}`)
    expect($('#o-sign-result-hint').text()).toContain('Đã có tep (1 trang)')
    await act(desk, dossier, 'sign', { typed: { 'result-file': '' } })
    await act(desk, dossier, 'issue')
    await act(desk, dossier, 'deliver-to-desk', {
      typed: { 'result-file': '', 'result-code': `KQ-${++number}` },
    })
    const text = (await page(dossier.code))('#ket-qua').parent().text()
    expect(text).toContain('Kết quả trong kho')
    const story = (await page(dossier.code))('.timeline').text()
    expect(story).toContain('Cách ký: Ký tay trên bản giấy')
  })

  test('finished on paper, it is digitised afterwards', async () => {
    const dossier = await aFinished()
    const url = `/ho-so/${dossier.code}/so-hoa-ket-qua`
    const bare = await desk.post(clerk, url, { 'result-code': '' })
    expect(bare.$('.ds-error-summary li').length).toBe(2)
    const typed = { 'result-code': `KQ-${++number}`, result: PDF }
    expect((await desk.post(clerk, url, typed)).status).toBe(303)
    expect((await page(dossier.code))('#ket-qua').parent().text()).toContain('Kết quả đã số hóa')
  })

  test('of another field is attached by nobody, whatever act is tried', async () => {
    const dossier = await aFinished()
    const ofLand = personIn('specialist', { grants: [{ role: 'specialist', fieldCode: 'DD' }] })
    for (const act of ['viec/finish', 'viec/submit-for-approval', 'so-hoa-ket-qua']) {
      const typed = { 'result-code': `KQ-${++number}`, result: PDF }
      const { status } = await desk.post(ofLand, `/ho-so/${dossier.code}/${act}`, typed)
      expect(status).toBe(422)
      expect((await page(dossier.code))('#ket-qua').parent().text()).not.toContain('Bản quét')
    }
  })

  test('under a code that is taken is refused at the code', async () => {
    const first = await aDossierIn(desk, office, 'in-progress')
    const typed = { 'result-file': '', 'result-code': 'KQ-TAKEN', result: PDF }
    await act(desk, first, 'finish', { typed })
    const second = await aDossierIn(desk, office, 'in-progress')
    const { status, $ } = await act(desk, second, 'finish', { typed })
    expect([status, $('#o-finish-result-code-error').text()]).toEqual([
      422,
      expect.stringContaining('KQ-TAKEN đã có trong kho'),
    ])
    expect($('#o-finish-result-hint').text()).toContain('Đã có tep')
  })

  test('that is no paper is refused, and nothing typed is lost', async () => {
    const dossier = await aDossierIn(desk, office, 'in-progress')
    const { status, $ } = await act(desk, dossier, 'finish', {
      typed: { 'result-code': 'KQ-X', result: new Blob(['<html>']) },
    })
    expect(status).toBe(422)
    expect($('#o-finish-result-error').text().length).toBeGreaterThan(10)
    expect($('#o-finish-result-code').val()).toBe('KQ-X')
  })
})

describe('who settles it', () => {
  const leader = personIn('leader')

  test('a leader gives it to another, and the page suggests who has least to do', async () => {
    const dossier = await aDossierIn(desk, office, 'in-progress')
    await aDossierIn(desk, office, 'in-progress', { officer: 'Lý Thị Sen' })
    const url = `/ho-so/${dossier.code}/phan-cong`
    const { $ } = await desk.get(leader, `/ho-so/${dossier.code}`)
    expect($('#o-assign-officer-officer-hint').text()).toContain(
      'Gợi ý: Lý Thị Sen, đang giữ 1 hồ sơ',
    )
    for (const [officer, message] of [
      ['', 'Chọn công chức'],
      ['Trần Văn Hòa', 'đang do Trần Văn Hòa'],
      ['Lý Thị Sem', 'Không có ai tên “Lý Thị Sem”'],
    ] as const)
      expect((await desk.post(leader, url, { officer })).$('.ds-error-summary').text()).toContain(
        message,
      )
    expect((await desk.post(leader, url, { officer: 'Lý Thị Sen' })).status).toBe(303)
    expect(await read(dossier.code)).toMatchObject({ officer: 'Lý Thị Sen' })
    expect((await desk.post(clerk, url, { officer: 'Ai đó' })).status).toBe(403)
    const story = (await page(dossier.code))('.timeline > li').last().text()
    expect(story).toContain('Người giải quyết trước: Trần Văn Hòa')
  })
})

test('nothing failed unexpectedly, and the books are whole', async () => {
  expect(desk.unexpected).toEqual([])
  expect((await verifyBooks(test$.ownerUrl)).faults).toEqual([])
})
