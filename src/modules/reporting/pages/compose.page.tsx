import type { Surroundings } from '#modules/registers'
import { Alert } from '#web/components/alert.tsx'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { Fieldset, Form, FormActions } from '#web/components/form.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { ReportQuestion } from '../gather-report.ts'
import type { ReportFacts } from '../report.ts'
import { queryOf, reportAddress } from './addresses.ts'
import { manualRows, sections } from './compose.form.ts'

type Props = {
  surroundings: Surroundings
  facts: ReportFacts
  question: ReportQuestion
  typed: Readonly<Record<string, string>>
  faults: Readonly<Record<string, string>>
  saved: boolean
}

const reasons = [
  { value: 'not-known', label: 'Chưa biết' },
  { value: 'known', label: 'Đã có số liệu' },
  { value: 'not-applicable', label: 'Không thuộc cấp xã' },
]

/** Where the writer adds words to sections and fills the cells that no register holds. */
export const ComposePage = ({ surroundings, facts, question, typed, faults, saved }: Props) => (
  <OfficePage
    {...surroundings}
    title="Soạn báo cáo"
    breadcrumbs={[
      { label: 'Báo cáo', href: '/bao-cao' },
      { label: facts.period.label, href: reportAddress(question) },
      { label: 'Soạn' },
    ]}
  >
    <PageTitle
      title={`Soạn báo cáo ${facts.period.label}`}
      lead="Số liệu lấy từ sổ, không gõ ở đây. Phần chữ bạn viết được đặt cuối mỗi mục."
    />
    {saved ? (
      <Alert tone="success" announce>
        Đã lưu.
      </Alert>
    ) : null}
    <ErrorSummary errors={Object.entries(faults).map(([name, message]) => ({ name, message }))} />
    <Form action={`/bao-cao/soan?${queryOf(question)}`}>
      {sections.map(({ key, label }) => (
        <Field
          key={key}
          name={`section:${key}`}
          label={label}
          type="textarea"
          rows={4}
          value={typed[`section:${key}`] ?? facts.texts[key] ?? ''}
          error={faults[`section:${key}`]}
        />
      ))}
      {manualRows.map(({ key, label, unit, todo }) => (
        <Fieldset key={key} legend={`Phụ lục ${key}: ${label}`} hint={todo}>
          <Field
            name={`reason:${key}`}
            label="Tình trạng"
            type="select"
            options={reasons}
            value={typed[`reason:${key}`] ?? facts.manual[key]?.reason ?? 'not-known'}
          />
          <Field
            name={`value:${key}`}
            label={`Số liệu (${unit})`}
            value={
              typed[`value:${key}`] ?? facts.manual[key]?.value?.toString().replace('.', ',') ?? ''
            }
            error={faults[`value:${key}`]}
            width="short"
          />
        </Fieldset>
      ))}
      <FormActions>
        <Button>Lưu phần soạn</Button>
      </FormActions>
    </Form>
  </OfficePage>
)
