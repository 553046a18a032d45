import { addableKinds, type CalendarChangeFaults, dayKindLabels } from '#modules/calendar'
import { capitalised } from '#platform/wording.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions, FormRow } from '#web/components/form.tsx'
import { Section } from '#web/components/section.tsx'

type Props = { typed: Readonly<Record<string, string>>; faults: CalendarChangeFaults }

const kinds = addableKinds.map((kind) => ({ value: kind, label: capitalised(dayKindLabels[kind]) }))

/** The form of one more day that does not follow the week; it leads to a preview, not to the act. */
export const AddDayForm = ({ typed, faults }: Props) => (
  <Section title="Thêm ngày nghỉ, ngày làm bù" id="them-ngay">
    <ErrorSummary errors={Object.entries(faults).map(([name, message]) => ({ name, message }))} />
    <Form action="/quan-tri/lich/xem-truoc">
      <input type="hidden" name="viec" value="them" />
      <FormRow>
        <Field
          type="date"
          name="ngay"
          label="Ngày"
          required
          value={typed.ngay}
          error={faults.ngay}
        />
        <Field
          {...{ type: 'select', name: 'loai', label: 'Loại', required: true, options: kinds }}
          value={typed.loai}
          error={faults.loai}
        />
        <Field
          {...{ type: 'date', name: 'bu-cho', label: 'Làm bù cho ngày' }}
          hint="Chỉ với ngày làm bù"
          value={typed['bu-cho']}
          error={faults['bu-cho']}
        />
      </FormRow>
      <Field name="dip" label="Dịp" required value={typed.dip} error={faults.dip} />
      <Field
        {...{ name: 'can-cu', label: 'Căn cứ', required: true }}
        hint="Văn bản quyết định ngày nghỉ: số, ký hiệu, ngày"
        value={typed['can-cu']}
        error={faults['can-cu']}
      />
      <FormActions>
        <Button>Xem hồ sơ nào đổi hạn</Button>
      </FormActions>
    </Form>
  </Section>
)
