import { load } from 'cheerio'
import { beforeAll, expect, test } from 'vitest'
import { listCalendars } from '#modules/calendar'
import { aCall } from '../../../../test/support/call.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDossierInProgress, moved } from '../../dossiers/dossiers.builder.ts'
import { anOffice, type Office } from '../../dossiers/office.builder.ts'
import { calendarAdministration } from './calendar-routes.tsx'

const test$ = useDatabase()
const frame = () => ({ unitName: 'UBND xã Thử', navigation: [], stylesHref: '/styles.css' })
const routes = calendarAdministration(frame)
let office: Office
beforeAll(async () => {
  office = await anOffice(test$.db, 1)
})

const now = (time: string) => office.as('administrator', '2026-11-23', time)
const post = async (url: string, form: Record<string, string>, request = now('09:00')) => {
  const route = routes.find((known) => known.method === 'POST' && known.url === url)
  const reply = await route?.handle(aCall({ request, form }))
  if (reply?.kind === 'page') return { $: load(reply.html), status: reply.status, to: '' }
  return { $: load(''), status: 303, to: reply?.kind === 'redirect' ? reply.to : '' }
}
const holiday = {
  ...{ viec: 'them', ngay: '2026-11-26', loai: 'holiday', dip: 'Ngày thành lập xã' },
  'can-cu': 'Thông báo số 12/TB-UBND ngày 20/11/2026',
}
const seen = ($: ReturnType<typeof load>) => String($('input[name=ban]').val())

test('a holiday is seen with the open dossiers that it moves before it applies', async () => {
  const { code } = await aDossierInProgress(office.as('clerk', '2026-11-23', '08:00'))
  const settled = await aDossierInProgress(office.as('clerk', '2026-11-23', '08:05'))
  await moved(office.as('specialist', '2026-11-23', '08:30'), settled, 'finish')
  const before = await dueOf(code)

  const shown = await post('/quan-tri/lich/xem-truoc', holiday)
  expect(shown.$('h1').text()).toContain('1 hồ sơ sẽ đổi hạn trả')
  expect(shown.$('tbody').text()).toContain(code)
  expect(await dueOf(code)).toEqual(before)

  const { to } = await post('/quan-tri/lich', { ...holiday, ban: seen(shown.$) })
  expect(to).toBe('/quan-tri/lich?da-doi=1')
  const after = await dueOf(code)
  expect(before).toEqual({ due: '2026-11-27', promised: '2026-11-27' })
  expect(after).toEqual({ due: '2026-11-30', promised: '2026-11-27' })
})

test('the calendar that was in force before can be taken again, and the due dates come back', async () => {
  const { code } = await aDossierInProgress(office.as('clerk', '2026-11-25', '08:00'))
  const [, previous] = await office
    .as('administrator', '2026-11-25')
    .db.read({ unitId: 1 }, listCalendars)
  const again = { viec: 'dung-lai', 'ban-cu': previous?.id ?? '' }
  const request = office.as('administrator', '2026-11-25', '10:00')
  expect((await dueOf(code)).due).toBe('2026-12-01')
  const { $ } = await post('/quan-tri/lich/xem-truoc', again, request)
  await post('/quan-tri/lich', { ...again, ban: seen($) }, request)
  expect(await dueOf(code)).toEqual({ due: '2026-11-30', promised: '2026-12-01' })
})

test('taking a version again leaves days gone by as they were, and says so', async () => {
  const early = await aDossierInProgress(office.as('clerk', '2026-11-25', '08:10'))
  await moved(office.as('specialist', '2026-11-25', '09:30'), early, 'finish')
  const request = office.as('administrator', '2026-12-01', '07:00')
  const versions = await request.db.read({ unitId: 1 }, listCalendars)
  const [inForce, withHoliday] = versions
  const again = { viec: 'dung-lai', 'ban-cu': withHoliday?.id ?? '' }

  const { $ } = await post('/quan-tri/lich/xem-truoc', again, request)
  for (const told of ['Giữ nguyên', '26/11/2026', 'Ngày thành lập xã', early.code])
    expect($('main').text()).toContain(told)
  const wrong = await post(
    '/quan-tri/lich/xem-truoc',
    { ...again, 'tu-ngay': '2026-11-26' },
    request,
  )
  expect([wrong.status, wrong.$('.ds-error-summary li').text()]).toEqual([
    422,
    'Chọn hôm nay hoặc một ngày sắp tới.',
  ])
  expect(wrong.$('form[action$="xem-truoc"] input[name=tu-ngay]').val()).toBe('2026-11-26')
  await expect(
    post('/quan-tri/lich', { ...again, 'tu-ngay': '2026-11-26', ban: seen($) }, request),
  ).rejects.toThrow('Chọn hôm nay')

  await post('/quan-tri/lich', { ...again, ban: seen($), 'tu-ngay': '2026-12-02' }, request)
  const [adopted] = await request.db.read({ unitId: 1 }, listCalendars)
  const daysOf = (version: typeof inForce) =>
    version?.calendar.days.filter(({ day }) => day < '2026-12-02').map(({ day }) => day)
  expect(daysOf(adopted)).toEqual(daysOf(inForce))
})

test('later moves of a moved dossier are reckoned by the new calendar too', async () => {
  const dossier = await aDossierInProgress(office.as('clerk', '2026-12-07', '08:00'))
  const day = { ...holiday, ngay: '2026-12-10' }
  const request = office.as('administrator', '2026-12-08', '08:00')
  const { $ } = await post('/quan-tri/lich/xem-truoc', day, request)
  await post('/quan-tri/lich', { ...day, ban: seen($) }, request)
  await moved(office.as('specialist', '2026-12-08', '09:00'), dossier, 'request-supplement')
  await moved(office.as('clerk', '2026-12-08', '10:00'), dossier, 'complete-supplement')
  expect((await dueOf(dossier.code)).due).toBe('2026-12-14')
})

test('who looked at an older calendar is told to look again', async () => {
  const request = office.as('administrator', '2026-12-09', '08:00')
  await expect(
    post('/quan-tri/lich', { ...holiday, ngay: '2026-12-22', ban: 'another' }, request),
  ).rejects.toThrow('Hãy xem trước lại')
})

test('of several who apply a change at the same moment all but one are told to look again', async () => {
  const request = office.as('administrator', '2026-12-09', '09:00')
  const days = ['2026-12-28', '2026-12-29', '2026-12-30'].map((ngay) => ({ ...holiday, ngay }))
  const previews = await Promise.all(
    days.map((day) => post('/quan-tri/lich/xem-truoc', day, request)),
  )
  const outcomes = await Promise.allSettled(
    previews.map(({ $ }, place) =>
      post('/quan-tri/lich', { ...days[place], ban: seen($) }, request),
    ),
  )
  const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
  expect(refused.map(String)).toEqual(
    Array.from({ length: 2 }, () => expect.stringContaining('Lịch vừa được người khác đổi')),
  )
})

test('a dossier that is moved at that moment is neither in the way nor reckoned as it was', async () => {
  const dossiers = await Promise.all(
    [0, 1, 2, 3].map((minute) =>
      aDossierInProgress(office.as('clerk', '2026-12-10', `08:0${minute}`)),
    ),
  )
  const request = office.as('administrator', '2026-12-10', '09:00')
  const day = { ...holiday, ngay: '2026-12-11' }
  const { $ } = await post('/quan-tri/lich/xem-truoc', day, request)
  const specialist = office.as('specialist', '2026-12-10', '09:00')
  await Promise.all([
    ...dossiers.map((dossier) => moved(specialist, dossier, 'request-supplement')),
    post('/quan-tri/lich', { ...day, ban: seen($) }, request),
  ])
  const { rows } = await test$.owner.query(
    'select due_at from dossiers.dossier where code = any($1)',
    [dossiers.map(({ code }) => code)],
  )
  expect(rows).toEqual(dossiers.map(() => ({ due_at: null })))
})

test('what is mistyped is told beside its field, and what was typed stays', async () => {
  const { $, status } = await post('/quan-tri/lich/xem-truoc', {
    ...{ viec: 'them', loai: 'make-up-working', ngay: '2020-01-01', dip: 'Làm bù' },
  })
  expect(status).toBe(422)
  expect($('#field-dip, input[name=dip]').val()).toBe('Làm bù')
  expect($.text()).toContain('Ngày làm bù phải ghi bù cho ngày nghỉ nào.')
  expect($.text()).toContain('Ghi văn bản làm căn cứ')
})

test.each([
  [{ ngay: '2020-01-02' }, 'đã qua'],
  [{ ngay: '2026-11-24' }, 'Lịch đã ghi riêng ngày 24/11/2026'],
  [{ ngay: '2026-12-05', loai: 'make-up-working', 'bu-cho': '2026-12-04' }, 'Lịch không ghi'],
  [{ viec: 'bo', ngay: '2026-12-15' }, 'Lịch không ghi riêng ngày 15/12/2026'],
  [{ viec: 'bo', ngay: '2026-11-31' }, 'Hãy chọn ngày'],
])('%o is refused: %s', async (over, told) => {
  const { $, status } = await post('/quan-tri/lich/xem-truoc', { ...holiday, ...over })
  expect(status).toBe(422)
  expect($.text()).toContain(told)
})

const dueOf = async (code: string): Promise<{ due: string; promised: string }> => {
  const { rows } = await test$.owner.query(
    `select to_char(due_at at time zone '+07', 'yyyy-mm-dd') as due,
      to_char(original_due_at at time zone '+07', 'yyyy-mm-dd') as promised
     from dossiers.dossier where code = $1`,
    [code],
  )
  return rows[0]
}
