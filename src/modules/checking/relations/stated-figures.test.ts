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
  'a growth told again as a share': [
    'So với cùng kỳ năm 2023 (nhận 1.284 hồ sơ), lượng hồ sơ tăng 222 hồ sơ, tương ứng 17,29%.',
    '1.284',
    '2.184',
  ],
  'a growth from one year to the next': [
    'Trẻ khai sinh muộn: năm 2023 có 88 em, chín tháng năm nay chỉ còn 31 em, giảm 57 em.',
    '31',
    '13',
  ],
  'from one rate to another': [
    'Hộ nghèo giảm từ 4,12% xuống 2,87% (giảm 1,25 điểm phần trăm).',
    '1,25',
    '1,52',
  ],
  'a rate behind the bracket that parts its count': [
    'Toàn huyện tiếp nhận 53.667 hồ sơ, đã giải quyết 52.757 hồ sơ (cấp huyện 14.102, cấp xã 38.655), tỷ lệ 98,30%.',
    '98,30%',
    '93,80%',
  ],
  'a rate before its count and base': [
    'Theo phòng Tư pháp, 97,9% trẻ đã có giấy khai sinh, tức 6.104 trong 6.233 em.',
    '6.104',
    '6.401',
  ],
  'a share of what the words between name': [
    'Khai sinh: đăng ký mới 3.402 trường hợp, đăng ký lại 239. Đúng hạn là 3.109 trên số đăng ký mới (91,4%).',
    '91,4%',
    '94,1%',
  ],
  'a plan and what was done of it': [
    '- Ngân sách tỉnh: kế hoạch 48.000, giải ngân 35.912, đạt 74,8%',
    '74,8%',
    '78,4%',
  ],
  'two plans of one figure': [
    'Dự toán tỉnh giao 214.000, dự toán huyện giao 220.000. Thực hiện 171.640, đạt 80,2% dự toán tỉnh và 78,0% dự toán huyện.',
    '80,2%',
    '82,0%',
  ],
  'what is left of a base': [
    'Đạt 18/25 nhiệm vụ trong kế hoạch năm (72%), 7 nhiệm vụ còn lại làm sau.',
    '7 nhiệm',
    '9 nhiệm',
  ],
  'counts in brackets behind what they count': [
    'Có 809 việc. Nhiều nhất là khai sinh (312 việc), rồi tới chứng thực (268 việc), kết hôn (74 việc) và bảo hiểm (155 việc).',
    '268',
    '286',
  ],
  'two totals, each with its parts': [
    'Tổ chức 16 cuộc với 1.184 lượt: 10 cuộc tại bản 705 lượt, 6 cuộc tại trường học 479 lượt.',
    '705',
    '750',
  ],
  'two totals above lines that tell both': [
    '- Cấp lần đầu: 412 giấy với 203,33 ha, trong đó:\n- đất ở 188 giấy, 6,34 ha;\n- đất lúa 97 giấy, 41,08 ha;\n- đất rừng 127 giấy, 155,91 ha.',
    '41,08',
    '48,01',
  ],
  'lines closed by their total': [
    'Kênh tiếp nhận:\n+ Tổng đài: 121.305 yêu cầu\n+ Ứng dụng: 78.412 yêu cầu\n+ Phòng giao dịch: 3.219 yêu cầu\nCộng: 202.936 yêu cầu',
    '78.412',
    '87.412',
  ],
  'lines under a head whose whole was told before': [
    'Thực hiện 1.243 lượt.\n\nNội dung bồi dưỡng:\n1. Lý luận: 195 lượt\n2. Kỹ năng số: 583 lượt\n3. Khác: 465 lượt',
    '583',
    '538',
  ],
  'an account in plain words': [
    'Trong kỳ nhận 789 hồ sơ. Đã xong 771 hồ sơ; chưa xong 18 hồ sơ.',
    '18',
    '81',
  ],
  'tiers that leave nothing over': [
    'Tiếp nhận 1.846.502 hồ sơ; cấp tỉnh 512.377, cấp xã 1.334.125.',
    '512.377',
    '152.377',
  ],
  'rows parted by their numbers': [
    'STT\tChỉ tiêu thống kê\tĐơn vị tính\tKết quả\n2\tTổng số hồ sơ đã giải quyết\tHồ sơ\t2.051\n2.1\tTrước hạn\tHồ sơ\t1.370\n2.2\tĐúng hạn\tHồ sơ\t679\n2.3\tQuá hạn\tHồ sơ\t2',
    '679',
    '697',
  ],
  'a rate among rows parted by their numbers': [
    'STT\tChỉ tiêu thống kê\tĐơn vị tính\tKết quả\n1\tTổng số hồ sơ tiếp nhận\tHồ sơ\t2.073\n1.1\tTrực tuyến\tHồ sơ\t1.688\n1.2\tTrực tiếp\tHồ sơ\t385\n2\tTỷ lệ hồ sơ trực tuyến\t%\t81,43',
    '81,43',
    '84,13',
  ],
  'a column that is the sum of those before it': [
    'Lĩnh vực\tKỳ trước\tTrực tuyến\tTrực tiếp\tTổng\nHộ tịch\t6\t312\t41\t359\nChứng thực\t0\t655\t172\t827\nBảo trợ\t11\t118\t52\t181\nĐất đai\t6\t112\t21\t139',
    '655',
    '565',
  ],
  'a table of years with decimals': [
    'Năm\tCấp tỉnh\tCấp xã\tTổng\n2021\t118,4\t412,9\t531,3\n2022\t131,2\t466,3\t597,5\n2023\t140,7\t501,1\t641,8',
    '466,3',
    '463,6',
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
  'Chị Nhung bán hàng ở chợ 3/2, kể: hôm 26/8 chị nộp hồ sơ, 14 giờ ngày 27/8 đã có giấy. Tính đến 31/8 là 49 ca.',
  'Ngày hội 12/11 tổ chức ở 11/11 tổ; đợt 2 từ 20/10 đến 25/10/2024.',
  'Phần mềm lỗi 3 lần (05/4, 19/4 và 08/5/2024).',
  'Phường đã gửi 3 văn bản (số 211, 254 và 302) đề nghị Sở hướng dẫn.',
  'Đề nghị cắt giảm thời gian đối với 6/5 TTHC theo kế hoạch (vượt 1 TTHC).',
  'Một đơn có thể nêu nhiều nội dung: đất đai có mặt ở 118 đơn, bồi thường ở 64 đơn, ô nhiễm ở 19 đơn, chế độ ở 25 đơn.',
  'Mở 6 lớp với 260 lượt người, trong đó lớp kỹ năng số 64, lớp một cửa 58, lớp văn thư 41, 3 lớp khác 97.',
  'Tặng 55 suất quà, mỗi suất 300.000 đồng (16,5 triệu đồng).',
  'Chi thường xuyên 431.805, trong đó giáo dục 268.114 (chiếm 62,1% chi thường xuyên); chi đầu tư 129.750, trong đó tiền đất 41.300.',
  'Cán bộ hiện diện 51 người/chỉ tiêu 58: lãnh đạo 5; Văn phòng 12; Phòng Kinh tế 14; Phòng Văn hóa 11; Trung tâm 9.',
  'Dự toán giao 12.460.000. Thực hiện 13.100.085, đạt 105,14% dự toán.',
  'Hồ sơ toàn trình: 746/812 hồ sơ → 91,87% (tháng 9 là 89,4%).',
  'Đã giải quyết 57 vụ; còn 11 vụ. Kết quả: khiếu nại đúng 5 vụ, đúng một phần 9 vụ, sai 30 vụ trong tổng 44 vụ.',
  'Tặng Giấy khen cho 487 trường hợp (118 tập thể, 342 cá nhân, 27 hộ gia đình).',
  'Chiến sĩ thi đua: 271 người, bằng 14,0% số lao động tiên tiến (1.934 người); trong đó giáo dục 164, y tế 38, cơ quan 69, và 7 trưởng, phó phòng xét sau.',
  'Tỷ lệ tháng 9 là 88,2%, tháng 10 là 90,5%, tháng 11 là 91,7% (tăng 1,2 điểm phần trăm so với tháng trước).',
  'Có 381 ý kiến: giảm thời gian chờ (206), thêm ghế (73), thái độ (58), bãi đỗ xe (44).',
  'Quý I tiếp 200 lượt, quý II tiếp 250 lượt, tăng 30 lượt so với cùng kỳ năm trước.',
  'Tiếp nhận 50 hồ sơ. Nhiều nhất là hộ tịch (12 hồ sơ), đất đai (10 hồ sơ), kinh doanh (20 hồ sơ).',
  'Thời gian chờ bình quân 6 phút (lâu nhất 21 phút). Năm 2022 đạt 80,5 điểm, năm 2023 đạt 84,1 điểm, tăng 3 bậc.',
  '86 Trung tâm đã vận hành (cấp tỉnh 1; cấp xã 85 - 71 xã, 14 phường).',
  'Dân số: 8.596 khẩu / 2.316 hộ.',
  'Đã chi 30.050.000 đồng, gồm mua 01 màn hình tra cứu 18.500.000 đồng, in tờ rơi 4.200.000 đồng, tập huấn 7.350.000 đồng.',
  'Tiếp đột xuất: 2 lượt, 9 người (01 đoàn đông người, 7 người).',
  'Tự chấm 62,00/70 điểm: chỉ đạo điều hành 33,5; tài chính công 11,5; chính quyền số 17.',
  'Tập huấn 39 lượt: hộ tịch 22 lượt; kinh tế số 5; chuyển đổi số 12.',
  'Kích hoạt 28.610 người, đạt 71,30% dân số của 14 xã (40.127 người).',
  'Có 1.312 hồ sơ phải giải quyết (tiếp nhận mới 1.298 hồ sơ, từ kỳ trước chuyển sang 14 hồ sơ). Hồ sơ nộp trực tuyến là 1.037, đạt tỷ lệ 79,9% trên số tiếp nhận mới; hồ sơ nộp trực tiếp 261.',
  'Quý I là 417, quý II là 496, cộng lại 913 hồ sơ; nhiều hơn cùng kỳ năm 2024 75 hồ sơ (cùng kỳ 838 hồ sơ), tức tăng 8,9%.',
  'Kích hoạt 28.610 người, đạt 71,30% dân số từ 14 tuổi trở lên (40.127 người).',
  'Thu được 49.462 triệu đồng, đạt 36,9% dự toán tỉnh giao và tăng 1.887 triệu đồng so với cùng kỳ.',
  'Tổng số hồ sơ đã nhận: 15.836 (đã trả + chuyển).\n\nCó 14.125 hồ sơ trực tuyến, tương đương 91,18% số đã trả.',
  'Cấp xã tiếp nhận 19.870 hồ sơ, trong đó có 17.402 hồ sơ chứng thực; xã Mai Đông nhiều nhất với 2.118 hồ sơ, xã Lâm Thượng ít nhất với 604 hồ sơ.',
  'Trong 151 lượt tiếp có 128 lượt về đất đai, 31 lượt về chính sách; một số lượt nêu nhiều nội dung.',
  'Nhận 1.416 hồ sơ, trong đó 388 hồ sơ cấp lần đầu; có 1.204 hồ sơ phải xác định nghĩa vụ tài chính và 97 hồ sơ phải đo đạc lại.',
  'Thanh tra 4 cuộc theo kế hoạch (năm 2024 giao 9 cuộc, 6 tháng đầu năm triển khai 5 cuộc).',
]

test.each(silent)('nothing is said of: %s', (text) => expect(heavy(text)).toEqual([]))
