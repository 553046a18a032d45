import type { Surroundings } from '#modules/registers'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section, TwoColumns } from '#web/components/section.tsx'
import { Tag } from '#web/components/tag.tsx'
import { Timeline, type TimelineEntry } from '#web/components/timeline.tsx'
import { OfficePage } from '#web/layout.tsx'
import { stateLabels } from '../dossier-states.ts'
import { dueWords } from '../due-words.rules.ts'
import { stateTone } from '../state-words.ts'
import { actLabel, proofOf, toldWith } from './act-words.rules.ts'
import { DueExplained, Standing } from './dossier-due.page.tsx'
import { DossierFacts } from './dossier-facts.page.tsx'
import { Money, Papers } from './dossier-papers.page.tsx'
import type { JournalAct } from './view-dossier.sql.ts'
import type { DossierView } from './view-dossier.ts'

type Props = { surroundings: Surroundings; view: DossierView; now: Date }

/** Where a dossier stands and why, on the left; whose it is on the right; then all that was done. */
export const DossierPage = ({ surroundings, view, now }: Props) => {
  const { dossier, grain } = view
  const due = dueWords(dossier, now, grain)
  return (
    <OfficePage
      {...surroundings}
      title={`Hồ sơ ${dossier.code}`}
      breadcrumbs={[
        { label: 'Tổng quan', href: '/' },
        { label: 'Hồ sơ', href: '/ho-so' },
        { label: dossier.code },
      ]}
    >
      <PageTitle
        title={dossier.code}
        lead={dossier.procedureName}
        tags={
          <>
            <Tag tone={stateTone(dossier.state)}>{stateLabels[dossier.state]}</Tag>
            <Tag tone={due.tone}>{due.words}</Tag>
          </>
        }
      />
      <TwoColumns
        main={
          <>
            <Standing dossier={dossier} due={due} />
            <DueExplained view={view} />
          </>
        }
        side={<DossierFacts dossier={dossier} />}
      />
      <Papers view={view} />
      <Money view={view} />
      <Section title="Việc đã làm" id="viec-da-lam">
        <Timeline entries={view.acts.map(entryOf)} />
      </Section>
    </OfficePage>
  )
}

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
      <p key={label}>
        {label}: {text}
      </p>
    ))}
    <p class="quiet">Nhật ký số {act.auditNumber}</p>
  </>
)
