import { formatInstant } from '#platform/time.ts'
import { Link } from '#web/components/link.tsx'
import { Section } from '#web/components/section.tsx'
import { Tag } from '#web/components/tag.tsx'
import { type LateEntry, lateEntryStatuses } from '../late-entry/late-entry.ts'
import { actLabel } from './act-words.rules.ts'
import type { DossierView } from './view-dossier.ts'

const tones = { waiting: 'soon', approved: 'done', declined: 'neutral' } as const

/** What was asked to be recorded late, also what was declined. */
export const LateEntriesOf = ({ view: { lateEntries } }: { view: DossierView }) =>
  lateEntries.length === 0 ? null : (
    <Section title="Ghi nhận muộn" id="ghi-nhan-muon">
      <ul class="late-entries">
        {lateEntries.map((entry) => (
          <li key={entry.id}>
            <Tag tone={tones[entry.status]}>{lateEntryStatuses[entry.status]}</Tag>{' '}
            {actLabel(entry.action)}, {entry.kind === 'move' ? 'làm lúc' : 'thành'}{' '}
            {formatInstant(entry.occurredAt)}
            <p class="quiet">{storyOf(entry)}</p>
          </li>
        ))}
      </ul>
      <p>
        <Link href="/ho-so/ghi-nhan-muon">Mọi đề nghị ghi nhận muộn</Link>
      </p>
    </Section>
  )

const storyOf = ({ requestedBy, requestedAt, proof, ...entry }: LateEntry): string =>
  [
    `${requestedBy} đề nghị ${formatInstant(requestedAt)}`,
    `minh chứng: ${proof}`,
    ...(entry.decidedBy && entry.decidedAt
      ? [`${entry.decidedBy} quyết định ${formatInstant(entry.decidedAt)}`]
      : []),
    ...(entry.decisionReason ? [`lý do: ${entry.decisionReason}`] : []),
  ].join('; ')
