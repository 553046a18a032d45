import { expect, test } from 'vitest'
import { isWorkingDay, nextOfficeMoment } from '#modules/calendar'
import { dossierCode } from '#modules/dossiers'
import { parseCitizenNumber } from '#modules/organisation'
import { dayOf } from '#platform/time.ts'
import { useDemoDatabase } from '../test/support/demo-database.ts'
import { actors, posts } from './actors.ts'
import { calendar, halfYear } from './half-year.ts'
import { loadDemo } from './load-demo.ts'
import { demoUnit } from './tinh-chau/unit.ts'

const demo$ = useDemoDatabase()

const rowsOf = async <Row extends object>(query: string): Promise<Row[]> =>
  (await demo$.owner.query<Row>(query)).rows

const inPeriod = `between '${halfYear.from}' and '${halfYear.to}'`

test.each([
  ['dossiers received', 1286, `dossiers.dossier`],
  ['of them online', 1270, `dossiers.dossier where channel = 'online'`],
  ['at the desk', 16, `dossiers.dossier where channel = 'desk'`],
  ['settled', 1271, `dossiers.dossier where settlement = 'result'`],
  [
    'clicked before they were due',
    1232,
    `dossiers.dossier where settlement = 'result' and settled_recorded_at < due_at`,
  ],
  [
    'clicked late though settled in time',
    39,
    `dossiers.dossier where settled_recorded_at >= due_at + interval '1 minute' and settled_at < due_at`,
  ],
  ['still open', 13, `dossiers.dossier where settlement is null`],
  ['open and overdue', 1, `dossiers.dossier where settlement is null and due_at < '2024-06-07+07'`],
  ['withdrawn', 2, `dossiers.dossier where settlement = 'withdrawn'`],
  ['extended', 0, `dossiers.dossier where extensions > 0`],
  ['asked once for another paper', 17, `dossiers.dossier where supplement_rounds = 1`],
  ['with digitised papers', 1217, `dossiers.dossier where papers_digitised_at is not null`],
  ['with reused papers', 0, `dossiers.dossier where papers_reused_at is not null`],
  ['with a digitised result', 1045, `dossiers.dossier where result_digitised_at is not null`],
  ['with a result in the repository', 13, `dossiers.repository_item`],
  ['with a fee not paid online', 0, unpaid()],
  ['answers', 411, `surveys.response where answered_on ${inPeriod} and mode = 'online'`],
  ['very satisfied', 341, `surveys.response where level = 'very-satisfied'`],
  ['documents sent', 581, `documents.outgoing_document where signed_on ${inPeriod}`],
  ['of them on reform', 3, `documents.outgoing_document where topic = 'par'`],
  ['documents received', 2008, `documents.incoming_document where arrived_on ${inPeriod}`],
  ['tasks of the plan', 32, `tasks.task where kind = 'plan'`],
  ['completed in time', 15, `tasks.task where kind = 'plan' and completed_on <= due_on`],
  [
    'overdue',
    1,
    `tasks.task where kind = 'plan' and completed_on is null and due_on < '2024-06-06'`,
  ],
  ['tasks assigned', 42, `tasks.task where kind = 'assigned'`],
  ['completed in time', 40, `tasks.task where kind = 'assigned' and completed_on <= due_on`],
  ['procedures', 179, `procedures.procedure`],
  ['posting notices', 5, `publishing.procedure_posting where posted_on ${inPeriod}`],
  ['staff', 20, `personnel.staff_member`],
  ['women among cadres', 3, `personnel.staff_member where category = 'cadre' and sex = 'female'`],
  ['turns of training', 12, `personnel.training_turn where started_on ${inPeriod}`],
  ['to change posts', 6, `personnel.rotation_candidate where year = 2024`],
  ['tokens of staff', 12, `equipment.certificate where kind = 'staff-token'`],
  ['machines received', 4, `equipment.equipment where received_on ${inPeriod}`],
  ['legal documents issued', 0, `legal_documents.legal_document where issued_on ${inPeriod}`],
  ['acts on legal documents', 4, `legal_documents.legal_document_action`],
  ['dialogues', 0, `dialogues.dialogue`],
  ['opinions of citizens', 0, `feedback.feedback`],
])('%s: %i', async (_what, count, from) => {
  const [row] = await rowsOf<{ count: number }>(`select count(*) from ${from}`)
  expect(row?.count).toBe(count)
})

function unpaid(): string {
  return `dossiers.dossier d left join dossiers.payment p on p.dossier_id = d.id
    where d.fee > 0 and (p.amount is distinct from d.fee or p.method <> 'online')`
}

test('a second call loads nothing', async () => {
  expect(await loadDemo(demo$)).toEqual({ loaded: false })
})

test('the chain holds every act in the order of recording, only the report and the accounts after the half-year', async () => {
  const [row] = await rowsOf<{ backwards: number; last: Date }>(`
    select count(*) filter (where recorded_at < before) as backwards,
      max(recorded_at) filter (where module not in ('reporting', 'identity')) as last
    from (select module, recorded_at, lag(recorded_at) over (order by number) as before from audit.entry) e`)
  expect(row?.backwards).toBe(0)
  expect(dayOf(row?.last ?? new Date()) <= halfYear.to).toBe(true)
})

test('dossiers are accepted in office hours, and their numbers rise with the time of acceptance', async () => {
  const rows = await rowsOf<{ code: string; acceptedAt: Date; submittedAt: Date }>(`
    select code, accepted_at as "acceptedAt", submitted_at as "submittedAt"
    from dossiers.dossier order by accepted_at, code`)
  const numbers = new Map<string, number>()
  for (const { code, acceptedAt, submittedAt } of rows) {
    const day = dayOf(acceptedAt)
    const number = (numbers.get(day) ?? 0) + 1
    numbers.set(day, number)
    expect(isWorkingDay(calendar, day)).toBe(true)
    expect(nextOfficeMoment(calendar, acceptedAt).getTime() - acceptedAt.getTime()).toBeLessThan(
      60_000,
    )
    expect(submittedAt < acceptedAt).toBe(true)
    expect(dossierCode({ agencyCode: demoUnit.agencyCode, day, number })).toEqual({
      ok: true,
      code,
    })
  }
})

test('documents are numbered without a gap, and the numbers rise with the days', async () => {
  const [sent] = await rowsOf<{ backwards: number }>(`
    select count(*) filter (where signed_on < before or number - number_before > 1) as backwards
    from (select number, signed_on, lag(signed_on) over series as before,
      lag(number) over series as number_before from documents.outgoing_document
      where signed_on ${inPeriod} window series as (partition by issuer, kind, year order by number, suffix)) d`)
  const [arrived] = await rowsOf<{ backwards: number }>(`
    select count(*) filter (where arrived_on < before or arrival_number - number_before <> 1) as backwards
    from (select arrived_on, arrival_number, lag(arrived_on) over series as before,
      lag(arrival_number) over series as number_before from documents.incoming_document
      window series as (partition by year order by arrival_number)) d`)
  expect([sent?.backwards, arrived?.backwards]).toEqual([0, 0])
})

test.each([
  ['98/KH-UBND', '2023-12-29'],
  ['85a/TB-UBND', '2023-12-29'],
  ['17/UBND', '2024-01-15'],
  ['50/UBND', '2024-02-06'],
  ['63/QĐ-UBND', '2024-02-23'],
  ['11/GM-UBND', '2024-02-26'],
  ['31/BC-UBND', '2024-02-27'],
  ['70/QĐ-UBND', '2024-03-06'],
  ['76/TB-UBND', '2023-12-06'],
])('%s was signed on %s', async (notation, day) => {
  const rows = await rowsOf<{ day: string }>(
    `select signed_on as day from documents.outgoing_document where notation = '${notation}'`,
  )
  expect(rows.map((row) => row.day)).toContain(day)
})

test('every personal number and telephone is well-formed and nobody’s', async () => {
  const rows = await rowsOf<{ number: string; phone: string | null }>(
    'select applicant_number as number, applicant_phone as phone from dossiers.dossier',
  )
  for (const { number, phone } of rows) {
    expect(parseCitizenNumber(number, 'new')).toMatchObject({ ok: true, warnings: [] })
    expect(phone ?? '0900000000').toMatch(/^0\d\d0000\d{3}$/)
  }
})

test('acts are ascribed to posts, never to a person', async () => {
  const rows = await rowsOf<{ actor: string }>('select distinct actor from audit.entry')
  const posted = [...Object.values(actors).map(({ name }) => name), ...Object.values(posts)]
  expect(rows.filter(({ actor }) => !posted.some((post) => post === actor))).toEqual([])
  expect(await rowsOf(`select from personnel.staff_member where name <> ''`)).toEqual([])
})
