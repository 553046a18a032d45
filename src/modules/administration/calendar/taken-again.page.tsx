import { Fragment } from 'preact'
import { type CalendarDay, dayKindLabels, type KeptDay } from '#modules/calendar'
import type { Counted } from '#modules/dossiers'
import { formatCount } from '#platform/numbers.ts'
import { type Day, formatDay, weekdayName } from '#platform/time.ts'
import { capitalised } from '#platform/wording.ts'
import { Button } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import { Link } from '#web/components/link.tsx'
import { Section } from '#web/components/section.tsx'

type Props = {
  from: Day
  kept: readonly KeptDay[]
  settled: Counted
  typed: Readonly<Record<string, string>>
  fault: string | undefined
}

/** From when an older version counts again, and what it would have changed of the days before. */
export const TakenAgain = ({ from, kept, settled, typed, fault }: Props) => (
  <>
    <Form action="/quan-tri/lich/xem-truoc">
      <input type="hidden" name="viec" value="dung-lai" />
      <input type="hidden" name="ban-cu" value={typed['ban-cu']} />
      <Field
        {...{ type: 'date', name: 'tu-ngay', label: 'Dùng lại từ ngày', required: true }}
        hint="Hôm nay hoặc một ngày sắp tới. Những ngày trước đó giữ nguyên."
        value={typed['tu-ngay'] ?? from}
        error={fault}
      />
      <FormActions>
        <Button variant="secondary">Xem lại theo ngày này</Button>
      </FormActions>
    </Form>
    {kept.length > 0 ? <Kept {...{ from, kept, settled }} /> : null}
  </>
)

const Kept = ({ from, kept, settled }: Pick<Props, 'from' | 'kept' | 'settled'>) => (
  <Section title={`Giữ nguyên trước ngày ${formatDay(from)}`} id="giu-nguyen">
    <p>
      Bản cũ ghi khác {formatCount(kept.length)} ngày dưới đây. Các ngày này vẫn theo lịch đang
      dùng, vì hạn của hồ sơ đã tính theo đó. <Settled {...settled} />
    </p>
    <DataTable
      caption="Những ngày giữ nguyên"
      hideCaption
      columns={columns}
      rows={kept}
      rowKey={({ day }) => day}
      emptyText="Không có ngày nào."
    />
  </Section>
)

/** Named so that somebody can look what would have become of them. */
const Settled = ({ count, codes }: Counted) => {
  if (count === 0) return <>Không hồ sơ nào đã giải quyết xong có thời hạn qua các ngày này.</>
  const more = count > codes.length ? ` và ${formatCount(count - codes.length)} hồ sơ nữa` : ''
  return (
    <>
      {formatCount(count)} hồ sơ đã giải quyết xong có thời hạn qua các ngày này, không hồ sơ nào
      đổi:{' '}
      {codes.map((code, place) => (
        <Fragment key={code}>
          {place > 0 ? ', ' : ''}
          <Link href={`/ho-so/${code}`}>{code}</Link>
        </Fragment>
      ))}
      {more}.
    </>
  )
}

const wordsOf = (entry: CalendarDay | undefined): string =>
  entry ? `${capitalised(dayKindLabels[entry.kind])}: ${entry.name}` : 'Như ngày thường trong tuần'

const columns: readonly Column<KeptDay>[] = [
  {
    ...{ key: 'day', label: 'Ngày', rowHeader: true, whole: true },
    cell: ({ day }) => `${weekdayName(day)}, ${formatDay(day)}`,
  },
  { key: 'now', label: 'Lịch đang dùng (giữ)', cell: ({ now }) => wordsOf(now) },
  { key: 'older', label: 'Bản cũ', cell: ({ older }) => wordsOf(older) },
]
