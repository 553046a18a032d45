import type { Surroundings } from '#modules/registers'
import { formatCount } from '#platform/numbers.ts'
import { formatDay } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { LinkButton } from '#web/components/button.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { Check } from '../check.ts'
import { CheckedText } from './checked-text.page.tsx'
import { FilterButtons, FilterLabels } from './filter-choices.page.tsx'
import { filterStylesHref } from './filter-styles.ts'
import { Findings } from './findings.page.tsx'
import { RemarksForm } from './remarks-form.page.tsx'
import { MOST_SHOWN, type ShownCheck } from './shown-findings.ts'
import { CHECK_ADDRESS } from './upload.page.tsx'

type Props = { surroundings: Surroundings; name: string; shown: ShownCheck }

/** The findings beside the text they were found in. All that it holds is in the page; nothing is kept. */
export const CheckedPage = ({ surroundings, name, shown }: Props) => (
  <OfficePage
    {...surroundings}
    title={`Soát ${name}`}
    moreStyles={[filterStylesHref]}
    breadcrumbs={[
      { label: 'Tổng quan', href: '/' },
      { label: 'Soát báo cáo', href: CHECK_ADDRESS },
      { label: 'Kết quả' },
    ]}
  >
    <PageTitle
      title={resultWords(shown.check)}
      lead={`${name} · ${aboutWords(shown.check)}`}
      actions={
        <LinkButton href={CHECK_ADDRESS} variant="secondary">
          Soát báo cáo khác
        </LinkButton>
      }
    />
    <Notices shown={shown} />
    {shown.findings.length > 0 ? <Result name={name} shown={shown} /> : <CheckedText {...shown} />}
  </OfficePage>
)

const Result = ({ name, shown }: Omit<Props, 'surroundings'>) => (
  <div class="check-result">
    <FilterButtons findings={shown.findings} />
    <div class="check-bar">
      <FilterLabels findings={shown.findings} />
      <RemarksForm name={name} unit={shown.check.unit ?? ''} />
    </div>
    <div class="check-columns">
      <Findings {...shown} />
      <CheckedText {...shown} />
    </div>
  </div>
)

const Notices = ({ shown: { warnings, check } }: { shown: ShownCheck }) => {
  const left = check.findings.length - MOST_SHOWN
  const lines = [
    ...warnings,
    ...(left > 0 ? [`Chỉ hiện ${MOST_SHOWN} điểm đầu; còn ${left} điểm nữa.`] : []),
  ]
  return lines.length > 0 ? (
    <Alert tone="warning">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Alert>
  ) : null
}

const resultWords = ({ findings }: Check): string =>
  findings.length > 0
    ? `Máy soát thấy ${findings.length} điểm cần xem`
    : 'Máy soát không thấy điểm nào phải xem'

const aboutWords = ({ unit, period, figures, sums }: Check): string =>
  [
    unit ?? 'không nhận ra đơn vị',
    period ? `kỳ ${formatDay(period.from)} – ${formatDay(period.to)}` : 'không nhận ra kỳ báo cáo',
    `đã đọc ${formatCount(figures.length)} số liệu, ${formatCount(sums.length)} phép cộng`,
  ].join(' · ')
