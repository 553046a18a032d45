import type { ComponentChildren } from 'preact'
import type { MoveOfMany } from '#modules/dossiers'
import type { Surroundings } from '#modules/registers'
import { LinkButton } from '#web/components/button.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { PlannedAct } from './bulk-acts.ts'
import { BulkForm } from './bulk-form.page.tsx'
import type { Faults, Typed } from './bulk-typed.ts'
import { Outcomes } from './outcomes.page.tsx'

export type BulkPageProps = {
  surroundings: Surroundings
  title: string
  lead?: string | undefined
  /** What is still to be done, with what was typed. */
  planned: readonly PlannedAct[]
  typed: Typed
  /** What is wrong in its fields. */
  faults: Faults
  /** The act that the form asks for again. */
  asked: string
  outcomes: readonly MoveOfMany[]
  backHref: string
  scripts: readonly string[]
  /** What is asked instead, when it is not a move of each. */
  children?: ComponentChildren
}

/** An act on many: how each fared, and what it still needs to be told of the others. */
export const BulkPage = ({
  surroundings,
  title,
  lead,
  outcomes,
  scripts,
  children,
  ...page
}: BulkPageProps) => (
  <OfficePage
    {...surroundings}
    title={title}
    scripts={scripts}
    breadcrumbs={[{ label: 'Việc của tôi', href: page.backHref }, { label: title }]}
  >
    <PageTitle title={title} lead={lead} />
    <div class="stack">
      {outcomes.length > 0 ? <Outcomes outcomes={outcomes} /> : null}
      {children ??
        (page.planned.length > 0 ? <BulkForm {...page} /> : <p>{nothingWords(outcomes)}</p>)}
      <p>
        <LinkButton href={page.backHref} variant="secondary">
          Về danh sách việc
        </LinkButton>
      </p>
    </div>
  </OfficePage>
)

const nothingWords = (outcomes: readonly MoveOfMany[]): string =>
  outcomes.length > 0 ? 'Không còn việc nào phải làm tiếp ở đây.' : 'Không có hồ sơ nào ở đây.'
