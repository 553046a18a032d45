import type { Register } from '#modules/registers'
import type { HomeGroup } from '#web/home.page.tsx'

/** The items of the menu at the top of every page. */
export const menu = [
  { href: '/bao-cao', label: 'Báo cáo' },
  { href: '/ho-so', label: 'Hồ sơ' },
  { href: '/thu-tuc', label: 'Thủ tục' },
  { href: '/lich-lam-viec', label: 'Lịch làm việc' },
  { href: '/#cac-so', label: 'Các sổ' },
]

/** What the home page lists, by what people come for; the registers last, in their order. */
export const homeGroups = (registers: readonly Register[]): HomeGroup[] => [
  {
    id: 'bao-cao',
    title: 'Báo cáo',
    links: [
      {
        href: '/bao-cao',
        label: 'Báo cáo cải cách hành chính',
        about: 'Lập từ sổ; tải PDF, DOCX, XLSX; mỗi con số mở ra danh sách của nó.',
      },
      {
        href: '/bao-cao/dinh-nghia',
        label: 'Cách tính các chỉ tiêu',
        about: 'Từng chỉ tiêu đếm gì, và những đẳng thức phải đúng.',
      },
    ],
  },
  {
    id: 'mot-cua',
    title: 'Một cửa',
    links: [
      { href: '/ho-so', label: 'Hồ sơ' },
      { href: '/ho-so?xem=sap-den-han', label: 'Hồ sơ sắp đến hạn' },
      { href: '/thu-tuc', label: 'Thủ tục hành chính' },
      { href: '/lich-lam-viec', label: 'Lịch làm việc, tính hạn trả' },
    ],
  },
  {
    id: 'cac-so',
    title: 'Các sổ',
    links: registers.map(({ path, title }) => ({ href: path, label: title })),
  },
]
