import type { Surroundings } from '#modules/registers'
import { Alert } from '#web/components/alert.tsx'
import { LinkButton } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { Filters } from '#web/components/filters.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { ExemptionFaults } from '../change-exemption/exemption.form.ts'
import { ExemptionForm } from '../change-exemption/exemption-form.page.tsx'
import type { TariffFaults } from '../change-tariff/tariff.form.ts'
import { TariffForm } from '../change-tariff/tariff-form.page.tsx'
import { EnteredFees } from './entered.page.tsx'
import { naming } from './standing.rules.ts'
import type { FeesView } from './view-fees.ts'

export type FeeFaults = { tariff: TariffFaults; exemption: ExemptionFaults }

type Props = {
  surroundings: Surroundings
  view: FeesView
  /** What is searched for. */
  q: string
  typed: Readonly<Record<string, string>>
  faults: FeeFaults
  isSaved: boolean
}

/** Every tariff and exemption with its next version, and what the unit entered so far. */
export const FeesPage = ({ surroundings, view, q, typed, faults, isSaved }: Props) => (
  <OfficePage {...surroundings} title={TITLE} breadcrumbs={crumbs}>
    <PageTitle
      title={TITLE}
      lead="Mức thu theo từng ngày; hồ sơ đã tiếp nhận giữ mức cũ. Mức và diện miễn, giảm do HĐND tỉnh quy định được nhập ở đây."
      actions={<Download q={q} />}
    />
    {isSaved ? <Alert tone="success" title="Đã lưu" announce /> : null}
    <ErrorSummary errors={errorsOf(typed, faults)} />
    <Search q={q} />
    <Section title="Mức thu" id="muc-thu">
      {naming(view.tariffs, q).map((tariff) => (
        <TariffForm key={tariff.id} tariff={tariff} typed={typed} faults={faults.tariff} />
      ))}
    </Section>
    <Exemptions {...{ view, q, typed }} faults={faults.exemption} />
    <EnteredFees {...view} />
  </OfficePage>
)

const TITLE = 'Phí, lệ phí'
const crumbs = [
  { label: 'Tổng quan', href: '/' },
  { label: 'Quản trị', href: '/quan-tri' },
  { label: TITLE },
]

const Download = ({ q }: Pick<Props, 'q'>) => (
  <LinkButton
    href={`/quan-tri/phi-le-phi.csv${q ? `?${new URLSearchParams({ q })}` : ''}`}
    variant="secondary"
    download
  >
    Tải về Excel (CSV)
  </LinkButton>
)

const Search = ({ q }: Pick<Props, 'q'>) => (
  <Filters
    action="/quan-tri/phi-le-phi"
    active={q ? 1 : 0}
    clearHref={q ? '/quan-tri/phi-le-phi' : undefined}
  >
    <Field type="search" name="q" label="Tên hoặc căn cứ" value={q} />
  </Filters>
)

type ExemptionsProps = Pick<Props, 'view' | 'q' | 'typed'> & { faults: ExemptionFaults }

const Exemptions = ({ view, q, ...form }: ExemptionsProps) => {
  const tariffs = view.tariffs.filter(({ kind }) => kind !== 'free')
  return (
    <Section title="Miễn, giảm" id="mien-giam">
      {naming(view.exemptions, q).map((exemption) => (
        <ExemptionForm key={exemption.id} {...{ exemption, tariffs, ...form }} />
      ))}
      <ExemptionForm tariffs={tariffs} {...form} />
    </Section>
  )
}

/** The ids of the inputs begin with what they are about: several forms stand on the page. */
const errorsOf = (typed: Props['typed'], faults: FeeFaults) => [
  ...Object.entries(faults.tariff).map(([name, message]) => ({
    message,
    id: `${typed.id}-${name}`,
  })),
  ...Object.entries(faults.exemption).map(([name, message]) => ({
    message,
    id: `${typed.dien}-${name}`,
  })),
]
