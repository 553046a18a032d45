import { taskRegister } from '#modules/tasks'
import { addDays, type Day, instantAt } from '#platform/time.ts'
import { capitalised } from '#platform/wording.ts'
import { actors } from '../actors.ts'
import { changeOf, entryOf, type PlannedAct } from '../agenda.ts'
import { planIncoming } from '../documents/plan-incoming.ts'
import { type PlannedOutgoing, planOutgoing } from '../documents/plan-outgoing.ts'
import { halfYear } from '../half-year.ts'
import { workingDayFrom } from '../office-clock.ts'
import { planTasks } from '../tinh-chau/plan-tasks.ts'

/** Tasks of the reform plan, and those that the city assigned by its letters. */
export const taskActs = (): PlannedAct[] => [...ofThePlan(), ...assigned()]

type Task = {
  key: string
  values: Parameters<typeof entryOf<typeof taskRegister.fields>>[0]['values']
  done?: { on: Day; evidence: string } | undefined
}

const ofThePlan = (): PlannedAct[] =>
  planTasks.flatMap(({ title, section, owner, dueOn, done }, place) =>
    actsOf({
      key: `plan-task-${place + 1}`,
      values: {
        kind: 'plan',
        year: 2024,
        title,
        section,
        source: 'Kế hoạch số 98/KH-UBND ngày 29/12/2023',
        assigned_by: 'Chủ tịch UBND xã',
        assigned_on: '2023-12-29',
        owner,
        due_on: dueOn,
      },
      done,
    }),
  )

const actsOf = ({ key, values, done }: Task): PlannedAct[] => {
  const entry = entryOf({
    key,
    at: instantAt(values.assigned_on, '17:00'),
    actor: actors.office,
    register: taskRegister,
    values,
  })
  if (!done) return [entry]
  const completed = changeOf(key, {
    key: `${key}/done`,
    at: instantAt(done.on, '17:00'),
    actor: actors.office,
    register: taskRegister,
    values: { completed_on: done.on, evidence: done.evidence },
  })
  return [entry, completed]
}

const CITY = 'UBND thành phố Quảng Ngãi'
const ASSIGNED = 42
const UNDER_WAY = 2

/** Letters of the city spread over the half-year; each was answered by a report that is in the register. */
const assigned = (): PlannedAct[] => {
  const reports = planOutgoing().filter(({ values }) => values.kind === 'report')
  return assigningLetters().flatMap(({ values: letter }, place) => {
    const isUnderWay = place >= ASSIGNED - UNDER_WAY
    const dueOn = isUnderWay ? addDays(halfYear.to, 10 + place) : addDays(letter.arrived_on, 21)
    return actsOf({
      key: `assigned-task-${place + 1}`,
      values: {
        kind: 'assigned',
        year: Number(letter.arrived_on.slice(0, 4)),
        title: sentence(letter.subject),
        source: `${letter.notation ?? ''}, số đến ${letter.arrival_number}`,
        assigned_by: CITY,
        assigned_on: letter.arrived_on,
        owner: letter.receiver ?? '',
        due_on: workingDayFrom(dueOn),
      },
      done: isUnderWay
        ? undefined
        : reportAfter(reports, letter.arrived_on, 2 + ((place * 5) % 11)),
    })
  })
}

/** What is done came early enough to be answered; what is under way may be from the last days. */
const assigningLetters = () => {
  const letters = planIncoming().filter(
    ({ values }) => values.author === CITY && values.note !== '',
  )
  return Array.from({ length: ASSIGNED }, (_, place) => {
    const last = place >= ASSIGNED - UNDER_WAY ? letters.length : letters.length * 0.85
    const letter = letters[Math.floor((last * (place + 1)) / (ASSIGNED + 1))]
    if (!letter) throw new RangeError('the city wrote too few letters')
    return letter
  })
}

/** The first report signed `wait` days later or after; there is one within three weeks. */
const reportAfter = (reports: readonly PlannedOutgoing[], day: Day, wait: number) => {
  const answer = reports.find(({ values }) => values.signed_on >= addDays(day, wait))
  if (!answer || answer.values.signed_on > addDays(day, 21))
    throw new RangeError(`no report answers the letter of ${day}`)
  const { number, signed_on } = answer.values
  return { on: signed_on, evidence: `${String(number).padStart(2, '0')}/BC-UBND` }
}

const sentence = (subject: string): string => capitalised(subject.replace(/^V\/v /, ''))
