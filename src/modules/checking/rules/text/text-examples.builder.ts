import type { Examples } from '../rule-examples.builder.ts'

/** Rule → texts of other offices, wrong and right. */
export const textExamples: Readonly<Record<string, Examples>> = {
  unfilled: {
    wrong: [
      { text: 'Tiếp nhận …… hồ sơ.', quote: '…… hồ sơ' },
      { text: 'Tỷ lệ đúng hạn đạt .....%.', quote: '.....%' },
    ],
    right: ['Tiếp nhận 12 hồ sơ… Có thêm nhiều việc khác... Hồ sơ còn ít.'],
  },
  'repeated-word': {
    wrong: [
      { text: 'Niêm yết tại tại trụ sở.', quote: 'tại tại' },
      { text: 'Đã tiếp nhận 15 hồ sơ hồ sơ trực tuyến.', quote: 'hồ sơ hồ sơ' },
      {
        text: 'Công tác cải cách hành chính cải cách hành chính được quan tâm.',
        quote: 'cải cách hành chính cải cách hành chính',
      },
      { text: 'Xã đã thực hiện\nthực hiện tốt.', quote: 'thực hiện\nthực hiện' },
      { text: 'Có 15 hồ hồ sơ quá hạn.', quote: 'hồ hồ' },
      { text: 'Hồ sơ sơ đã trả.', quote: 'sơ sơ' },
      { text: 'Tại tại Bộ phận Một cửa.', quote: 'Tại tại' },
      { text: 'Phát hiện 3 văn bản, trong đó sai sai thẩm quyền 1.', quote: 'sai sai' },
      { text: 'Thu được 21 triệu triệu đồng.', quote: 'triệu triệu' },
      { text: 'Số liệu từ từ ngày 15/12/2024.', quote: 'từ từ' },
    ],
    right: [
      'Thường xuyên, luôn luôn, dần dần; song song và đều đều tăng; từ từ tiến bộ.',
      'Thường thường, ngày ngày, người người, nhà nhà; từng từng việc, từng bước từng bước một; năm năm qua.',
      'Ông Chu Chu ở xã Ba Ba, thôn Cam Ranh Cam Ranh; đèo Xa Xa ở rất xa xa.',
      'Các cơ quan, tổ chức tổ chức lấy ý kiến; người đề nghị đề nghị lại; đoàn kiểm tra kiểm tra 5 đơn vị.',
      'Thực hiện quy định định kỳ; quản lý lý lịch tư pháp; cải cách hành chính chính là khâu đột phá; chỉ đạo giải quyết quyết liệt; cho cho vay; 12 tổ tổ chức ký cam kết.',
      'Đài Truyền thanh truyền thanh 12 tin. Người nộp nộp lệ phí; công chức trực trực tiếp hướng dẫn. Dịch vụ công công khai 179 thủ tục.',
      'STT\tĐơn vị\tKết quả\n1\tđạt\tđạt\n2\thồ sơ\thồ sơ',
    ],
  },
  'wrong-word': {
    wrong: [
      { text: 'Trang thiết bị căn bản đầy đủ.', quote: 'căn bản' },
      { text: 'Sau khi sát nhập hai xã.', quote: 'sát nhập' },
      { text: 'Đề nghị bổ xung biên chế.', quote: 'bổ xung' },
    ],
    right: [
      'Đổi mới căn bản, toàn diện; trang thiết bị cơ bản đầy đủ; sáp nhập, bổ sung; xử lý và sử dụng.',
      'Giám sát nhập dữ liệu; giành cho được quyền.',
    ],
  },
  leftover: {
    wrong: [
      { text: 'Có kết quả tốt.\n\n*** Nhận xét**\n\nTốt.', quote: '*** Nhận xét' },
      {
        text: 'Chi tiết tại Error! Reference source not found.',
        quote: 'Error! Reference source not found.',
      },
      { text: 'Tiếp nhận #REF! hồ sơ.', quote: 'REF!' },
      { text: 'Cán bộ, công ch\ufffdc xã.', quote: '\ufffd' },
    ],
    right: [
      '**Nhận xét**\n\n* Có kết quả tốt.\n\n- Sở A & Sở B; *Rất hài lòng*; ***quan trọng***.',
    ],
  },
  'scan-slip': {
    wrong: [
      { text: 'Thiết bị kỹ số còn thiếu.', quote: 'kỹ số' },
      { text: 'Phần đầu đạt chỉ tiêu.', quote: 'Phần đầu' },
      { text: 'Vận hành công dịch vụ công.', quote: 'công dịch vụ công' },
    ],
    right: [
      'Phần đầu của báo cáo nêu kết quả; thiết bị ký số; kỹ năng số; Cổng dịch vụ công; thông kênh mương.',
    ],
  },
  lookalike: {
    wrong: [
      { text: 'Báo cáо có chữ lạ.', quote: 'о' },
      { text: 'Tiếp nhận l.286 hồ sơ.', quote: 'l.286' },
    ],
    right: ['Báo cáo viết bằng chữ Việt; tiếp nhận 1.286 hồ sơ; pH của nước α là 7.'],
  },
}
