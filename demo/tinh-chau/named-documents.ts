import type { outgoingDocumentRegister } from '#modules/documents'
import type { Draft } from '#modules/registers'
import type { Day } from '#platform/time.ts'

export type Outgoing = Draft<typeof outgoingDocumentRegister.fields>
export type OutgoingKind = Outgoing['kind']

/** Documents that really exist, under their real numbers and days. */
export type NamedDocument = {
  kind: OutgoingKind
  number: number
  suffix?: string
  issuer?: 'one-stop-desk'
  signedOn: Day
  subject: string
  topic?: Exclude<Outgoing['topic'], undefined | null>
}

export const namedInPeriod: NamedDocument[] = [
  {
    kind: 'plan',
    number: 98,
    signedOn: '2023-12-29',
    subject: 'Thực hiện công tác cải cách hành chính năm 2024',
    topic: 'par',
  },
  {
    kind: 'plan',
    number: 99,
    signedOn: '2023-12-29',
    subject: 'Thực hiện nhiệm vụ tự kiểm tra nội bộ kỷ luật, kỷ cương hành chính tại UBND xã',
    topic: 'personnel',
  },
  {
    kind: 'notice',
    number: 85,
    suffix: 'a',
    signedOn: '2023-12-29',
    subject:
      'Niêm yết công khai Danh mục thủ tục hành chính được sửa đổi, bổ sung và Quy trình nội bộ giải quyết thủ tục hành chính trong lĩnh vực phòng, chống tệ nạn xã hội',
    topic: 'procedure-posting',
  },
  {
    kind: 'notice',
    number: 1,
    signedOn: '2024-01-05',
    subject: 'Niêm yết công khai Danh mục thủ tục hành chính mới ban hành lĩnh vực Gia đình',
    topic: 'procedure-posting',
  },
  {
    kind: 'official-letter',
    number: 17,
    signedOn: '2024-01-15',
    subject:
      'V/v triển khai các nội dung chỉ đạo tại Báo cáo số 10247/BC-VPCP ngày 31/12/2023 của Văn phòng Chính phủ',
    topic: 'par',
  },
  {
    kind: 'notice',
    number: 5,
    signedOn: '2024-01-16',
    subject:
      'Niêm yết công khai Quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực người có công',
    topic: 'procedure-posting',
  },
  {
    kind: 'notice',
    number: 6,
    signedOn: '2024-01-16',
    subject:
      'Niêm yết công khai Quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực người có công',
    topic: 'procedure-posting',
  },
  {
    kind: 'decision',
    number: 41,
    signedOn: '2024-01-17',
    subject: 'Phân bổ dự toán chi ngân sách địa phương năm 2024',
    topic: 'finance',
  },
  {
    kind: 'decision',
    number: 42,
    signedOn: '2024-01-19',
    subject: 'Ban hành Quy chế quản lý, sử dụng tài sản công của UBND xã',
    topic: 'finance',
  },
  {
    kind: 'decision',
    number: 44,
    signedOn: '2024-01-23',
    subject: 'Ban hành Quy định chi tiêu nội bộ',
    topic: 'finance',
  },
  {
    kind: 'notice',
    number: 11,
    signedOn: '2024-01-24',
    subject:
      'Niêm yết công khai Danh mục thủ tục hành chính được sửa đổi, bổ sung, bị bãi bỏ lĩnh vực thư viện, văn hóa',
    topic: 'procedure-posting',
  },
  {
    kind: 'plan',
    number: 5,
    signedOn: '2024-01-26',
    subject: 'Đào tạo, bồi dưỡng cán bộ, công chức, người hoạt động không chuyên trách xã năm 2024',
    topic: 'personnel',
  },
  {
    kind: 'decision',
    number: 52,
    signedOn: '2024-01-30',
    subject: 'Nộp trả kinh phí mục tiêu cho ngân sách thành phố năm 2023',
    topic: 'finance',
  },
  {
    kind: 'official-letter',
    number: 50,
    signedOn: '2024-02-06',
    subject: 'V/v rà soát, lập danh sách cá nhân thuộc diện chuyển đổi vị trí công tác năm 2024',
    topic: 'personnel',
  },
  {
    kind: 'decision',
    number: 62,
    signedOn: '2024-02-23',
    subject: 'Chuyển nguồn kinh phí năm 2023 sang năm 2024',
    topic: 'finance',
  },
  {
    kind: 'decision',
    number: 63,
    signedOn: '2024-02-23',
    subject:
      'Phân công nhiệm vụ của Chủ tịch, các Phó Chủ tịch, Ủy viên UBND và công chức thuộc UBND xã',
    topic: 'personnel',
  },
  {
    kind: 'invitation',
    number: 11,
    signedOn: '2024-02-26',
    subject: 'Họp đánh giá kết quả thực hiện nhiệm vụ và chỉ số cải cách hành chính năm 2023',
  },
  {
    kind: 'report',
    number: 31,
    signedOn: '2024-02-27',
    subject: 'Đánh giá kết quả chỉ số cải cách hành chính năm 2023 và giải pháp khắc phục',
  },
  {
    kind: 'plan',
    number: 14,
    signedOn: '2024-03-06',
    subject: 'Tuyên truyền cải cách hành chính năm 2024',
    topic: 'par',
  },
  {
    kind: 'plan',
    number: 15,
    signedOn: '2024-03-06',
    subject: 'Rà soát, đánh giá thủ tục hành chính năm 2024',
    topic: 'procedure-control',
  },
  {
    kind: 'plan',
    number: 16,
    signedOn: '2024-03-06',
    subject: 'Kiểm tra nội bộ hoạt động kiểm soát thủ tục hành chính năm 2024',
    topic: 'procedure-control',
  },
  {
    kind: 'plan',
    number: 17,
    signedOn: '2024-03-06',
    subject: 'Thực hiện công tác chuyển đổi số năm 2024 trên địa bàn xã',
    topic: 'digital-transformation',
  },
  {
    kind: 'report',
    number: 36,
    signedOn: '2024-03-06',
    subject: 'Kiểm kê, báo cáo tình hình quản lý, sử dụng tài sản công năm 2023',
    topic: 'finance',
  },
  {
    kind: 'decision',
    number: 68,
    signedOn: '2024-03-06',
    subject: 'Công khai kết quả mua sắm tài sản công năm 2023',
    topic: 'finance',
  },
  {
    kind: 'decision',
    number: 70,
    signedOn: '2024-03-06',
    subject: 'Ban hành Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2024',
    topic: 'procedure-control',
  },
]

/** Signed before the half-year, in the order of signing; the register holds them from its first days. */
export const namedBefore: NamedDocument[] = [
  {
    kind: 'decision',
    number: 998,
    signedOn: '2022-12-05',
    subject:
      'Ban hành Quy chế tổ chức và hoạt động của Bộ phận Tiếp nhận và trả kết quả giải quyết thủ tục hành chính',
  },
  {
    kind: 'decision',
    number: 1024,
    signedOn: '2022-12-23',
    subject:
      'Phân công Phó Chủ tịch UBND xã kiêm nhiệm công tác chuyển đổi số và an toàn thông tin mạng',
  },
  {
    kind: 'decision',
    issuer: 'one-stop-desk',
    number: 1,
    signedOn: '2023-03-10',
    subject:
      'Ban hành Nội quy làm việc của Bộ phận Tiếp nhận và trả kết quả giải quyết thủ tục hành chính',
  },
  {
    kind: 'notice',
    number: 76,
    signedOn: '2023-12-06',
    subject: 'Phân công nhiệm vụ phụ trách chuyển đổi số và an toàn thông tin tại UBND xã',
  },
]

export type NamedArrival = {
  author: string
  notation: string
  documentDate: Day
  arrivedOn: Day
  kind: OutgoingKind
  subject: string
}

const province = 'Chủ tịch UBND tỉnh Quảng Ngãi'
/** Documents of others that really exist; their days of arrival are invented. */
export const namedArrivals: NamedArrival[] = [
  {
    author: province,
    notation: '1997/QĐ-UBND',
    documentDate: '2023-12-29',
    arrivedOn: '2023-12-29',
    kind: 'decision',
    subject:
      'Công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung lĩnh vực phòng, chống tệ nạn xã hội',
  },
  {
    author: 'Văn phòng Chính phủ',
    notation: '10247/BC-VPCP',
    documentDate: '2023-12-31',
    arrivedOn: '2024-01-10',
    kind: 'report',
    subject: 'Tình hình, kết quả thực hiện cải cách thủ tục hành chính',
  },
  {
    author: province,
    notation: '24/QĐ-UBND',
    documentDate: '2024-01-05',
    arrivedOn: '2024-01-05',
    kind: 'decision',
    subject: 'Công bố Danh mục thủ tục hành chính mới ban hành lĩnh vực Gia đình',
  },
  {
    author: province,
    notation: '71/QĐ-UBND',
    documentDate: '2024-01-11',
    arrivedOn: '2024-01-12',
    kind: 'decision',
    subject: 'Phê duyệt Quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực người có công',
  },
  {
    author: province,
    notation: '75/QĐ-UBND',
    documentDate: '2024-01-12',
    arrivedOn: '2024-01-15',
    kind: 'decision',
    subject: 'Phê duyệt Quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực người có công',
  },
  {
    author: province,
    notation: '136/QĐ-UBND',
    documentDate: '2024-01-24',
    arrivedOn: '2024-01-24',
    kind: 'decision',
    subject:
      'Công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung, bị bãi bỏ lĩnh vực thư viện, văn hóa',
  },
  {
    author: 'UBND thành phố Quảng Ngãi',
    notation: '436/UBND-TN',
    documentDate: '2024-02-01',
    arrivedOn: '2024-02-01',
    kind: 'official-letter',
    subject: 'V/v niêm yết công khai danh mục thủ tục hành chính lĩnh vực biển và hải đảo',
  },
]
