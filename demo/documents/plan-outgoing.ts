import { type Day, instantAt } from '#platform/time.ts'
import { halfYear, INVENTED, SEED } from '../half-year.ts'
import { officeMomentOn } from '../office-clock.ts'
import { pick, seededRandom } from '../random.ts'
import { monthOf, outgoingSubjects, recipients } from '../tinh-chau/invented-subjects.ts'
import {
  type NamedDocument,
  namedBefore,
  namedInPeriod,
  type Outgoing,
  type OutgoingKind,
} from '../tinh-chau/named-documents.ts'
import { inventedHamlets } from '../tinh-chau/people.ts'
import { runOfNumbers } from './number-run.ts'

export type PlannedOutgoing = { at: Date; values: Outgoing & { number: number } }

type Series = { kind: OutgoingKind; year: 2023 | 2024; first: number; last: number }
/** The numbers of each series that fall into the half-year; with 85a they are 581 documents. */
const series: Series[] = [
  { kind: 'plan', year: 2023, first: 93, last: 99 },
  { kind: 'notice', year: 2023, first: 77, last: 85 },
  { kind: 'decision', year: 2023, first: 412, last: 447 },
  { kind: 'official-letter', year: 2023, first: 312, last: 352 },
  { kind: 'report', year: 2023, first: 268, last: 301 },
  { kind: 'invitation', year: 2023, first: 60, last: 66 },
  { kind: 'submission', year: 2023, first: 40, last: 45 },
  { kind: 'plan', year: 2024, first: 1, last: 32 },
  { kind: 'notice', year: 2024, first: 1, last: 38 },
  { kind: 'decision', year: 2024, first: 1, last: 142 },
  { kind: 'official-letter', year: 2024, first: 1, last: 104 },
  { kind: 'report', year: 2024, first: 1, last: 92 },
  { kind: 'invitation', year: 2024, first: 1, last: 24 },
  { kind: 'submission', year: 2024, first: 1, last: 8 },
]

const spans = {
  2023: { from: halfYear.from, to: '2023-12-29' },
  2024: { from: '2024-01-02', to: halfYear.to },
} as const satisfies Record<number, { from: Day; to: Day }>

/** The 581 documents sent in the half-year, each series in the order of its numbers. */
export const planOutgoing = (): PlannedOutgoing[] => series.flatMap(planSeries)

/** The named documents that were signed before, all known by the evening of 06/12/2023. */
export const planEarlierOutgoing = (): PlannedOutgoing[] =>
  namedBefore.map((named, place) => ({
    at: instantAt('2023-12-06', `15:0${place}`),
    values: valuesOf(named),
  }))

const planSeries = ({ kind, year, first, last }: Series, place: number): PlannedOutgoing[] => {
  const random = seededRandom(SEED + 31 * place)
  const named = namedInPeriod.filter(
    (one) => one.kind === kind && Number(one.signedOn.slice(0, 4)) === year,
  )
  const anchors = named.flatMap((one) =>
    one.suffix ? [] : [{ number: one.number, day: one.signedOn }],
  )
  const run = runOfNumbers(random, { first, last, ...spans[year], anchors })
  const documents = run.flatMap(({ number, day }) => {
    const known = named.filter((one) => one.number === number)
    const plain = known.find((one) => !one.suffix) ?? invented(random, kind, number, day)
    return [plain, ...known.filter((one) => one.suffix)]
  })
  return inOffice(random, documents)
}

/** Signed at moments that rise with the numbers. */
const inOffice = (
  random: () => number,
  documents: (NamedDocument & { note?: string })[],
): PlannedOutgoing[] => {
  const days = [...new Set(documents.map(({ signedOn }) => signedOn))]
  return days.flatMap((day) => {
    const ofTheDay = documents.filter(({ signedOn }) => signedOn === day)
    const moments = ofTheDay
      .map(() => officeMomentOn(random, day))
      .sort((a, b) => a.getTime() - b.getTime())
    return ofTheDay.map((document, place) => ({
      at: moments[place] ?? instantAt(day, '08:00'),
      values: valuesOf(document, pick(random, recipients)),
    }))
  })
}

const invented = (random: () => number, kind: OutgoingKind, number: number, day: Day) => ({
  kind,
  number,
  signedOn: day,
  subject: pick(random, outgoingSubjects[kind] ?? [])
    .replace('{thôn}', pick(random, inventedHamlets))
    .replace('{tháng}', monthOf(day)),
  note: INVENTED,
})

const valuesOf = (
  document: NamedDocument & { note?: string },
  recipient = 'Như Nơi nhận của văn bản',
): PlannedOutgoing['values'] => ({
  kind: document.kind,
  issuer: document.issuer ?? '',
  number: document.number,
  suffix: document.suffix ?? '',
  signed_on: document.signedOn,
  subject: document.subject,
  signer: document.issuer
    ? 'Trưởng Bộ phận Một cửa'
    : (signers[document.kind] ?? 'Chủ tịch UBND xã'),
  recipient,
  file_holder: 'Văn thư',
  sent_on: document.signedOn,
  form: 'electronic',
  digitally_signed: true,
  topic: document.topic ?? '',
  note: document.note ?? '',
})

const signers: Partial<Record<OutgoingKind, string>> = {
  invitation: 'Phó Chủ tịch UBND xã',
  'official-letter': 'Phó Chủ tịch UBND xã',
}
