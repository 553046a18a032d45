import type { ComponentChildren } from 'preact'
import type { Surroundings } from '#modules/registers'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'

export type Faults = Readonly<Record<string, string>>
type StepProps = {
  surroundings: Surroundings
  faults: Faults
  title: string
  scripts?: readonly string[]
  children?: ComponentChildren
}

/** One thing a page, in one narrow column. */
export const Step = ({ surroundings, faults, title, scripts = [], children }: StepProps) => (
  <OfficePage {...surroundings} title={title} scripts={scripts}>
    <div class="sign-in">
      <ErrorSummary
        title="Chưa tiếp tục được"
        errors={Object.entries(faults).map(([name, message]) => ({ name, message }))}
      />
      <PageTitle title={title} />
      <div class="stack">{children}</div>
    </div>
  </OfficePage>
)
