import type { Surroundings } from '#modules/registers'
import { Details } from '#web/components/details.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section, TwoColumns } from '#web/components/section.tsx'
import { Tag } from '#web/components/tag.tsx'
import { OfficePage } from '#web/layout.tsx'
import { stateLabels } from '../dossier-states.ts'
import { type DueWords, dueWords } from '../due-words.rules.ts'
import { FilledFaults } from '../move-page/act-form.page.tsx'
import { AfterAct, Overtaken } from '../move-page/after-act.page.tsx'
import { NextActs, type NextActsProps } from '../move-page/next-acts.page.tsx'
import { stateTone } from '../state-words.ts'
import { DossierActs } from './dossier-acts.page.tsx'
import { DueExplained, Standing } from './dossier-due.page.tsx'
import { DossierFacts } from './dossier-facts.page.tsx'
import { LateEntriesOf } from './dossier-late-entries.page.tsx'
import { Money, Papers } from './dossier-papers.page.tsx'
import { PrintedForms } from './dossier-prints.page.tsx'
import { Results } from './dossier-results.page.tsx'

export type DossierPageProps = NextActsProps & {
  surroundings: Surroundings
  now: Date
  script: string
  /** The act that was just done. */
  done?: string | undefined
}

/** What is to be done on the left; where it stands, whose and what it is on the right; then all that was done. */
export const DossierPage = ({ surroundings, now, script, done, ...acts }: DossierPageProps) => {
  const { view, filled } = acts
  const due = dueWords(view.dossier, now, view.grain)
  return (
    <OfficePage
      {...surroundings}
      title={`Hồ sơ ${view.dossier.code}`}
      scripts={[script]}
      breadcrumbs={[
        { label: 'Tổng quan', href: '/' },
        { label: 'Hồ sơ', href: '/ho-so' },
        { label: view.dossier.code },
      ]}
    >
      <Title view={view} due={due} />
      <FilledFaults filled={filled} />
      <Overtaken acts={filled?.overtakenBy} />
      <AfterAct view={view} done={done} />
      <TwoColumns
        main={<NextActs {...acts} />}
        side={
          <>
            <Standing dossier={view.dossier} due={due} />
            <DossierFacts view={view} />
            <Money view={view} />
          </>
        }
      />
      <Below view={view} keepsFiles={acts.keepsFiles} />
    </OfficePage>
  )
}

type View = { view: DossierPageProps['view'] }

const Title = ({ view: { dossier }, due }: View & { due: DueWords }) => (
  <PageTitle
    title={dossier.code}
    lead={`${dossier.procedureName} – ${dossier.applicant.name}`}
    tags={
      <>
        <Tag tone={stateTone(dossier.state)}>{stateLabels[dossier.state]}</Tag>
        <Tag tone={due.tone}>{due.words}</Tag>
      </>
    }
  />
)

const Below = ({ view, keepsFiles }: View & { keepsFiles: boolean }) => (
  <>
    <LateEntriesOf view={view} />
    <Papers view={view} keepsFiles={keepsFiles} />
    <Results view={view} />
    {view.reason ? <DueExplained dossier={view.dossier} reason={view.reason} /> : null}
    <PrintedForms view={view} />
    <Section title="Việc đã làm" id="viec-da-lam">
      {view.acts.length > LONG_STORY ? (
        <>
          <Details summary={`${view.acts.length - LONG_STORY} việc trước đó`}>
            <DossierActs acts={view.acts.slice(0, -LONG_STORY)} />
          </Details>
          <DossierActs acts={view.acts.slice(-LONG_STORY)} />
        </>
      ) : (
        <DossierActs acts={view.acts} />
      )}
    </Section>
  </>
)

/** More acts than these are folded. */
const LONG_STORY = 12
