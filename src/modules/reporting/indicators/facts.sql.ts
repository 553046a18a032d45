import { empty, join, raw, type Sql, sql } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'
import { settlementLines } from '../settlement-form.sql.ts'
import { type Classes, countedByClass } from './counted-by-class.sql.ts'

export const clocks = ['recorded', 'occurred'] as const
/** Which time of an act decides: the click, as the one-stop systems do, or the work itself. */
export type Clock = (typeof clocks)[number]
export type Grain = 'minute' | 'day'

/** Everything a figure depends on besides the records. `start` and `end` bound the period's instants, `end` excluded. */
export type Measurement = {
  from: Day
  to: Day
  start: Date
  end: Date
  knownAt: Date
  clock: Clock
  grain: Grain
}

type Source = {
  /** The records of the period with the classes that indicators ask about. */
  rows: (m: Measurement) => Sql
  /** For sources of millions of rows: they are counted once by these classes, and indicators add up the counts. */
  classes?: Classes
  /** Columns that lists beside the indicators add the counts up by. */
  countedBy?: readonly string[]
  columns: Readonly<Record<string, string>>
}

const inPeriod = (column: string, m: Measurement): Sql =>
  sql`${raw(column)} between ${m.from}::date and ${m.to}::date`

/** By the click, nothing recorded after the period can matter; by the work, all that is known counts. */
const dossiersKnownAt = (m: Measurement): Date =>
  m.clock === 'recorded' && m.end < m.knownAt ? new Date(m.end.getTime() - 1) : m.knownAt

const lateness = {
  // Due moments are whole minutes, so a settlement within that minute is on time.
  minute: {
    early: 'settled < due_at',
    late: `settled - interval '1 minute' >= due_at`,
    workWasLate: `settled_at - interval '1 minute' >= due_at`,
  },
  day: {
    early: `settled < (due_at at time zone 'Asia/Ho_Chi_Minh')::date::timestamp at time zone 'Asia/Ho_Chi_Minh'`,
    late: `settled >= ((due_at at time zone 'Asia/Ho_Chi_Minh')::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`,
    workWasLate: `settled_at >= ((due_at at time zone 'Asia/Ho_Chi_Minh')::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`,
  },
} as const satisfies Record<Grain, Record<string, string>>

const dossierRows = (m: Measurement): Sql => {
  const [accepted, settled] =
    m.clock === 'recorded'
      ? [sql`d.accepted_recorded_at`, sql`d.settled_recorded_at`]
      : [sql`d.accepted_at`, sql`d.settled_at`]
  const { early, late, workWasLate } = lateness[m.grain]
  return sql`
    select c.*,
      case when outcome = 'pending' then null
        when ${raw(early)} then 'early' when ${raw(late)} then 'late' else 'on-time' end as timeliness,
      outcome = 'pending' and due_at < ${m.end}::timestamptz as overdue,
      outcome <> 'pending' and ${raw(late)} and not ${raw(workWasLate)} as late_by_click_only
    from (
      select d.*, ${accepted} as accepted, ${settled} as settled,
        ${accepted} < ${m.start}::timestamptz as carried_over,
        case when ${settled} < ${m.end}::timestamptz then d.settlement else 'pending' end as outcome,
        d.extensions > 0 as extended,
        d.fee > 0 as owes_fee,
        d.papers_digitised_at is not null as papers_digitised,
        d.papers_reused_at is not null as papers_reused,
        d.result_digitised_at is not null as result_digitised,
        d.result_deposited_at is not null as result_deposited
      from dossiers.dossier_facts(${dossiersKnownAt(m)}::timestamptz) d
      where ${accepted} < ${m.end}::timestamptz
        and (${settled} is null or ${settled} >= ${m.start}::timestamptz)) c`
}

const dated =
  (facts: string, column: string) =>
  (m: Measurement): Sql =>
    sql`select f.* from ${raw(facts)}(${m.knownAt}::timestamptz) f where not f.removed and ${inPeriod(column, m)}`

const taskRows = (m: Measurement): Sql => sql`
  select f.*, case
      when completed_on <= ${m.to}::date and completed_on <= due_on then 'completed-on-time'
      when completed_on <= ${m.to}::date then 'completed-late'
      when due_on < ${m.to}::date then 'overdue' else 'in-progress' end as progress
  from tasks.task_facts(${m.knownAt}::timestamptz) f
  where not removed and assigned_on <= ${m.to}::date and (completed_on is null or completed_on >= ${m.from}::date)`

const procedureRows = (m: Measurement): Sql => sql`
  select f.*, posted_on <= ${m.to}::date as posted from procedures.procedure_facts(${m.knownAt}::timestamptz) f
  where effective_from <= ${m.to}::date and coalesce(effective_to, 'infinity') >= ${m.to}::date`

const staffRows = (m: Measurement): Sql => sql`
  select f.*, coalesce(ended_on, 'infinity') > ${m.to}::date as present,
    coalesce(ended_on, 'infinity') between ${m.from}::date and ${m.to}::date as left_in_period
  from personnel.staff_member_facts(${m.knownAt}::timestamptz) f
  where not removed and started_on <= ${m.to}::date`

const standing =
  (facts: string, since: string) =>
  (m: Measurement): Sql =>
    sql`
  select f.* from ${raw(facts)}(${m.knownAt}::timestamptz) f where not f.removed and ${raw(since)} <= ${m.to}::date`

const ofTheYear =
  (facts: string) =>
  (m: Measurement): Sql =>
    sql`
  select f.* from ${raw(facts)}(${m.knownAt}::timestamptz) f
  where not f.removed and year = extract(year from ${m.to}::date)`

const truth = ['false', 'true']
const words = (...texts: string[]): string[] => texts.map((text) => `'${text}'`)

/** What a report may read: the facts that modules publish, with the classes of reporting added. */
export const factSources = {
  dossier: {
    rows: dossierRows,
    classes: {
      carried_over: truth,
      legacy_level: ['1', '2', '3', '4'],
      channel: words('desk', 'online', 'post'),
      outcome: words('pending', 'result', 'refused', 'withdrawn', 'stopped'),
      timeliness: words('early', 'on-time', 'late'),
      overdue: truth,
      extended: truth,
      owes_fee: truth,
      paid_by: words('online', 'desk', 'post'),
      late_by_click_only: truth,
      papers_digitised: truth,
      papers_reused: truth,
      result_digitised: truth,
      result_deposited: truth,
    },
    countedBy: ['field_name'],
    columns: {
      code: 'Mã hồ sơ',
      procedure_name: 'Thủ tục',
      applicant_name: 'Người nộp',
      channel: 'Kênh',
      accepted: 'Tiếp nhận',
      due_at: 'Hẹn trả',
      settled_at: 'Giải quyết xong',
      settled_recorded_at: 'Ghi nhận',
      officer: 'Công chức',
    },
  },
  survey: {
    rows: dated('surveys.response_facts', 'answered_on'),
    classes: {
      mode: words('online', 'paper'),
      level: words('very-satisfied', 'satisfied', 'neutral', 'dissatisfied'),
    },
    columns: { answered_on: 'Ngày', dossier_code: 'Mã hồ sơ', level: 'Mức độ', mode: 'Hình thức' },
  },
  task: {
    rows: taskRows,
    columns: {
      title: 'Nhiệm vụ',
      assigned_on: 'Ngày giao',
      due_on: 'Hạn',
      completed_on: 'Hoàn thành',
      owner: 'Người thực hiện',
    },
  },
  outgoing: {
    rows: dated('documents.outgoing_document_facts', 'signed_on'),
    columns: {
      notation: 'Số, ký hiệu',
      signed_on: 'Ngày ký',
      subject: 'Trích yếu',
      signer: 'Người ký',
    },
  },
  incoming: {
    rows: dated('documents.incoming_document_facts', 'arrived_on'),
    columns: {
      arrival_number: 'Số đến',
      arrived_on: 'Ngày đến',
      author: 'Cơ quan',
      notation: 'Số, ký hiệu',
      subject: 'Trích yếu',
    },
  },
  legalDocument: {
    rows: dated('legal_documents.legal_document_facts', 'issued_on'),
    columns: { notation: 'Số, ký hiệu', issued_on: 'Ngày', subject: 'Trích yếu' },
  },
  legalAction: {
    rows: dated('legal_documents.legal_document_action_facts', 'done_on'),
    columns: { done_on: 'Ngày', document: 'Văn bản', action: 'Việc', result: 'Kết quả' },
  },
  dialogue: {
    rows: dated('dialogues.dialogue_facts', 'held_on'),
    columns: { held_on: 'Ngày', topic: 'Chủ đề' },
  },
  posting: {
    rows: dated('publishing.procedure_posting_facts', 'posted_on'),
    columns: {
      notice: 'Thông báo',
      posted_on: 'Ngày niêm yết',
      subject: 'Nội dung',
      basis: 'Theo',
    },
  },
  procedure: {
    rows: procedureRows,
    columns: {
      code: 'Mã',
      name: 'Thủ tục',
      field_name: 'Lĩnh vực',
      legacy_level: 'Mức độ',
      posted_on: 'Niêm yết',
    },
  },
  staff: {
    rows: staffRows,
    columns: {
      position: 'Chức vụ, chức danh',
      category: 'Loại',
      sex: 'Giới tính',
      started_on: 'Từ ngày',
    },
  },
  quota: { rows: ofTheYear('personnel.quota_facts'), columns: { year: 'Năm', posts: 'Biên chế' } },
  contract: {
    rows: standing('personnel.contract_worker_facts', 'started_on'),
    columns: { started_on: 'Từ ngày', work: 'Công việc' },
  },
  training: {
    rows: dated('personnel.training_turn_facts', 'started_on'),
    columns: { started_on: 'Từ ngày', course: 'Lớp', position: 'Chức danh được cử' },
  },
  rotation: {
    rows: ofTheYear('personnel.rotation_candidate_facts'),
    columns: { year: 'Năm', position: 'Công chức', listed_on: 'Ngày lập danh sách' },
  },
  discipline: {
    rows: dated('personnel.discipline_facts', 'decided_on'),
    columns: { decided_on: 'Ngày', staff: 'Người bị kỷ luật', form: 'Hình thức' },
  },
  appointment: {
    rows: dated('personnel.appointment_facts', 'decided_on'),
    columns: { decided_on: 'Ngày', staff: 'Người được bổ nhiệm', position: 'Chức vụ' },
  },
  equipment: {
    rows: dated('equipment.equipment_facts', 'received_on'),
    columns: { name: 'Thiết bị', received_on: 'Ngày nhận', holder: 'Nơi sử dụng' },
  },
  certificate: {
    rows: dated('equipment.certificate_facts', 'requested_on'),
    columns: {
      kind: 'Loại',
      holder: 'Người dùng',
      requested_on: 'Đăng ký',
      granted_on: 'Được cấp',
    },
  },
  meeting: {
    rows: standing('equipment.meeting_facility_facts', 'effective_on'),
    columns: { effective_on: 'Từ ngày', levels: 'Mã', description: 'Mô tả' },
  },
  feedback: {
    rows: dated('feedback.feedback_facts', 'received_on'),
    columns: { received_on: 'Ngày', kind: 'Loại', content: 'Nội dung' },
  },
} as const satisfies Record<string, Source>

export type FactSource = keyof typeof factSources

export type Counted = { id: string; facts: FactSource; where: string; answer?: string | undefined }

/** One statement that answers the counts; a million dossiers are read once however many figures ask. */
export const countsQuery = (m: Measurement, counts: readonly Counted[]): Sql => {
  const asked = Object.keys(factSources)
    .filter(isFactSource)
    .filter((name) => counts.some(({ facts }) => facts === name))
  const parts = asked.map((name) => sql`${raw(name)} as (${countable(name, m)})`)
  const answers = asked.map((name) => answersFrom(name, counts))
  const settlement = asked.includes('dossier') ? sql`, ${settlementLines} as settlement` : empty
  return sql`with ${join(parts)} select ${join(answers, ' || ')} as counts${settlement}`
}

/** Until the transaction ends, statements are planned once a connection, or whenever that seems cheaper. */
export const planOnce = sql`select set_config('plan_cache_mode', 'force_generic_plan', true)`
export const planEachTime = sql`select set_config('plan_cache_mode', 'auto', true)`

export const isFactSource = (name: string): name is FactSource => Object.hasOwn(factSources, name)

/** Sources that grow with the dossiers: which way to read them is worth planning for each measurement. */
export const isLarge = ({ facts }: Counted): boolean => 'classes' in factSources[facts]

const countable = (name: FactSource, m: Measurement): Sql => {
  const { rows, classes, countedBy = [] }: Source = factSources[name]
  return classes ? countedByClass(rows(m), classes, countedBy) : rows(m)
}

const answersFrom = (name: FactSource, counts: readonly Counted[]): Sql => {
  const pairs = counts
    .filter(({ facts }) => facts === name)
    .map((count) => `'${count.id}', ${answerOf(count)}`)
  return raw(`(select jsonb_build_object(${pairs.join(', ')}) from ${name})`)
}

const answerOf = (count: Counted): string => {
  const which = `filter (where ${count.where})`
  if (count.answer) return `${count.answer} ${which}`
  return isLarge(count) ? `coalesce(sum(n) ${which}, 0)` : `count(*) ${which}`
}

/** The records that a figure was counted from, `limit` of them after `offset`, those whose words hold `search`. */
export const recordsQuery = (
  m: Measurement,
  { facts, where }: Counted,
  page: { limit: number; offset: number; search: string },
): Sql => {
  const source: Source = factSources[facts]
  const columns = raw(Object.keys(source.columns).join(', '))
  return sql`
    select ${columns} from (${source.rows(m)}) r
    where (${raw(where)}) and position(lower(${page.search}) in lower(concat_ws(' ', ${columns}))) > 0
    order by ${columns} limit ${page.limit} offset ${page.offset}`
}
