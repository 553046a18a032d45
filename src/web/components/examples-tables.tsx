import { DataTable, type RowTone } from './data-table.tsx'
import { Link } from './link.tsx'
import { Pagination } from './pagination.tsx'
import { Section } from './section.tsx'
import { Tag, type Tone } from './tag.tsx'

type Dossier = {
  code: string
  procedure: string
  applicant: string
  due: string
  tone: Tone
  state: string
  fee: string
}

export const TableExamples = () => (
  <Section title="Bảng" id="bang">
    <DossierTable rows={DOSSIERS} />
    <Pagination
      summary="Đang xem 1–16 trong 1.286 hồ sơ"
      previousHref="?truoc=1"
      nextHref="?sau=16"
    />
    <DossierTable rows={[]} />
    <Pagination summary="Không có hồ sơ nào" label="Chuyển trang, hồ sơ chờ bổ sung" />
  </Section>
)

type DossierTableProps = { rows: readonly Dossier[]; hideCaption?: boolean | undefined }

export const DossierTable = ({ rows, hideCaption }: DossierTableProps) => (
  <DataTable
    hideCaption={hideCaption}
    caption={rows.length > 0 ? 'Hồ sơ đang giải quyết' : 'Hồ sơ chờ bổ sung'}
    rows={rows}
    rowKey={(row) => row.code}
    rowTone={(row) => ROW_TONES[row.tone]}
    emptyText="Không có hồ sơ nào chờ bổ sung."
    totals={rows.length > 0 ? { code: 'Cộng', fee: '146.000 đ' } : undefined}
    columns={[
      {
        key: 'code',
        label: 'Mã hồ sơ',
        cell: (row) => <Link href={`#${row.code}`}>{row.code}</Link>,
        rowHeader: true,
        sort: { href: '?xep=ma' },
      },
      {
        key: 'procedure',
        label: 'Thủ tục',
        cell: (row) => row.procedure,
        title: (row) => row.procedure,
        cut: true,
      },
      { key: 'applicant', label: 'Người nộp', cell: (row) => row.applicant },
      {
        key: 'due',
        label: 'Hạn trả',
        cell: (row) => row.due,
        sort: { href: '?xep=-han', direction: 'ascending' },
      },
      { key: 'state', label: 'Tình trạng', cell: (row) => <Tag tone={row.tone}>{row.state}</Tag> },
      { key: 'fee', label: 'Lệ phí', cell: (row) => row.fee, numeric: true },
    ]}
  />
)

const ROW_TONES: Partial<Record<Tone, RowTone>> = { late: 'late', soon: 'soon' }

const STATES = [
  {
    due: '04/6/2024',
    tone: 'late',
    state: 'Quá hạn 2 ngày',
    applicant: 'Nguyễn Thị Ngọc Ánh',
    procedure: 'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con',
    fee: '0 đ',
  },
  {
    due: '06/6/2024',
    tone: 'soon',
    state: 'Còn 3 giờ',
    applicant: 'Võ Văn Ẩn',
    procedure:
      'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất',
    fee: '50.000 đ',
  },
  {
    due: '14/6/2024',
    tone: 'doing',
    state: 'Đang giải quyết',
    applicant: 'Phạm Thị Mười',
    procedure: 'Cấp Giấy xác nhận tình trạng hôn nhân',
    fee: '15.000 đ',
  },
  {
    due: '10/6/2024',
    tone: 'done',
    state: 'Đã trả kết quả',
    applicant: 'Trần Quốc Hậu',
    procedure: 'Chứng thực bản sao từ bản chính',
    fee: '8.000 đ',
  },
] as const

export const DOSSIERS: readonly Dossier[] = Array.from({ length: 16 }, (_, place) => ({
  ...(STATES[place % STATES.length] ?? STATES[0]),
  code: `TCH-2024-${String(place + 1).padStart(5, '0')}`,
}))
