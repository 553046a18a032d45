import type { ComponentChildren } from 'preact'
import { certaintyWords } from '#modules/administration'
import { formatCount, formatRate, rateOf } from '#platform/numbers.ts'
import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { Link } from '#web/components/link.tsx'
import { Tag } from '#web/components/tag.tsx'
import type { LeaderView, TargetView } from './view-leader.ts'

/** A change of a target that was typed wrongly. */
export type TargetChange = { name: string; level: string; source: string; fault: TargetFault }
export type TargetFault = { level?: string | undefined; source?: string | undefined }

type Props = { view: LeaderView; maySetTargets: boolean; change?: TargetChange | undefined }

/** Each target with what is left of it, how that was reckoned, and where it comes from. */
export const TargetList = ({ view, maySetTargets, change }: Props) => (
  <>
    <ul class="targets">
      {view.targets.map((each) => (
        <TargetCard
          key={each.name}
          {...each}
          period={view.period}
          maySet={maySetTargets}
          change={change?.name === each.name ? change : undefined}
        />
      ))}
    </ul>
    <p class="quiet prose">
      Dự báo: số hồ sơ từ nay đến hết kỳ bằng bình quân một ngày làm việc từ đầu kỳ nhân số ngày làm
      việc còn lại; phần chưa đạt giữ tỷ lệ như đến nay, riêng hồ sơ đang quá hạn tính là quá hạn.
    </p>
  </>
)

type CardProps = TargetView & {
  period: LeaderView['period']
  maySet: boolean
  change?: TargetChange | undefined
}

const TargetCard = ({ period, maySet, change, ...view }: CardProps) => {
  const { target, measured, budget } = view
  return (
    <li class="target">
      <h3>{target.label}</h3>
      <p class="target__left">
        <b>{formatCount(budget.beyond > 0 ? 0 : budget.left)}</b> {target.misses} từ nay đến hết kỳ
      </p>
      <p>
        <Tag tone={budget.forecastKeeps ? 'done' : 'late'}>
          {budget.forecastKeeps ? 'Dự báo giữ được chỉ tiêu' : 'Dự báo không giữ được'}
        </Tag>
      </p>
      <dl class="target__figures">
        <Figure label="Chỉ tiêu">{`${target.kind === 'at-most' ? 'không quá' : 'ít nhất'} ${percent(target.hundredths)}`}</Figure>
        <Figure label="Đến nay">
          <Counted {...view} period={period} />
        </Figure>
        <Figure label="Dự báo cả kỳ">
          {`${formatCount(budget.forecastMissed)} chưa đạt trên ${formatCount(measured.base + measured.more)}`}
        </Figure>
        {budget.beyond > 0 ? (
          <Figure label="Đã vượt">{`${formatCount(budget.beyond)} hồ sơ`}</Figure>
        ) : null}
      </dl>
      <p class="quiet">
        {target.source} ({certaintyWords[target.certainty]}).
      </p>
      {maySet ? <TargetForm {...view} change={change} /> : null}
    </li>
  )
}

const Figure = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

/** The share so far, and the two counts with their lists in the report. */
const Counted = ({ target, measured, period }: TargetView & Pick<CardProps, 'period'>) => {
  const { missed, base } = measured
  const part = target.kind === 'at-most' ? missed : base - missed
  const rate = rateOf(part, base)
  return (
    <>
      {rate === undefined ? 'chưa có' : formatRate(rate)} (
      <Link href={recordsOf(target.counted.part, period)}>{formatCount(part)}</Link> trên{' '}
      <Link href={recordsOf(target.counted.whole, period)}>{formatCount(base)}</Link>)
    </>
  )
}

const recordsOf = (indicator: string, { from, to }: CardProps['period']): string =>
  `/bao-cao/so-lieu/${indicator}?${new URLSearchParams({ tu: from, den: to })}`

const percent = (hundredths: number): string => formatRate(`${hundredths / 100}`)

const TargetForm = ({ name, target, change }: TargetView & Pick<CardProps, 'change'>) => (
  <details class="target__form" open={change !== undefined}>
    <summary>Đổi chỉ tiêu</summary>
    <form class="stack" method="post" action="/lanh-dao/chi-tieu">
      <input type="hidden" name="chi-tieu" value={name} />
      <Field
        id={`muc-${name}`}
        name="muc"
        label="Mức (%)"
        value={change?.level ?? percent(target.hundredths)}
        error={change?.fault.level}
        width="short"
      />
      <Field
        id={`nguon-${name}`}
        name="nguon"
        label="Văn bản giao chỉ tiêu"
        value={change?.source}
        error={change?.fault.source}
      />
      <Button variant="secondary">Lưu chỉ tiêu</Button>
    </form>
  </details>
)
