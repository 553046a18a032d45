import { searchedWords, withoutMarks } from '#platform/plain-letters.ts'
import type { Day } from '#platform/time.ts'
import type { InForce } from '../fee.ts'

type Version = InForce & { id: string; label: string }

/** Each once, by its name: what counts on the day, else the version that begins last. */
export const standingOn = <V extends Version>(known: readonly V[], day: Day): V[] => {
  const best = known.toSorted((one, other) => rank(other, day).localeCompare(rank(one, day)))
  return [...new Map(best.toReversed().map((version) => [version.id, version])).values()].toSorted(
    (one, other) => one.label.localeCompare(other.label, 'vi'),
  )
}

/** What has begun and not ended comes first, the newest of it. */
const rank = ({ effectiveFrom, effectiveTo }: InForce, day: Day): string => {
  const isInForce = effectiveFrom <= day && (effectiveTo === undefined || day <= effectiveTo)
  return `${isInForce ? 1 : 0}${effectiveFrom}`
}

/** Those whose name or source holds every word, with or without its marks. */
export const naming = <V extends Pick<Version, 'label' | 'source'>>(
  versions: readonly V[],
  typed: string | undefined,
): V[] => {
  const words = searchedWords(typed)
  return versions.filter(({ label, source }) => {
    const text = withoutMarks(`${label} ${source}`)
    return words.every((word) => text.includes(word))
  })
}
