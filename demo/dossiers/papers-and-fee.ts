import type { Reception } from '#modules/dossiers'
import { exemptions, feeFor, tariffs, tariffsOf } from '#modules/procedures'
import { dayOf } from '#platform/time.ts'
import { wholeBetween } from '../random.ts'
import type { Slot } from './planned-dossier.ts'

/** The papers of a procedure as they came: files through the portal, or paper shown at the desk. */
export const papersOf = ({
  procedure,
  channel,
  papersDigitised,
}: Pick<Slot, 'procedure' | 'channel' | 'papersDigitised'>): Reception['papers'] => {
  const brought = procedure.papers.filter(({ name }) => !onlySometimes.test(name))
  const papers = brought.length > 0 ? brought : procedure.papers
  const digitisable = papers.some(({ mustDigitise }) => mustDigitise)
  return papers.map(({ name, kind, copies, mustDigitise }, place) => ({
    name,
    kind: channel === 'online' && papersDigitised ? 'electronic' : kind,
    copies,
    digitised: papersDigitised && (mustDigitise || (!digitisable && place === 0)),
  }))
}

/** Papers that most people need not bring. */
const onlySometimes = /nếu có|ủy quyền|khi cơ sở dữ liệu/

/** What the tariffs in force ask; amounts that the province has yet to tell are not charged. */
export const feeOf = (
  random: () => number,
  { procedure, channel }: Pick<Slot, 'procedure' | 'channel'>,
  at: Date,
): number => {
  const quantity = { copies: wholeBetween(random, 1, 4), pages: wholeBetween(random, 1, 6) }
  return feeFor({
    tariffs: tariffsOf(tariffs, procedure.code),
    exemptions,
    claims: [],
    channel,
    day: dayOf(at),
    quantity,
  }).amount
}
