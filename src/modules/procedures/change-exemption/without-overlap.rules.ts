import { addDays, type Day } from '#platform/time.ts'
import type { Exemption } from '../fee.ts'

/**
 * Of each exemption one version a day: a version ends on the day before the next begins, and of two
 * that begin on one day the one given last counts. `versions` stand newest first.
 */
export const withoutOverlap = (versions: readonly Exemption[]): Exemption[] =>
  versions
    .filter((version, place) => !versions.slice(0, place).some((newer) => isSame(newer, version)))
    .map((version) => endedBy(nextAfter(version, versions), version))

const isSame = (one: Exemption, other: Exemption): boolean =>
  one.id === other.id && one.effectiveFrom === other.effectiveFrom

const nextAfter = ({ id, effectiveFrom }: Exemption, versions: readonly Exemption[]) =>
  versions
    .filter((later) => later.id === id && later.effectiveFrom > effectiveFrom)
    .map((later) => later.effectiveFrom)
    .toSorted()[0]

const endedBy = (next: Day | undefined, version: Exemption): Exemption => {
  if (!next) return version
  const last = addDays(next, -1)
  const endsBefore = version.effectiveTo !== undefined && version.effectiveTo <= last
  return endsBefore ? version : { ...version, effectiveTo: last }
}
