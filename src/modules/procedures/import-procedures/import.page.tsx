import type { Surroundings } from '#modules/registers'
import { formatCount } from '#platform/numbers.ts'
import { Alert } from '#web/components/alert.tsx'
import { Button, LinkButton } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section } from '#web/components/section.tsx'
import { Tag } from '#web/components/tag.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { PlannedRow } from './plan-import.rules.ts'

type Props = {
  surroundings: Surroundings
  /** Why the file just sent was not read. */
  fault: string | undefined
  /** How many versions the import just made brought, and where it is taken back. */
  done: { count: number; importId: string } | undefined
}

/** Where a list of procedures is sent from. */
export const ImportPage = ({ surroundings, fault, done }: Props) => (
  <OfficePage {...surroundings} title={TITLE} breadcrumbs={crumbs}>
    <PageTitle
      title={TITLE}
      lead="Tệp Excel có cột Mã TTHC và Tên thủ tục; thêm được Lĩnh vực, Thời hạn giải quyết, Phí lệ phí, Thành phần hồ sơ, Kết quả, Mức độ, Cấp thực hiện, Quyết định công bố, Ngày có hiệu lực."
    />
    {fault ? (
      <Alert tone="danger" title="Chưa nhập được">
        {fault}
      </Alert>
    ) : null}
    {done ? <Done {...done} /> : null}
    <form
      class="stack office-form"
      method="post"
      action="/quan-tri/thu-tuc/nhap/xem-truoc"
      encType="multipart/form-data"
    >
      <div class="ds-field">
        <label class="ds-label" for="tep">
          Tệp danh mục (.xlsx, nhiều nhất 5 MB)
        </label>
        <input class="ds-input" type="file" id="tep" name="tep" accept=".xlsx" required />
      </div>
      <FormActions>
        <Button>Xem trước</Button>
      </FormActions>
    </form>
  </OfficePage>
)

const TITLE = 'Nhập danh mục thủ tục'
const crumbs = [
  { label: 'Tổng quan', href: '/' },
  { label: 'Quản trị', href: '/quan-tri' },
  { label: TITLE },
]

const Done = ({ count, importId }: NonNullable<Props['done']>) => (
  <Alert tone="success" title={`Đã nhập ${formatCount(count)} bản thủ tục`} announce>
    <Form action={`/quan-tri/thu-tuc/nhap/${importId}/thu-hoi`}>
      <p>Nhập nhầm thì thu hồi cả lần nhập; danh mục trở lại như trước.</p>
      <FormActions>
        <Button variant="secondary">Thu hồi lần nhập này</Button>
        <LinkButton href="/thu-tuc" variant="tertiary">
          Về danh mục
        </LinkButton>
      </FormActions>
    </Form>
  </Alert>
)

type PreviewProps = { surroundings: Surroundings; rows: readonly PlannedRow[]; payload: string }

/** What every row of the list would do, before anything is written. */
export const ImportPreviewPage = ({ surroundings, rows, payload }: PreviewProps) => {
  const counts = countsOf(rows)
  const ready = counts.new + counts.changed
  return (
    <OfficePage {...surroundings} title="Xem trước danh mục nhập" breadcrumbs={crumbs}>
      <PageTitle
        title={`${formatCount(ready)} bản sẽ được đưa vào danh mục`}
        lead={`${formatCount(counts.new)} mới, ${formatCount(counts.changed)} thay đổi, ${formatCount(counts.same)} không đổi, ${formatCount(counts.faulty)} dòng chưa nhập được. Chưa ghi gì.`}
      />
      <Section title="Từng dòng của tệp" id="tung-dong">
        <DataTable
          caption="Từng dòng của tệp"
          hideCaption
          columns={columns}
          rows={rows}
          rowKey={({ number }) => String(number)}
          emptyText="Tệp không có dòng nào."
        />
      </Section>
      <Form action="/quan-tri/thu-tuc/nhap">
        <input type="hidden" name="ban" value={payload} />
        <FormActions>
          {ready > 0 ? <Button>Đưa vào danh mục</Button> : null}
          <LinkButton href="/quan-tri/thu-tuc/nhap" variant="tertiary">
            Không nhập
          </LinkButton>
        </FormActions>
      </Form>
    </OfficePage>
  )
}

const kinds = {
  new: { tone: 'done', words: 'Mới' },
  changed: { tone: 'doing', words: 'Thay đổi' },
  same: { tone: 'neutral', words: 'Không đổi' },
  faulty: { tone: 'late', words: 'Chưa nhập được' },
} as const satisfies Record<PlannedRow['kind'], { tone: string; words: string }>

const countsOf = (rows: readonly PlannedRow[]): Record<PlannedRow['kind'], number> => {
  const counts = { new: 0, changed: 0, same: 0, faulty: 0 }
  for (const { kind } of rows) counts[kind]++
  return counts
}

const columns: readonly Column<PlannedRow>[] = [
  { key: 'number', label: 'Dòng', numeric: true, cell: ({ number }) => number },
  { key: 'code', label: 'Mã', rowHeader: true, whole: true, cell: ({ code }) => code },
  {
    key: 'name',
    label: 'Tên thủ tục',
    cut: true,
    cell: ({ name }) => name,
    title: ({ name }) => name,
  },
  {
    ...{ key: 'kind', label: 'Việc' },
    cell: ({ kind }) => <Tag tone={kinds[kind].tone}>{kinds[kind].words}</Tag>,
  },
  { key: 'told', label: 'Thay đổi gì', cell: (row) => toldOf(row) },
]

const toldOf = (row: PlannedRow): string => {
  if (row.kind === 'faulty') return row.faults.join('; ')
  if (row.kind !== 'changed') return ''
  return row.differences
    .map(({ label, before, after }) => `${label}: ${short(before)} → ${short(after)}`)
    .join('; ')
}

const short = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 39)}…` : text || 'trống'
