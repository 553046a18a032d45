import { Timeline, type TimelineEntry } from '#web/components/timeline.tsx'
import { actLabel, proofOf, toldWith } from './act-words.rules.ts'
import type { JournalAct } from './view-dossier.sql.ts'

/** The acts on a dossier with both their times. */
export const DossierActs = ({ acts }: { acts: readonly JournalAct[] }) => (
  <Timeline entries={acts.map(entryOf)} />
)

const entryOf = (act: JournalAct): TimelineEntry => ({
  act: actLabel(act.action),
  by: act.actor,
  occurredAt: act.occurredAt,
  recordedAt: act.recordedAt,
  evidence: proofOf(act.evidence),
  note: <ActNote act={act} />,
})

const ActNote = ({ act }: { act: JournalAct }) => (
  <>
    {toldWith(act.evidence).map(({ label, text }) => (
      <p key={label} class="said">
        {label}: {text}
      </p>
    ))}
    <p class="quiet">Nhật ký số {act.auditNumber}</p>
  </>
)
