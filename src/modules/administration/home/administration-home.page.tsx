import type { Surroundings } from '#modules/registers'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import { FirstStepsSection } from './first-steps.page.tsx'
import type { FirstSteps } from './first-steps.ts'

type Entry = { href: string; label: string; about: string }

const groups: readonly { id: string; title: string; entries: readonly Entry[] }[] = [
  {
    id: 'nguoi',
    title: 'Người dùng',
    entries: [
      {
        href: '/quan-tri/nguoi-dung',
        label: 'Tài khoản và vai trò',
        about: 'Thêm người, giao vai trò theo lĩnh vực, cấp lại mật khẩu, cho nghỉ dùng.',
      },
      {
        href: '/quan-tri/uy-quyen',
        label: 'Ủy quyền khi vắng mặt',
        about: 'Ai làm thay ai, từ ngày nào đến ngày nào.',
      },
      {
        href: '/quan-tri/lich-truc',
        label: 'Lịch trực',
        about: 'Lãnh đạo và công chức trực từng ngày.',
      },
    ],
  },
  {
    id: 'quy-dinh',
    title: 'Quy định dùng để tính',
    entries: [
      {
        href: '/thu-tuc',
        label: 'Thủ tục hành chính',
        about: 'Mở một thủ tục để lập bản mới hoặc thu hồi bản nhập nhầm.',
      },
      {
        href: '/quan-tri/thu-tuc/moi',
        label: 'Thêm thủ tục',
        about: 'Thủ tục chưa có trong danh mục.',
      },
      {
        href: '/quan-tri/thu-tuc/nhap',
        label: 'Nhập danh mục từ Excel',
        about: 'Xem trước từng dòng, nhập một lần, thu hồi được cả lần nhập.',
      },
      {
        href: '/quan-tri/phi-le-phi',
        label: 'Phí, lệ phí',
        about: 'Mức thu, diện miễn, giảm theo ngày; mức do HĐND tỉnh quy định.',
      },
      {
        href: '/quan-tri/lich',
        label: 'Lịch làm việc',
        about: 'Thêm, bỏ ngày nghỉ; xem hồ sơ nào đổi hạn trước khi áp dụng.',
      },
    ],
  },
  {
    id: 'gioi-han',
    title: 'Giới hạn và chỉ tiêu',
    entries: [
      {
        href: '/quan-tri/ghi-nhan-muon',
        label: 'Thời hạn ghi nhận muộn',
        about: 'Việc ghi muộn bao nhiêu ngày làm việc thì lãnh đạo phải duyệt; các mức đã đặt.',
      },
      {
        href: '/quan-tri/dang-nhap',
        label: 'Quy định đăng nhập',
        about: 'Lớp bảo vệ thứ hai của lãnh đạo và quản trị viên; phiên làm việc dài bao lâu.',
      },
      {
        href: '/lanh-dao',
        label: 'Chỉ tiêu của đơn vị',
        about: 'Tỷ lệ quá hạn, số hóa, nộp trực tuyến; còn được bao nhiêu hồ sơ trong kỳ.',
      },
    ],
  },
  {
    id: 'don-vi',
    title: 'Đơn vị',
    entries: [
      {
        href: '/quan-tri/don-vi',
        label: 'Tên, mã và cách tính thời hạn',
        about: 'Tên trên văn bản, mã định danh, cách tính ngày làm việc.',
      },
      {
        href: '/quan-tri/bieu-mau',
        label: 'Nội dung biểu mẫu',
        about: 'Chữ in sẵn trên giấy tiếp nhận, phiếu xin lỗi…; xem bản in thử.',
      },
      {
        href: '/quan-tri/day-so',
        label: 'Dãy số văn bản',
        about: 'Số cuối đã cấp; đánh tiếp từ sổ giấy.',
      },
      {
        href: '/quan-tri/nhat-ky',
        label: 'Nhật ký hệ thống',
        about: 'Ai đã làm gì, lúc nào, giá trị trước và sau.',
      },
    ],
  },
]

type Props = { surroundings: Surroundings; first: FirstSteps | undefined }

/** All that an administrator may change, by what it concerns; first of all what a new office needs. */
export const AdministrationHomePage = ({ surroundings, first }: Props) => (
  <OfficePage
    {...surroundings}
    title="Quản trị"
    breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: 'Quản trị' }]}
  >
    <PageTitle title="Quản trị" lead="Mỗi thay đổi đều ghi vào nhật ký và giữ giá trị cũ." />
    {first ? <FirstStepsSection {...first} /> : null}
    {groups.map(({ id, title, entries }) => (
      <Section key={id} title={title} id={id}>
        <ul class="home-links">
          {entries.map(({ href, label, about }) => (
            <li key={href}>
              <Link href={href}>{label}</Link>
              <p class="quiet">{about}</p>
            </li>
          ))}
        </ul>
      </Section>
    ))}
  </OfficePage>
)
