import { beforeAll, describe, expect, test } from 'vitest'
import { verifyBooks } from '#modules/audit'
import { computeReport } from '#modules/reporting'
import { instantAt } from '#platform/time.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { anOffice, type Office } from '../dossiers.builder.ts'
import { getDossier } from '../dossiers.sql.ts'
import { aDesk, personIn, type TestDesk } from '../move-page/desk.builder.ts'
import { act, aDossierIn, typedFor } from '../move-page/stories.builder.ts'

const test$ = useDatabase()
let office: Office
let desk: TestDesk
beforeAll(async () => {
  office = await anOffice(test$.db)
  desk = await aDesk(test$.db)
})

const leader = personIn('leader')
const specialist = personIn('specialist')
const read = (code: string) => test$.db.read({ unitId: 1 }, (tx) => getDossier(tx, code))
const doneOn = (day: string, time: string, proof = 'Số 31/BC-UBND') => ({
  ...typedFor.finish,
  ...{ 'occurred-day': day, 'occurred-time': time, 'proof-kind': 'document', proof },
})
let number = 0
/** Result codes are never used twice. */
const typedDone = (day: string, time: string, proof?: string) => ({
  ...doneOn(day, time, proof),
  'result-code': `KQ-${++number}`,
})
/** The request for this dossier, as someone may decide it; empty when he may not. */
const waitingId = async ({ code }: { code: string }, who = leader): Promise<string> => {
  const { $ } = await desk.get(who, '/ho-so/ghi-nhan-muon')
  const card = $('.ds-card').filter((_, each) => $(each).text().includes(code))
  return card.find('form[action$="/duyet"]').attr('action')?.split('/')[3] ?? ''
}
const decide = (how: 'duyet' | 'tu-choi', id: string, typed = {}, who = leader) =>
  desk.post(who, `/ho-so/ghi-nhan-muon/${id}/${how}`, typed)

/** In progress since Monday 18/03, due on Thursday 21/03 at 17:00; it is now Tuesday 26/03. */
const forgotten = async () => {
  const dossier = await aDossierIn(desk, office, 'in-progress')
  desk.at('2024-03-26', '09:00')
  return dossier
}

describe('told one working day late', () => {
  test('an act needs its proof, and no leader', async () => {
    const dossier = await aDossierIn(desk, office, 'in-progress')
    desk.at('2024-03-21', '09:00')
    const bare = await act(desk, dossier, 'finish', { typed: typedDone('2024-03-20', '16:00', '') })
    expect(bare.status).toBe(422)
    expect(bare.$('#o-finish-proof-error').text()).toContain('phải kèm minh chứng')
    const { status } = await act(desk, dossier, 'finish', {
      typed: typedDone('2024-03-20', '16:00'),
    })
    expect(status).toBe(303)
    expect(await read(dossier.code)).toMatchObject({ settledAt: instantAt('2024-03-20', '16:00') })
    const { $ } = await desk.get(specialist, `/ho-so/${dossier.code}`)
    const last = $('.timeline > li').last().text()
    expect(last).toContain('Diễn ra 16:00 ngày 20/3/2024, ghi vào sổ 09:02 ngày 21/3/2024')
    expect(last).toContain('Căn cứ: Số, ngày văn bản: Số 31/BC-UBND')
  })
})

describe('told later than that', () => {
  test('an act waits for a leader, who sees what shows it and lets it in with both times', async () => {
    const dossier = await forgotten()
    const sent = await act(desk, dossier, 'finish', { typed: typedDone('2024-03-20', '16:00') })
    expect([sent.status, sent.location]).toEqual([
      303,
      `/ho-so/${dossier.code}?da=request-late-entry`,
    ])
    expect(await read(dossier.code)).toMatchObject({ state: 'in-progress' })
    const told = await desk.get(specialist, sent.location)
    expect(told.$('.ds-alert').text()).toContain('Đã gửi lãnh đạo duyệt ghi nhận muộn')
    const list = await desk.get(leader, '/ho-so/ghi-nhan-muon')
    for (const said of [dossier.code, '16:00 ngày 20/3/2024', 'Trần Văn Hòa', 'Số 31/BC-UBND'])
      expect(list.$('#cho-duyet').parent().text()).toContain(said)
    desk.at('2024-03-27', '10:00')
    expect((await decide('duyet', await waitingId(dossier))).status).toBe(303)
    expect(await read(dossier.code)).toMatchObject({
      state: 'result-ready',
      settledAt: instantAt('2024-03-20', '16:00'),
    })
    const { $ } = await desk.get(specialist, `/ho-so/${dossier.code}`)
    const last = $('.timeline > li').last().text()
    expect(last).toContain('– Trần Văn Hòa')
    expect(last).toContain('Diễn ra 16:00 ngày 20/3/2024, ghi vào sổ 10:00 ngày 27/3/2024')
    expect(last).toContain('Lãnh đạo duyệt: Phạm Minh Đức')
    expect(last).toContain('Người đề nghị ghi nhận muộn: Trần Văn Hòa')
    expect($('.page-title').text()).toContain('Đúng hạn, ghi muộn')
  })

  test('declined with a reason, it stays to be seen and changes nothing', async () => {
    const dossier = await forgotten()
    await act(desk, dossier, 'finish', { typed: typedDone('2024-03-20', '16:00') })
    const id = await waitingId(dossier)
    const bare = await decide('tu-choi', id, { reason: '  ' })
    expect([bare.status, bare.$(`#o-${id}-reason-error`).text()]).toEqual([
      422,
      'Lỗi: Ghi lý do không duyệt.',
    ])
    expect((await decide('tu-choi', id, { reason: 'Sổ giao nhận không có' })).status).toBe(303)
    const list = await desk.get(specialist, '/ho-so/ghi-nhan-muon')
    expect(list.$('#da-quyet-dinh').parent().text()).toContain('Sổ giao nhận không có')
    const { $ } = await desk.get(specialist, `/ho-so/${dossier.code}`)
    expect($('#ghi-nhan-muon').parent().text()).toContain('Không duyệt')
    expect(await read(dossier.code)).toMatchObject({ state: 'in-progress' })
    expect((await decide('duyet', id)).$('.ds-error-summary').text()).toContain(
      'đã được Phạm Minh Đức',
    )
    expect(
      (await act(desk, dossier, 'finish', { typed: typedDone('2024-03-20', '16:00') })).status,
    ).toBe(303)
  })

  test('only one waits for each dossier, and it must be lawful when it is asked for', async () => {
    const dossier = await forgotten()
    const unlawful = await act(desk, dossier, 'finish', { typed: typedDone('2024-03-15', '16:00') })
    expect(unlawful.$('#o-finish-occurred-day-error').text()).toContain('trước bước liền trước')
    await act(desk, dossier, 'finish', { typed: typedDone('2024-03-20', '16:00') })
    const again = await act(desk, dossier, 'finish', { typed: typedDone('2024-03-20', '15:00') })
    expect(again.$('.ds-error-summary').text()).toContain('đang có một đề nghị ghi nhận muộn')
    await decide('tu-choi', await waitingId(dossier), { reason: 'Thử' })
  })

  test('what the dossier no longer allows is not let in, and goes on waiting', async () => {
    const dossier = await forgotten()
    await act(desk, dossier, 'finish', { typed: typedDone('2024-03-20', '16:00') })
    await act(desk, dossier, 'stop')
    const id = await waitingId(dossier)
    const tried = await decide('duyet', id)
    expect([tried.status, tried.$('.ds-error-summary').text()]).toEqual([
      422,
      expect.stringContaining('Hồ sơ đang ở trạng thái “Dừng giải quyết”'),
    ])
    await decide('tu-choi', id, { reason: 'Hồ sơ đã dừng' })
  })

  test('nobody lets in what he asked for himself, nor who leads another field', async () => {
    const dossier = await forgotten()
    await act(desk, dossier, 'refuse', {
      by: leader,
      typed: { ...typedFor.refuse, ...typedDone('2024-03-20', '16:00') },
    })
    const deputy = personIn('leader', { name: 'Ngô Thị Lan' })
    expect(await waitingId(dossier)).toBe('')
    const id = await waitingId(dossier, deputy)
    expect((await decide('duyet', id)).$('.ds-error-summary').text()).toContain('không tự duyệt')
    const ofLand = { ...deputy, grants: [{ role: 'leader', fieldCode: 'DD' }] as const }
    expect((await decide('duyet', id, {}, ofLand)).$('.ds-error-summary').text()).toContain(
      'lĩnh vực',
    )
    expect((await decide('duyet', id, {}, specialist)).status).toBe(403)
    expect((await decide('duyet', id, {}, deputy)).status).toBe(303)
    expect((await decide('duyet', "' or 1=1", {}, deputy)).status).toBe(404)
  })

  test('an administrator says how late is too late, and the old limits stay', async () => {
    const administrator = personIn('administrator')
    const url = '/quan-tri/ghi-nhan-muon'
    const wrong = await desk.post(administrator, url, {
      'working-days': '99',
      'effective-from': 'x',
    })
    expect([
      wrong.status,
      wrong.$('#o-working-days').val(),
      wrong.$('.ds-error-summary li').length,
    ]).toEqual([422, '99', 3])
    const limit = (days: string) =>
      desk.post(administrator, url, {
        ...{ 'working-days': days, 'effective-from': '2024-03-01', reason: 'Quy chế' },
      })
    const dossier = await forgotten()
    desk.pass(1)
    expect((await limit('10')).status).toBe(303)
    await act(desk, dossier, 'finish', { typed: typedDone('2024-03-20', '16:00') })
    expect(await read(dossier.code)).toMatchObject({ state: 'result-ready' })
    desk.pass(1)
    await limit('1')
    expect((await desk.get(administrator, url)).$('tbody tr').length).toBe(2)
    expect((await desk.post(leader, url)).status).toBe(403)
  })
})

describe('a settlement that was clicked late', () => {
  /** Clicked on Friday 22/03, a day after it was due. */
  const lateClick = async () => {
    const dossier = await aDossierIn(desk, office, 'in-progress')
    desk.at('2024-03-22', '09:00')
    await act(desk, dossier, 'finish', { typed: { 'result-code': `KQ-${++number}` } })
    return dossier
  }
  const correct = (code: string, day: string, time: string, proof = 'Sổ giao nhận số 7') => {
    desk.pass(1)
    return desk.post(specialist, `/ho-so/${code}/sua-thoi-diem`, {
      ...{ 'occurred-day': day, 'occurred-time': time, 'proof-kind': 'hand-over-book', proof },
    })
  }

  test('is corrected with a leader’s approval; the click stays, and each clock says its own', async () => {
    const before = await figures()
    const dossier = await lateClick()
    const clicked = await figures()
    expect([clicked.recorded - before.recorded, clicked.occurred - before.occurred]).toEqual([1, 1])
    expect((await correct(dossier.code, '2024-03-20', '16:00')).status).toBe(303)
    expect(await figures()).toEqual(clicked)
    const asKnown = desk.now()
    const known = await figures(asKnown)
    desk.at('2024-03-25', '10:00')
    expect((await decide('duyet', await waitingId(dossier))).status).toBe(303)
    const after = await figures()
    expect([after.recorded - before.recorded, after.occurred - before.occurred]).toEqual([1, 0])
    expect(await figures(asKnown)).toEqual(known)
    const { $ } = await desk.get(specialist, `/ho-so/${dossier.code}`)
    expect($('#tinh-trang').parent().text()).toContain(
      '16:00 ngày 20/3/2024Ghi vào sổ lúc 09:01 ngày 22/3/2024',
    )
    const told = $('.timeline > li').last().text()
    expect(told).toContain('Sổ đã ghi: 09:01 ngày 22/3/2024')
    expect(told).toContain('Sửa thành: 16:00 ngày 20/3/2024')
    expect($('.page-title').text()).toContain('Đúng hạn, ghi muộn')
    desk.at('2024-03-25', '11:00')
    const returned = await act(desk, dossier, 'return-result', {
      typed: { 'occurred-day': '2024-03-22', 'occurred-time': '08:00', proof: 'Sổ số 8' },
    })
    expect(returned.status).toBe(303)
  })

  test.each([
    ['2024-03-22', '09:30', 'sau lúc ghi vào sổ'],
    ['2024-03-17', '09:00', 'trước bước liền trước'],
    ['2024-03-22', '9h1', 'Giờ chưa đúng'],
    ['', '', 'Chọn ngày và giờ'],
  ])('is not corrected to %s %s', async (day, time, message) => {
    const { code } = await lateClick()
    const { status, $ } = await correct(code, day, time)
    expect(status).toBe(422)
    expect($('.ds-error-summary').text()).toContain(message)
    expect($('#o-correct-occurrence-proof').val()).toBe('Sổ giao nhận số 7')
  })

  test('needs proof', async () => {
    const { code } = await lateClick()
    const { $ } = await correct(code, '2024-03-20', '16:00', ' ')
    expect($('#o-correct-occurrence-proof-error').text()).toContain('Ghi minh chứng')
  })

  /** Late settlements of the month by each clock, as known when all these stories are over, or earlier. */
  const figures = async (knownAt = instantAt('2024-06-01')) => {
    const late = async (clock: 'recorded' | 'occurred') => {
      const question = { from: '2024-03-01', to: '2024-03-31', clock, knownAt } as const
      const { content } = await computeReport(test$.db, 1, question)
      return Number(content.indicators['dossiers.resolvedLate']?.value)
    }
    return { recorded: await late('recorded'), occurred: await late('occurred') }
  }
})

test('nothing failed unexpectedly, and the books are whole', async () => {
  expect(desk.unexpected).toEqual([])
  expect((await verifyBooks(test$.ownerUrl)).faults).toEqual([])
})
