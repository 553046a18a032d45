import type { Surroundings } from '#modules/registers'
import { capitalised } from '#platform/wording.ts'
import { Alert } from '#web/components/alert.tsx'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { Fieldset, Form, FormActions, FormRow, RequiredNote } from '#web/components/form.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section, Stack } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { ReportQuestion, WrittenReport } from '../gather-report.ts'
import { composeAddress, reportAddress } from './addresses.ts'
import { type ManualRow, manualRows, sections } from './compose.form.ts'

type Filled = {
  facts: WrittenReport
  typed: Readonly<Record<string, string>>
  faults: Readonly<Record<string, string>>
}
type Props = Filled & { surroundings: Surroundings; question: ReportQuestion; saved: boolean }

const reasons = [
  { value: 'not-known', label: 'Chưa biết' },
  { value: 'known', label: 'Đã có số liệu' },
  { value: 'not-applicable', label: 'Không thuộc cấp xã' },
]

/** Where the writer adds words to sections and fills the cells that no register holds. */
export const ComposePage = ({ surroundings, question, saved, ...filled }: Props) => (
  <OfficePage
    {...surroundings}
    title="Soạn báo cáo"
    breadcrumbs={[
      { label: 'Tổng quan', href: '/' },
      { label: 'Báo cáo', href: '/bao-cao' },
      { label: capitalised(filled.facts.period.label), href: reportAddress(question) },
      { label: 'Soạn' },
    ]}
  >
    <PageTitle
      title={`Soạn báo cáo ${filled.facts.period.label}`}
      lead="Số liệu lấy từ sổ, không gõ ở đây. Phần chữ bạn viết được đặt cuối mỗi mục."
    />
    {saved ? <Saved question={question} /> : null}
    <ErrorSummary
      errors={Object.entries(filled.faults).map(([name, message]) => ({ name, message }))}
    />
    <Form action={composeAddress(question)}>
      <Words {...filled} />
      <Section title="Ô phụ lục nhập tay" id="nhap-tay">
        <Stack>
          {manualRows.map((row) => (
            <ManualCell key={row.key} row={row} {...filled} />
          ))}
        </Stack>
      </Section>
      <FormActions>
        <Button>Lưu phần soạn</Button>
      </FormActions>
    </Form>
  </OfficePage>
)

const Saved = ({ question }: { question: ReportQuestion }) => (
  <Alert tone="success" title="Đã lưu phần soạn" announce>
    <p>
      <Link href={reportAddress(question)}>Mở báo cáo để đọc lại và chốt</Link>
    </p>
  </Alert>
)

/** What every report needs first; the rest folded, unless something stands there. */
const Words = (filled: Filled) => {
  const others = sections.filter(({ required }) => !required)
  const isOpen = others.some(
    ({ key }) => wordsOf(filled, key) !== '' || filled.faults[`section:${key}`],
  )
  return (
    <Section title="Phần chữ" id="phan-chu">
      <Stack>
        <RequiredNote />
        {sections
          .filter(({ required }) => required)
          .map((section) => (
            <SectionText key={section.key} section={section} {...filled} />
          ))}
        <Details summary="Nội dung khác của mục I đến mục III (không bắt buộc)" open={isOpen}>
          <Stack>
            {others.map((section) => (
              <SectionText key={section.key} section={section} {...filled} />
            ))}
          </Stack>
        </Details>
      </Stack>
    </Section>
  )
}

const wordsOf = ({ facts, typed }: Filled, key: string): string =>
  typed[`section:${key}`] ?? facts.texts[key] ?? ''

type SectionTextProps = Filled & { section: (typeof sections)[number] }

const SectionText = ({ section: { key, label, required }, ...filled }: SectionTextProps) => (
  <Field
    name={`section:${key}`}
    label={label}
    hint={key === 'V' ? 'Không có thì ghi “Không có”.' : undefined}
    type="textarea"
    rows={required ? 6 : 3}
    required={required}
    width="full"
    value={wordsOf(filled, key)}
    error={filled.faults[`section:${key}`]}
  />
)

const ManualCell = ({ row, facts, typed, faults }: Filled & { row: ManualRow }) => {
  const { key, label, unit, todo } = row
  const held = facts.manual[key]
  return (
    <Fieldset legend={`${key}. ${label}`} hint={todo}>
      <FormRow>
        <Field
          name={`reason:${key}`}
          label="Tình trạng"
          type="select"
          options={reasons}
          value={typed[`reason:${key}`] ?? held?.reason ?? 'not-known'}
        />
        <Field
          name={`value:${key}`}
          label={`Số liệu (${unit})`}
          value={typed[`value:${key}`] ?? held?.value?.toString().replace('.', ',') ?? ''}
          error={faults[`value:${key}`]}
        />
      </FormRow>
    </Fieldset>
  )
}
