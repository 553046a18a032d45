import type { Register } from '#modules/registers'
import { type Actor, holdsAny, type Role } from '#platform/request.ts'
import type { HomeGroup } from '#web/home.page.tsx'
import type { NavigationItem } from '#web/layout.tsx'

type Link = { href: string; label: string; about?: string; for?: readonly Role[] }
/** An item of the menu also stands for pages whose addresses begin otherwise. */
type Item = Link & { covers?: readonly string[] }

const deskRoles: readonly Role[] = ['clerk', 'specialist', 'leader', 'office-clerk']
const leaders: readonly Role[] = ['leader', 'administrator', 'upper-level']

/** The items of the menu at the top of every page; an item with roles is for those who hold one. */
const menu: readonly Item[] = [
  {
    ...{ href: '/viec-cua-toi', label: 'Việc của tôi', for: deskRoles },
    covers: ['/cuoi-ngay', '/nhac-viec'],
  },
  { href: '/tiep-nhan', label: 'Tiếp nhận', for: ['clerk'] },
  { href: '/ho-so', label: 'Hồ sơ' },
  { href: '/lanh-dao', label: 'Lãnh đạo', for: leaders },
  { href: '/bao-cao', label: 'Báo cáo', covers: ['/kiem-tra-bao-cao'] },
  { href: '/thu-tuc', label: 'Thủ tục' },
  { href: '/#cac-so', label: 'Các sổ' },
  { href: '/quan-tri', label: 'Quản trị', for: ['administrator'] },
]

/** The menu of a person, with the item marked that the page at `path` belongs to. */
export const menuFor = (actor: Actor, path: string): NavigationItem[] =>
  shownTo(actor, menu).map(({ covers = [], ...item }) => ({
    ...item,
    current: [item.href, ...covers].some((start) => isBelow(start, path)),
  }))

const isBelow = (start: string, path: string): boolean =>
  path === start || path.startsWith(`${start}/`)

type Group = Omit<HomeGroup, 'links'> & { links: readonly Link[] }

/** What the home page lists, by what people come for; the registers last, in their order. */
export const homeGroups = (registers: readonly Register[], actor: Actor): HomeGroup[] =>
  groupsOf(registers).map((group) => ({ ...group, links: shownTo(actor, group.links) }))

const groupsOf = (registers: readonly Register[]): Group[] => [
  {
    id: 'mot-cua',
    title: 'Một cửa',
    links: [
      {
        href: '/viec-cua-toi',
        label: 'Việc của tôi',
        about: 'Hồ sơ chờ tôi, sắp đến hạn, quá hạn; làm nhiều hồ sơ một lần.',
        for: deskRoles,
      },
      { href: '/tiep-nhan', label: 'Tiếp nhận hồ sơ', for: ['clerk'] },
      { href: '/tiep-nhan/hang-loat', label: 'Tiếp nhận hàng loạt', for: ['clerk'] },
      { href: '/cuoi-ngay', label: 'Chốt việc cuối ngày', for: deskRoles },
      { href: '/nhac-viec', label: 'Nhắc việc' },
      { href: '/ho-so', label: 'Tất cả hồ sơ' },
      { href: '/ho-so/so-theo-doi', label: 'Sổ theo dõi hồ sơ' },
      { href: '/thu-tuc', label: 'Thủ tục hành chính' },
    ],
  },
  {
    id: 'bao-cao',
    title: 'Điều hành, báo cáo',
    links: [
      {
        href: '/lanh-dao',
        label: 'Trang lãnh đạo',
        about: 'Hôm nay, tuần này, còn được trễ bao nhiêu hồ sơ trong kỳ.',
        for: leaders,
      },
      {
        href: '/bao-cao',
        label: 'Báo cáo cải cách hành chính',
        about: 'Lập từ sổ; tải PDF, DOCX, XLSX; mỗi con số mở ra danh sách của nó.',
      },
      {
        href: '/kiem-tra-bao-cao',
        label: 'Kiểm tra một báo cáo',
        about: 'Gửi tệp báo cáo của bất kỳ đơn vị nào, xem chỗ mâu thuẫn, thiếu, sai ngày.',
      },
      { href: '/bao-cao/dinh-nghia', label: 'Cách tính các chỉ tiêu' },
      { href: '/ho-so/ghi-nhan-muon', label: 'Ghi nhận muộn chờ duyệt', for: ['leader'] },
    ],
  },
  {
    id: 'co-quan',
    title: 'Cơ quan',
    links: [
      { href: '/lich-lam-viec', label: 'Lịch làm việc, tính hạn trả' },
      { href: '/quan-tri/lich-truc', label: 'Lịch trực' },
      { href: '/quan-tri/uy-quyen', label: 'Ủy quyền khi vắng mặt' },
      { href: '/tai-khoan', label: 'Tài khoản của tôi' },
      { href: '/quan-tri', label: 'Quản trị', for: ['administrator'] },
      { href: '/quan-tri/nhat-ky', label: 'Nhật ký hệ thống', for: ['administrator', 'leader'] },
      { href: '/quan-tri/day-so', label: 'Dãy số văn bản', for: ['administrator', 'office-clerk'] },
    ],
  },
  {
    id: 'cac-so',
    title: 'Các sổ',
    links: registers.map(({ path, title }) => ({ href: path, label: title })),
  },
]

const shownTo = <L extends Link>(actor: Actor, links: readonly L[]): Omit<L, 'for'>[] =>
  links
    .filter(({ for: wanted }) => !wanted || holdsAny(actor, wanted))
    .map(({ for: _, ...link }) => link)
