import type { Surroundings } from '#modules/registers'
import { formatCount } from '#platform/numbers.ts'
import { formatInstant } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { Button, LinkButton } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions, FormRow } from '#web/components/form.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { KnownSeries } from './series-list.sql.ts'
import { seriesChoices, seriesName } from './series-words.ts'

type Props = {
  surroundings: Surroundings
  year: number
  series: readonly KnownSeries[]
  typed: Readonly<Record<string, string>>
  faults: Readonly<Record<string, string>>
  isSaved: boolean
}

/** How far each series of a year has come, and where it goes on from. */
export const NumberSeriesPage = ({ surroundings, year, series, isSaved, ...form }: Props) => (
  <OfficePage {...surroundings} title={TITLE} breadcrumbs={crumbs}>
    <PageTitle
      title={`${TITLE} năm ${year}`}
      lead="Số chạy liên tục từ 01 trong năm. Bắt đầu dùng giữa năm thì ghi số cuối cùng của sổ giấy để đánh tiếp."
      actions={<OtherYears year={year} />}
    />
    {isSaved ? <Alert tone="success" title="Đã lưu" announce /> : null}
    <LastNumberForm year={year} {...form} />
    <Section title="Số cuối đã cấp" id="so-cuoi">
      <DataTable
        caption="Số cuối đã cấp"
        hideCaption
        columns={columns}
        rows={series}
        rowKey={seriesName}
        emptyText={`Chưa cấp số nào trong năm ${year}.`}
      />
    </Section>
  </OfficePage>
)

const TITLE = 'Dãy số văn bản'
const crumbs = [
  { label: 'Tổng quan', href: '/' },
  { label: 'Quản trị', href: '/quan-tri' },
  { label: TITLE },
]

const OtherYears = ({ year }: { year: number }) => (
  <>
    <LinkButton href={`/quan-tri/day-so?nam=${year - 1}`} variant="secondary">
      ← Năm {year - 1}
    </LinkButton>
    <LinkButton href={`/quan-tri/day-so?nam=${year + 1}`} variant="secondary">
      Năm {year + 1} →
    </LinkButton>
  </>
)

const LastNumberForm = ({ year, typed, faults }: Pick<Props, 'year' | 'typed' | 'faults'>) => (
  <Section title="Đánh tiếp từ sổ giấy" id="danh-tiep">
    <ErrorSummary errors={Object.entries(faults).map(([name, message]) => ({ name, message }))} />
    <Form action="/quan-tri/day-so">
      <input type="hidden" name="nam" value={String(year)} />
      <FormRow>
        <Field
          {...{ type: 'select', name: 'day-so', label: 'Dãy số', required: true }}
          options={seriesChoices}
          value={typed['day-so']}
          error={faults['day-so']}
        />
        <Field
          {...{ type: 'number', name: 'so-cuoi', label: 'Số cuối của sổ giấy', required: true }}
          hint="Văn bản sau lấy số kế tiếp"
          value={typed['so-cuoi']}
          error={faults['so-cuoi']}
        />
      </FormRow>
      <Field
        {...{ type: 'checkbox', name: 'da-doi-chieu', required: true }}
        label="Đã đối chiếu với sổ giấy: các số đến số này không bao giờ được cấp nữa"
        checked={typed['da-doi-chieu'] !== undefined}
        error={faults['da-doi-chieu']}
      />
      <FormActions>
        <Button>Lưu số cuối</Button>
      </FormActions>
    </Form>
  </Section>
)

const columns: readonly Column<KnownSeries>[] = [
  { key: 'name', label: 'Dãy số', rowHeader: true, cell: (series) => seriesName(series) },
  {
    ...{ key: 'last', label: 'Số cuối', numeric: true },
    cell: ({ lastNumber }) => formatCount(lastNumber),
  },
  { key: 'at', label: 'Cấp lúc', cell: ({ recordedAt }) => formatInstant(recordedAt) },
]
