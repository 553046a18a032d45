import { describe, expect, test } from 'vitest'
import { checkText } from '../check-text.ts'

/** What is said of a text that weighs more than form. */
const heavy = (text: string) =>
  checkText(text).findings.filter(({ severity }) => severity !== 'form')

const places = (text: string) =>
  heavy(text).flatMap(({ quote, related }) => [quote, ...related.map((place) => place.quote)])

/** A way of stating a sum or a rate: the right text, what is changed in it, and what it is changed to. */
const ways: Record<string, [right: string, figure: string, wrong: string]> = {
  'a list with stars, with what hangs on its items': [
    '* Đã giải quyết: 4.271 hồ sơ\n+ Trước hạn: 1.908 hồ sơ\n+ Đúng hạn: 2.214 hồ sơ\n+ Trễ hạn: 149 hồ sơ\n* Chuyển kỳ sau: 726 hồ sơ',
    '2.214',
    '2.241',
  ],
  'parts behind a dash': [
    'Năm 2023 đăng ký 215 mô hình - kinh tế 84, văn hóa 96, xây dựng hệ thống chính trị 35.',
    '96',
    '69',
  ],
  'a total told behind its parts': [
    'Truy thu 7.318 triệu đồng, phạt 1.946 triệu đồng, tiền chậm nộp 503 triệu đồng, cộng 9.767 triệu đồng.',
    '1.946',
    '1.964',
  ],
  'an equation': ['Toàn huyện có 1.206 = 987 thôn + 219 tổ dân phố.', '987', '978'],
  'a second sentence that parts the same total otherwise': [
    'Toàn huyện tiếp 487 lượt. Tiếp thường xuyên 293 lượt; tiếp định kỳ 194 lượt. Nội dung: khiếu nại 104 lượt, tố cáo 12 lượt, kiến nghị 371 lượt.',
    '371',
    '317',
  ],
  'a whole that is named by its words': [
    'Chi đầu tư 3.720 triệu đồng; chi thường xuyên 5.431 triệu đồng.\n\nTrong chi thường xuyên: quản lý nhà nước 3.906 triệu đồng; quốc phòng 688 triệu đồng; văn xã 837 triệu đồng.',
    '688',
    '868',
  ],
  'what one affirms and the other denies': [
    'Văn phòng phân loại 341 đơn; 274 đơn đủ điều kiện xử lý, 67 đơn không đủ điều kiện.',
    '67',
    '76',
  ],
  'a rate of the parts that its words name': [
    'Có 600 lượt, gồm: rất hài lòng 431 lượt; hài lòng 156 lượt; bình thường 10 lượt; không hài lòng 3 lượt. Tỷ lệ hài lòng trở lên đạt 97,83%.',
    '97,83%',
    '93,87%',
  ],
  'a rate before its count': [
    'Trong kỳ tiếp nhận 2.316 hồ sơ. Tỷ lệ nộp trực tuyến đạt 91,28%, tương ứng 2.114 hồ sơ.',
    '91,28%',
    '92,18%',
  ],
  'a rate whose base stands behind it': [
    'Tổng thu 8.416 triệu đồng, đạt 85,4% dự toán giao (9.850 triệu đồng).',
    '85,4%',
    '84,5%',
  ],
  'a rate whose base is told by its words': [
    'Toàn sở có mặt 1.934 người, giao 2.011 người. Trên đại học 512 người (26,5% số có mặt).',
    '26,5%',
    '25,6%',
  ],
  'a rate of the last larger count of the same thing': [
    'Phường nhận 213 kiến nghị; đã trả lời 209 kiến nghị, tương ứng 98,1%.',
    '98,1%',
    '91,8%',
  ],
  'a growth in percent': [
    'Tiếp nhận 3.218 hồ sơ, tăng 12,4% so với cùng kỳ năm trước (2.863 hồ sơ).',
    '12,4%',
    '14,2%',
  ],
  'a growth in points': [
    'Tỷ lệ hồ sơ trực tuyến đạt 96,3%, tăng 2,1 điểm phần trăm so với cùng kỳ năm trước (94,2%).',
    '94,2%',
    '92,4%',
  ],
  'from one number to another': [
    'Đơn vị cấp xã: trước sắp xếp 148, sau sắp xếp 139, giảm 9.',
    '139',
    '193',
  ],
}

describe('a changed figure is told', () => {
  test.each(Object.entries(ways))('%s', (_, [right, figure, wrong]) => {
    expect(heavy(right)).toEqual([])
    expect(places(right.replace(figure, wrong)).join(' ')).toContain(wrong.replace('%', ''))
  })
})

/** What looks like a sum or a rate and is none. */
const silent = [
  'Số hồ sơ từ chối: tiếp nhận 62.411 hồ sơ. Đã giải quyết 62.108 hồ sơ, từ chối 214 hồ sơ (0,34% số tiếp nhận), còn lại 303 hồ sơ.',
  'Có 7 nhiệm vụ chuyển sang năm sau, 119 nhiệm vụ đã xong trong 126 nhiệm vụ đặt ra - tỷ lệ hoàn thành là 94,44%.',
  'Biên chế giao 2.011 người, giảm 106 người so với 2.117 người năm 2021 (giảm 5,01%). Có mặt 1.934 người; còn thiếu 77 người.',
  'Tổng số cán bộ là 54 người, nam 31 và nữ 23. Về ngạch: chuyên viên chính 5, chuyên viên 41, cán sự 8.',
  '4- Chứng thực: 3.055 việc, gồm: bản sao 2.871 việc; chữ ký 146 việc; hợp đồng 38 việc.',
  'Thu nhận 38.878 hồ sơ, trong đó mức 1: 3.318, mức 2: 35.560.',
  'Trợ cấp hằng tháng 146.515 lượt, trợ cấp một lần 4.208 lượt, cộng 150.723 lượt.',
  'Trong 23 dự án: 14 dự án chuyển tiếp, 9 dự án khởi công mới. 6 dự án giải ngân chậm.',
  'Tổng hồ sơ nhận (cả quận và 12 phường): 94.317. Trong đó:\n- Trực tuyến: 81.226\n- Trực tiếp: 12.604\n- Bưu chính: 487',
]

test.each(silent)('nothing is said of: %s', (text) => expect(heavy(text)).toEqual([]))
