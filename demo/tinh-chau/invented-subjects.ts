import type { Day } from '#platform/time.ts'
import type { OutgoingKind } from './named-documents.ts'

/** What a commune writes about, invented; `{thôn}` and `{tháng}` are filled in. */
export const outgoingSubjects: Partial<Record<OutgoingKind, readonly string[]>> = {
  plan: [
    'Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2024',
    'Tổ chức các hoạt động mừng Đảng, mừng Xuân Giáp Thìn',
    'Phòng, chống dịch bệnh cho đàn gia súc, gia cầm',
    'Ra quân chỉnh trang đường làng, vệ sinh môi trường {thôn}',
    'Phòng cháy, chữa cháy rừng và khu dân cư',
    'Thực hiện công tác tuyển chọn, gọi công dân nhập ngũ',
    'Tổ chức ngày chạy Olympic vì sức khỏe toàn dân',
    'Tháng hành động vì trẻ em',
    'Sản xuất vụ Hè Thu',
    'Phổ biến, giáo dục pháp luật năm 2024',
    'Xây dựng nông thôn mới nâng cao',
    'Bảo đảm trật tự, an toàn giao thông',
  ],
  decision: [
    'Trợ cấp khó khăn đột xuất cho hộ dân {thôn}',
    'Khen thưởng tập thể, cá nhân có thành tích trong phong trào thi đua tháng {tháng}',
    'Kiện toàn Ban Chỉ đạo chương trình mục tiêu quốc gia xã',
    'Thành lập Tổ công tác thực hiện chuyển đổi số cộng đồng {thôn}',
    'Công nhận hòa giải viên cơ sở {thôn}',
    'Phê duyệt kết quả chỉ định thầu mua sắm văn phòng phẩm',
    'Hưởng chế độ trợ cấp mai táng phí đối với người cao tuổi',
    'Cấp thẻ bảo hiểm y tế cho người thuộc hộ nghèo {thôn}',
    'Công nhận gia đình văn hóa {thôn}',
    'Cử công chức tham gia đoàn kiểm tra',
    'Phê duyệt danh sách hộ được hỗ trợ giống vụ Đông Xuân',
    'Kiện toàn Hội đồng xác định mức độ khuyết tật xã',
  ],
  'official-letter': [
    'V/v cung cấp thông tin về nguồn gốc đất của hộ dân {thôn}',
    'V/v tăng cường công tác bảo đảm an ninh trật tự tháng {tháng}',
    'V/v đăng ký nhu cầu kinh phí sửa chữa kênh mương {thôn}',
    'V/v trả lời đơn của công dân {thôn}',
    'V/v rà soát hộ có nhà ở tạm, nhà dột nát',
    'V/v đề nghị xác minh tình trạng hôn nhân',
    'V/v góp ý dự thảo văn bản',
    'V/v phối hợp tuyên truyền dịch vụ công trực tuyến {thôn}',
    'V/v mời báo giá thiết bị',
    'V/v cử người tham gia tập huấn',
    'V/v báo cáo nhanh tình hình sản xuất',
    'V/v thực hiện thông điểm trên hệ thống truyền thanh',
  ],
  report: [
    'Tình hình kinh tế - xã hội, quốc phòng - an ninh tháng {tháng}',
    'Kết quả tiếp công dân, xử lý đơn thư tháng {tháng}',
    'Tình hình tiếp nhận, giải quyết thủ tục hành chính tháng {tháng}',
    'Tiến độ xây dựng nông thôn mới tháng {tháng}',
    'Kết quả thu ngân sách tháng {tháng}',
    'Công tác phòng, chống tham nhũng, tiêu cực',
    'Kết quả thực hiện Đề án 06 tháng {tháng}',
    'Tình hình dịch bệnh trên đàn gia súc, gia cầm',
    'Kết quả rà soát hộ nghèo, hộ cận nghèo',
    'Công tác bảo đảm trật tự, an toàn giao thông tháng {tháng}',
    'Kết quả thực hiện nhiệm vụ UBND thành phố giao tháng {tháng}',
  ],
  notice: [
    'Lịch tiếp công dân của Chủ tịch UBND xã tháng {tháng}',
    'Kết luận cuộc họp giao ban UBND xã tháng {tháng}',
    'Lịch cắt điện, cấp nước phục vụ sản xuất {thôn}',
    'Niêm yết danh sách hộ được hỗ trợ {thôn}',
    'Phân công trực lễ, trực phòng, chống thiên tai',
    'Công khai tình hình giải quyết thủ tục hành chính tháng {tháng}',
    'Niêm yết hồ sơ đất đai của hộ dân {thôn}',
  ],
  invitation: [
    'Họp giao ban UBND xã tháng {tháng}',
    'Họp triển khai công tác tuyển quân',
    'Hòa giải tranh chấp đất đai tại {thôn}',
    'Họp xét duyệt đối tượng bảo trợ xã hội',
    'Dự hội nghị trực tuyến với UBND thành phố',
  ],
  submission: [
    'Xin bổ sung kinh phí sửa chữa đường giao thông {thôn}',
    'Đề nghị thẩm định danh sách hộ nghèo',
    'Đề nghị khen thưởng',
    'Xin chủ trương nâng cấp nhà văn hóa {thôn}',
  ],
}

/** "tháng 02", "tháng 4" of the day, as official documents write months. */
export const monthOf = (day: Day): string => {
  const month = Number(day.slice(5, 7))
  return month <= 2 ? `0${month}` : String(month)
}

export const recipients = [
  'UBND thành phố Quảng Ngãi',
  'Các thôn; các ban, ngành, hội, đoàn thể xã',
  'Đảng ủy, Thường trực HĐND xã',
  'Phòng Nội vụ thành phố Quảng Ngãi',
  'Phòng Lao động - Thương binh và Xã hội thành phố Quảng Ngãi',
  'Cá nhân, tổ chức có liên quan',
] as const

type Author = { author: string; symbol: string; weight: number; greatest: number }
/** Who writes to the commune; the letters are invented, the agencies of 2024 are not. */
export const authors: Author[] = [
  { author: 'UBND thành phố Quảng Ngãi', symbol: 'UBND', weight: 38, greatest: 2_600 },
  { author: 'Phòng Nội vụ thành phố Quảng Ngãi', symbol: 'NV', weight: 9, greatest: 700 },
  { author: 'Phòng Tư pháp thành phố Quảng Ngãi', symbol: 'TP', weight: 7, greatest: 400 },
  {
    author: 'Phòng Lao động - Thương binh và Xã hội thành phố Quảng Ngãi',
    symbol: 'LĐTBXH',
    weight: 8,
    greatest: 600,
  },
  {
    author: 'Phòng Tài chính - Kế hoạch thành phố Quảng Ngãi',
    symbol: 'TCKH',
    weight: 7,
    greatest: 900,
  },
  {
    author: 'Phòng Tài nguyên và Môi trường thành phố Quảng Ngãi',
    symbol: 'TNMT',
    weight: 7,
    greatest: 1_100,
  },
  {
    author: 'Phòng Văn hóa và Thông tin thành phố Quảng Ngãi',
    symbol: 'VHTT',
    weight: 6,
    greatest: 450,
  },
  { author: 'Văn phòng HĐND và UBND thành phố Quảng Ngãi', symbol: 'VP', weight: 5, greatest: 300 },
  { author: 'Đảng ủy xã Tịnh Châu', symbol: 'CV/ĐU', weight: 5, greatest: 160 },
  { author: 'Bảo hiểm xã hội thành phố Quảng Ngãi', symbol: 'BHXH', weight: 3, greatest: 350 },
  { author: 'UBND tỉnh Quảng Ngãi', symbol: 'UBND-NC', weight: 5, greatest: 3_000 },
]

export const incomingSubjects = [
  'V/v triển khai nhiệm vụ trọng tâm tháng {tháng}',
  'V/v báo cáo kết quả thực hiện chỉ tiêu kinh tế - xã hội tháng {tháng}',
  'V/v rà soát, cập nhật cơ sở dữ liệu đất đai',
  'V/v tăng cường phòng, chống dịch bệnh',
  'V/v lập danh sách đối tượng bảo trợ xã hội tháng {tháng}',
  'V/v đôn đốc giải quyết hồ sơ thủ tục hành chính',
  'V/v góp ý dự thảo văn bản quy phạm pháp luật',
  'V/v tổ chức lớp bồi dưỡng nghiệp vụ',
  'V/v xác minh thông tin hộ tịch',
  'V/v chuẩn bị nội dung kỳ họp HĐND',
  'V/v quyết toán, công khai ngân sách',
  'V/v bảo đảm an toàn thông tin mạng',
  'V/v treo cờ, trang trí dịp lễ',
  'V/v báo cáo công tác tiếp công dân tháng {tháng}',
  'V/v cấp phát gạo, quà hỗ trợ Nhân dân',
  'V/v đẩy mạnh dịch vụ công trực tuyến, thanh toán trực tuyến',
  'V/v mời tham dự hội nghị',
  'V/v kiểm tra trật tự xây dựng',
] as const
