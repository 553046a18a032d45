import type { UnitFaults, UnitField } from '#modules/organisation'
import type { Surroundings } from '#modules/registers'
import { Alert } from '#web/components/alert.tsx'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions, RequiredNote } from '#web/components/form.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'

type Props = {
  surroundings: Surroundings
  typed: Readonly<Record<string, string>>
  faults: UnitFaults
  isSaved: boolean
}

/** How the unit is called in documents, its codes, and how it reckons time. */
export const UnitPage = ({ surroundings, typed, faults, isSaved }: Props) => (
  <OfficePage {...surroundings} title="Đơn vị" breadcrumbs={crumbs}>
    <PageTitle title="Đơn vị" lead="Tên, mã định danh và cách tính thời hạn của đơn vị." />
    {isSaved ? (
      <Alert tone="success" title="Đã lưu" announce>
        Các trang và văn bản lập từ nay mang tên mới. Văn bản đã phát hành và hạn đã hẹn không đổi.
      </Alert>
    ) : null}
    <ErrorSummary errors={Object.entries(faults).map(([name, message]) => ({ name, message }))} />
    <Form action="/quan-tri/don-vi">
      <RequiredNote />
      {texts.map(({ name, ...field }) => (
        <Field
          key={name}
          {...{ ...field, name, required: true }}
          value={typed[name]}
          error={faults[name]}
        />
      ))}
      {choices.map(({ name, ...field }) => (
        <Field
          key={name}
          {...{ ...field, type: 'select', name, required: true }}
          value={typed[name]}
          error={faults[name]}
        />
      ))}
      <FormActions>
        <Button>Lưu thay đổi</Button>
      </FormActions>
    </Form>
  </OfficePage>
)

const crumbs = [
  { label: 'Tổng quan', href: '/' },
  { label: 'Quản trị', href: '/quan-tri' },
  { label: 'Đơn vị' },
]

const texts: readonly { name: UnitField; label: string; hint: string }[] = [
  { name: 'name', label: 'Tên đầy đủ', hint: 'Ví dụ: Ủy ban nhân dân xã Tịnh Châu' },
  { name: 'shortName', label: 'Tên gọi trong câu', hint: 'Ví dụ: UBND xã Tịnh Châu' },
  { name: 'place', label: 'Địa danh', hint: 'Ghi trước ngày tháng trên văn bản. Ví dụ: Tịnh Châu' },
  {
    name: 'superior',
    label: 'Cơ quan cấp trên, ở đầu văn bản',
    hint: 'Viết hoa. Ví dụ: ỦY BAN NHÂN DÂN THÀNH PHỐ QUẢNG NGÃI',
  },
  {
    name: 'superiorInText',
    label: 'Cơ quan cấp trên, trong câu',
    hint: 'Ví dụ: UBND thành phố Quảng Ngãi',
  },
  {
    name: 'agencyCode2016',
    label: 'Mã định danh theo QCVN 102:2016',
    hint: 'Đứng đầu mã hồ sơ đến 30/6/2025. Ví dụ: 000.00.53.H48',
  },
  {
    name: 'agencyCode2020',
    label: 'Mã định danh theo Quyết định 20/2020/QĐ-TTg',
    hint: 'Đứng đầu mã hồ sơ từ 01/7/2025. Ví dụ: H48.53',
  },
]

const choices: readonly {
  name: UnitField
  label: string
  hint: string
  options: readonly { value: string; label: string }[]
}[] = [
  {
    name: 'scheme',
    label: 'Cách tính ngày làm việc',
    hint: 'Chỉ đổi cách tính của hồ sơ tiếp nhận sau khi lưu.',
    options: [
      { value: 'day', label: 'Trọn ngày, không tính ngày tiếp nhận (theo Bộ luật Dân sự)' },
      { value: 'hour', label: 'Mỗi ngày 8 giờ làm việc, từ phút tiếp nhận' },
    ],
  },
  {
    name: 'grain',
    label: 'So với hạn',
    hint: 'Để nói trước hạn, đúng hạn hay quá hạn trên màn hình và trong báo cáo chưa chốt.',
    options: [
      { value: 'minute', label: 'Theo phút' },
      { value: 'day', label: 'Theo ngày' },
    ],
  },
]
