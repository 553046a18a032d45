import { instantAt } from '#platform/time.ts'
import { DefinitionRows } from './definition-rows.tsx'
import { ExplanationList } from './explanation-list.tsx'
import { Link } from './link.tsx'
import { Section, TwoColumns } from './section.tsx'
import { Tag } from './tag.tsx'
import { Timeline } from './timeline.tsx'

export const HistoryExamples = () => (
  <>
    <Section title="Việc đã làm và cách tính" id="lich-su">
      <TwoColumns main={<Timeline entries={ENTRIES} />} side={<DueDate />} />
    </Section>
    <Section title="Thông tin" id="thong-tin">
      <DefinitionRows
        rows={[
          { term: 'Mã hồ sơ', value: <Link href="#x">TCH-2024-00001</Link> },
          { term: 'Người nộp', value: 'Nguyễn Thị Ngọc Ánh' },
          { term: 'Tình trạng', value: <Tag tone="late">Quá hạn 2 ngày</Tag> },
          { term: 'Lệ phí', value: '0 đ', note: 'Được miễn: đăng ký khai sinh đúng hạn.' },
        ]}
      />
    </Section>
  </>
)

const DueDate = () => (
  <ExplanationList
    title="Vì sao hạn trả là 10/6/2024"
    steps={[
      { text: 'Nhận hồ sơ lúc 15:20', result: 'Thứ Tư, 05/6/2024' },
      { text: 'Ngày nhận không tính, bắt đầu từ ngày làm việc sau', result: 'Thứ Năm, 06/6/2024' },
      { text: 'Cộng 3 ngày làm việc, bỏ Thứ Bảy và Chủ nhật', result: 'Thứ Hai, 10/6/2024' },
      { text: 'Thời hạn của thủ tục', result: '3 ngày', source: 'Quyết định công bố thủ tục' },
    ]}
  />
)

const ENTRIES = [
  {
    act: 'Tiếp nhận hồ sơ',
    by: 'Lê Thị Hoa',
    occurredAt: instantAt('2024-06-05', '15:20'),
    recordedAt: instantAt('2024-06-05', '15:20'),
  },
  {
    act: 'Chuyển công chức tư pháp',
    by: 'Lê Thị Hoa',
    occurredAt: instantAt('2024-06-05', '16:05'),
    recordedAt: instantAt('2024-06-07', '08:12'),
    evidence: 'Sổ giao nhận, trang 41, có chữ ký hai bên',
  },
  {
    act: 'Trả kết quả',
    by: 'Lê Thị Hoa',
    occurredAt: instantAt('2024-06-10', '09:30'),
    recordedAt: instantAt('2024-06-10', '09:30'),
    note: 'Người nhận: Nguyễn Thị Ngọc Ánh.',
  },
]
