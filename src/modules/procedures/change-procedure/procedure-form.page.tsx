import type { Surroundings } from '#modules/registers'
import { Alert } from '#web/components/alert.tsx'
import { Button, LinkButton } from '#web/components/button.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import type { FieldProps } from '#web/components/field-types.ts'
import { Form, FormActions, FormRow, RequiredNote } from '#web/components/form.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { Difference } from './compare-versions.rules.ts'
import type { ProcedureFaults, ProcedureField } from './procedure.form.ts'
import { fieldRows } from './procedure-fields.page.tsx'

type Props = {
  surroundings: Surroundings
  typed: Readonly<Record<string, string>>
  faults: ProcedureFaults
  /** What the typed version would change; none before it was asked. */
  differences: readonly Difference[] | undefined
  isNew: boolean
}

/** A new version of a procedure: typed, then its differences, then put into force. */
export const ProcedureFormPage = ({ surroundings, differences, isNew, ...form }: Props) => {
  const title = isNew ? 'Thêm thủ tục' : `Bản mới của thủ tục ${form.typed.code}`
  return (
    <OfficePage {...surroundings} title={title} breadcrumbs={crumbs(title)}>
      <PageTitle
        title={title}
        lead="Hồ sơ đã tiếp nhận vẫn theo bản cũ; bản mới tính từ ngày có hiệu lực."
      />
      <ErrorSummary
        errors={Object.entries(form.faults).map(([name, message]) => ({ name, message }))}
      />
      {differences ? <Differences differences={differences} /> : null}
      <Inputs {...form} isSeen={differences !== undefined} />
    </OfficePage>
  )
}

const crumbs = (title: string) => [
  { label: 'Tổng quan', href: '/' },
  { label: 'Quản trị', href: '/quan-tri' },
  { label: 'Thủ tục hành chính', href: '/thu-tuc' },
  { label: title },
]

const Differences = ({ differences }: { differences: readonly Difference[] }) => (
  <>
    <Alert tone="info" title={`Bản này đổi ${differences.length} điểm`} announce>
      Chưa ghi gì. Xem lại rồi bấm “Đưa vào danh mục” ở cuối trang.
    </Alert>
    <DataTable
      caption="Điểm thay đổi"
      columns={[
        { key: 'label', label: 'Mục', rowHeader: true, cell: ({ label }) => label },
        { key: 'before', label: 'Đang dùng', cell: ({ before }) => before || '–' },
        { key: 'after', label: 'Bản mới', cell: ({ after }) => after || '–' },
      ]}
      rows={differences}
      rowKey={({ label }) => label}
      emptyText="Không có điểm nào khác bản đang dùng."
    />
  </>
)

type InputProps = Pick<Props, 'typed' | 'faults'> & { isSeen: boolean }

const Inputs = ({ typed, faults, isSeen }: InputProps) => (
  <Form action="/quan-tri/thu-tuc">
    <RequiredNote />
    {fieldRows.map((row) => (
      <FormRow key={row.map(({ name }) => name).join()}>
        {row.map((field) => (
          <Field key={field.name} {...filled(field, typed)} error={faults[field.name]} />
        ))}
      </FormRow>
    ))}
    <FormActions>
      <Button name="viec" value="xem">
        Xem điểm thay đổi
      </Button>
      {isSeen ? (
        <Button name="viec" value="ghi" variant="secondary">
          Đưa vào danh mục
        </Button>
      ) : null}
      <LinkButton href="/thu-tuc" variant="tertiary">
        Về danh mục, không lưu
      </LinkButton>
    </FormActions>
  </Form>
)

const filled = (
  field: FieldProps & { name: ProcedureField },
  typed: InputProps['typed'],
): FieldProps =>
  field.type === 'checkbox'
    ? { ...field, value: 'co', checked: typed[field.name] === 'co' }
    : { ...field, value: typed[field.name] }
