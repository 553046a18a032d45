import type { Surroundings } from '#modules/registers'
import { Alert } from '#web/components/alert.tsx'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import { secondFactorRules } from './policy.ts'

type Props = {
  surroundings: Surroundings
  typed: Readonly<Record<string, string>>
  faults: Readonly<Record<string, string>>
  saved: boolean
}

const numbers = [
  { name: 'graceDays', label: 'Số ngày được hoãn', hint: 'Tính từ ngày có tài khoản.' },
  {
    name: 'idleMinutes',
    label: 'Phiên kết thúc khi không dùng quá (phút)',
    hint: '480 phút là 8 giờ.',
  },
  { name: 'longestMinutes', label: 'Phiên dài nhất (phút)', hint: '1440 phút là 24 giờ.' },
] as const

/** How people sign in at this unit. */
export const PolicyPage = ({ surroundings, typed, faults, saved }: Props) => (
  <OfficePage {...surroundings} title="Quy định đăng nhập" breadcrumbs={crumbs}>
    <ErrorSummary errors={Object.entries(faults).map(([name, message]) => ({ name, message }))} />
    {saved ? <Alert tone="success" title="Đã lưu quy định" announce /> : null}
    <PageTitle title="Quy định đăng nhập" />
    <Form action="/quan-tri/dang-nhap">
      <Field
        name="secondFactor"
        label="Lớp bảo vệ thứ hai của lãnh đạo và quản trị viên"
        type="select"
        options={Object.entries(secondFactorRules).map(([value, label]) => ({ value, label }))}
        value={typed.secondFactor}
        error={faults.secondFactor}
      />
      {numbers.map((field) => (
        <Field
          key={field.name}
          {...field}
          type="number"
          width="short"
          value={typed[field.name]}
          error={faults[field.name]}
          required
        />
      ))}
      <FormActions>
        <Button>Lưu quy định</Button>
      </FormActions>
    </Form>
  </OfficePage>
)

const crumbs = [
  { label: 'Tổng quan', href: '/' },
  { label: 'Quản trị', href: '/quan-tri' },
  { label: 'Người dùng', href: '/quan-tri/nguoi-dung' },
  { label: 'Quy định đăng nhập' },
]
