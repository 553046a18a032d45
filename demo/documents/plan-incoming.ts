import type { incomingDocumentRegister } from '#modules/documents'
import type { Draft } from '#modules/registers'
import { addDays, type Day, instantAt } from '#platform/time.ts'
import { posts } from '../actors.ts'
import { halfYear, INVENTED, SEED } from '../half-year.ts'
import { officeMomentOn, workingDaysFrom } from '../office-clock.ts'
import { pick, pickWeighted, seededRandom, wholeBetween } from '../random.ts'
import { authors, incomingSubjects, monthOf } from '../tinh-chau/invented-subjects.ts'
import { type NamedArrival, namedArrivals } from '../tinh-chau/named-documents.ts'

type Incoming = Draft<typeof incomingDocumentRegister.fields>
type PlannedIncoming = { at: Date; values: Incoming & { arrival_number: number } }

/** How many arrive in each year of the half-year, and the number with which each begins in it. */
const years = [
  { from: halfYear.from, to: '2023-12-29', first: 3_822, count: 288 },
  { from: '2024-01-02', to: halfYear.to, first: 1, count: 1_720 },
] as const satisfies { from: Day; to: Day; first: number; count: number }[]

/** The 2,008 documents that arrive in the half-year, numbered as they come. */
export const planIncoming = (): PlannedIncoming[] => years.flatMap(planYear)

const planYear = ({ from, to, first, count }: (typeof years)[number]): PlannedIncoming[] => {
  const random = seededRandom(SEED + first)
  const days = workingDaysFrom(from, to)
  const named = namedArrivals.filter(({ arrivedOn }) => arrivedOn >= from && arrivedOn <= to)
  const used = new Set<string>()
  const arrivals = Array.from({ length: count }, (_, place) => {
    const real = named[place]
    const day = real?.arrivedOn ?? pick(random, days)
    return { real, day, at: officeMomentOn(random, day) }
  })
  return arrivals
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .map(({ real, day, at }, place) => ({
      at,
      values: {
        ...(real ? valuesOf(real) : invented(random, day, used)),
        arrival_number: first + place,
        arrived_on: day,
        receiver: pick(random, Object.values(posts)),
        forwarded_on: day,
        digitally_signed: true,
      },
    }))
}

const valuesOf = ({ author, notation, documentDate, kind, subject }: NamedArrival) => ({
  author,
  notation,
  document_date: documentDate,
  kind,
  subject,
  note: '',
})

const invented = (random: () => number, day: Day, used: Set<string>) => {
  const { author, symbol, greatest } = pickWeighted(random, authors)
  const written = addDays(day, -wholeBetween(random, 0, 4))
  const ofTheYear =
    (instantAt(written).getTime() - instantAt(`${Number(written.slice(0, 4))}-01-01`).getTime()) /
    31_536_000_000
  let number = Math.max(1, Math.round(greatest * ofTheYear))
  while (used.has(`${number}${symbol}`)) number += 1
  used.add(`${number}${symbol}`)
  return {
    author,
    notation: `${String(number).padStart(2, '0')}${symbol.includes('/') ? '-' : '/'}${symbol}`,
    document_date: written,
    kind: 'official-letter' as const,
    subject: pick(random, incomingSubjects).replace('{tháng}', monthOf(day)),
    note: INVENTED,
  }
}
