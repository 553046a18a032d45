import type { Surroundings } from '#modules/registers'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import { identities } from '../identities.rules.ts'
import { definitionsVersion, findIndicator, indicators } from '../indicators/definitions.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { TableSection } from './table-section.page.tsx'

const kinds = {
  flow: 'Phát sinh trong kỳ',
  stock: 'Có đến cuối kỳ',
  rate: 'Tỷ lệ',
  code: 'Mã trả lời',
} as const

const columns = [
  { key: 'label', label: 'Chỉ tiêu', rowHeader: true, cell: ({ label }: Indicator) => label },
  { key: 'rule', label: 'Cách tính', cell: ({ rule }: Indicator) => rule },
  { key: 'kind', label: 'Loại', whole: true, cell: ({ kind }: Indicator) => kinds[kind] },
  { key: 'unit', label: 'Đơn vị tính', cell: ({ unit }: Indicator) => unit },
  { key: 'form', label: 'Biểu', cell: ({ form }: Indicator) => form ?? '' },
  { key: 'id', label: 'Mã', whole: true, cell: ({ id }: Indicator) => <code>{id}</code> },
]

const labelOf = (id: string): string => findIndicator(id)?.label ?? id

/** How every figure is counted, and what must add up. */
export const DefinitionsPage = ({ surroundings }: { surroundings: Surroundings }) => (
  <OfficePage
    {...surroundings}
    title="Cách tính các chỉ tiêu"
    breadcrumbs={[
      { label: 'Tổng quan', href: '/' },
      { label: 'Báo cáo', href: '/bao-cao' },
      { label: 'Cách tính' },
    ]}
  >
    <PageTitle
      title="Cách tính các chỉ tiêu"
      lead={`Bộ định nghĩa phiên bản ${definitionsVersion}; in kèm mỗi báo cáo. Tỷ lệ lấy hai chữ số thập phân, làm tròn nửa lên; mẫu số bằng 0 thì tỷ lệ để trống.`}
    />
    <Section title="Trước hạn, đúng hạn, quá hạn" id="thoi-han">
      <p class="prose">
        Mỗi việc có hai thời điểm: lúc thực hiện (có minh chứng) và lúc ghi nhận trên hệ thống. Báo
        cáo mặc định tính theo lúc ghi nhận, như hệ thống một cửa; xem được theo lúc thực hiện.
        Trước hạn là trước thời điểm hẹn trả; đúng hạn là trong cùng phút hẹn trả (hoặc cùng ngày,
        nếu đơn vị chọn so theo ngày); quá hạn là sau đó. Hồ sơ đang chờ bổ sung không bị tính quá
        hạn. Tính theo lúc ghi nhận thì hạn trả là hạn đang có hiệu lực ngày cuối kỳ; tính theo lúc
        thực hiện thì là hạn đã biết tại thời điểm lấy số liệu.
      </p>
    </Section>
    <TableSection
      title="Chỉ tiêu"
      id="chi-tieu"
      columns={columns}
      rows={indicators}
      rowKey={({ id }) => id}
    />
    <Section title="Những đẳng thức phải đúng" id="dang-thuc">
      <p>Báo cáo có một đẳng thức không đúng thì không chốt được.</p>
      <ul class="ds-list">
        {identities.map(({ whole, relation, parts }) => (
          <li
            key={whole + parts.join()}
          >{`${labelOf(whole)} ${relation} ${parts.map(labelOf).join(' + ')}`}</li>
        ))}
      </ul>
    </Section>
  </OfficePage>
)
