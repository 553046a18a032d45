import { aReport, aTable } from '../../checking.builder.ts'
import type { Examples } from '../rule-examples.builder.ts'

const withAppendix = 'Số liệu chi tiết tại Phụ lục.'

/** Rule → texts of other offices, wrong and right. */
export const senseExamples: Readonly<Record<string, Examples>> = {
  'document-year': {
    wrong: [
      {
        text: 'Ban hành Quyết định số 01/2026/QĐ-UBND ngày 12/3/2025.',
        quote: 'Quyết định số 01/2026/QĐ-UBND ngày 12/3/2025',
      },
    ],
    right: [
      'Theo Quyết định số 48/2021/QĐ-UBND ngày 22/9/2021 và Công văn số 12/UBND-VP ngày 03/3/2025.',
    ],
  },
  'risk-not-carried': {
    wrong: [
      {
        text: aReport({
          results:
            '- Đã đề ra 20 nhiệm vụ. Trong đó đã thực hiện 18 nhiệm vụ; có 2 nhiệm vụ quá hạn chưa thực hiện.',
          shortcomings: '- Máy vi tính cũ, chạy chậm.',
        }),
        quote: '2 nhiệm vụ quá hạn chưa thực hiện',
      },
    ],
    right: [
      aReport({
        results:
          '- Đã đề ra 20 nhiệm vụ. Trong đó đã thực hiện 18 nhiệm vụ; có 2 nhiệm vụ quá hạn chưa thực hiện.',
        shortcomings: '- Còn 2 nhiệm vụ quá hạn do thiếu kinh phí.',
      }),
    ],
  },
  'late-without-apology': {
    wrong: [
      {
        text: aReport({
          results:
            '- Tiếp nhận 500 hồ sơ. Đã giải quyết 400 hồ sơ, trong đó trước hạn 390 hồ sơ, quá hạn 10 hồ sơ; đang giải quyết 100 hồ sơ.',
          outlook: '- Giải quyết đúng hạn.',
        }),
        quote: '10 hồ sơ',
      },
    ],
    right: [
      aReport({
        results:
          '- Tiếp nhận 500 hồ sơ. Đã giải quyết 400 hồ sơ, trong đó trước hạn 390 hồ sơ, quá hạn 10 hồ sơ; đang giải quyết 100 hồ sơ. Đã gửi 10 thư xin lỗi.',
        outlook: '- Giải quyết đúng hạn.',
      }),
    ],
  },
  'target-reached': {
    wrong: [
      {
        text: aReport({
          results: '- Số hóa kết quả 900/1.000 hồ sơ, chiếm 90%.',
          outlook: '- Phấn đấu số hóa kết quả đạt 80%.',
        }),
        quote: '80%',
      },
      {
        text: aReport({
          results: '- Thanh toán trực tuyến đạt 100%.',
          outlook: '- Nâng cao tỷ lệ thanh toán trực tuyến.',
        }),
        quote: 'Nâng cao tỷ lệ thanh toán trực tuyến',
      },
    ],
    right: [
      aReport({
        results: '- Số hóa kết quả 900/1.000 hồ sơ, chiếm 90%. Thanh toán trực tuyến đạt 92%.',
        outlook:
          '- Phấn đấu số hóa kết quả đạt 95%; duy trì số hóa trên 80%; nâng cao tỷ lệ thanh toán trực tuyến; không để hồ sơ quá hạn vượt quá 3%.',
      }),
    ],
  },
  'status-verb': {
    wrong: [
      {
        text: aReport({
          results: `- Xã đã đăng ký, đề nghị cấp token ký số cho 9 công chức. ${withAppendix}`,
          appendix: aTable('7.4|Tỷ lệ cơ quan được cấp chứng thư số|%|100|Đã được cấp đủ'),
        }),
        quote: 'đăng ký, đề nghị cấp token ký số cho 9 công chức',
      },
    ],
    right: [
      aReport({
        results: `- Xã đã đăng ký, đề nghị cấp token ký số cho 9 công chức, đã được cấp 9. ${withAppendix}`,
        appendix: aTable('7.4|Tỷ lệ cơ quan được cấp chứng thư số|%|100|Đã được cấp đủ'),
      }),
    ],
  },
  'list-count': {
    wrong: [
      {
        text: 'Ban hành ba kế hoạch: Kế hoạch số 12/KH-UBND ngày 05/01/2025; Kế hoạch số 15/KH-UBND ngày 10/01/2025.',
        quote: 'ba kế hoạch',
      },
      {
        text: '- Đã ban hành 03 kế hoạch, cụ thể:\n+ Kế hoạch số 12/KH-UBND ngày 05/01/2025;\n+ Kế hoạch số 15/KH-UBND ngày 10/01/2025.\n- Việc khác.',
        quote: '03 kế hoạch',
      },
    ],
    right: [
      'Có 02 kế hoạch gồm: Kế hoạch số 12/KH-UBND ngày 05/01/2025 và Kế hoạch số 15/KH-UBND ngày 10/01/2025 thực hiện Kế hoạch số 99/KH-UBND ngày 02/01/2025 của tỉnh.',
      'Ban hành 12 kế hoạch, trong đó có Kế hoạch số 12/KH-UBND ngày 05/01/2025.',
    ],
  },
  'named-list': {
    wrong: [
      { text: 'Sáp nhập 4 xã cũ (Hòa Ninh, Hòa Phụng, Trà Cốt).', quote: '4 xã cũ' },
      { text: 'Tuyến đường qua 5 huyện Tây Sơn, Bình Lộc, An Hòa, Phú Cát.', quote: '5 huyện' },
      { text: 'Xã khen 3 thôn Lộc Điền và Lộc Trì.', quote: '3 thôn' },
      {
        text: 'Có 4 sáng kiến: "Ngày không hẹn"; "Trả qua Zalo"; "Một phút gọi tên".',
        quote: '4 sáng kiến',
      },
    ],
    right: [
      'Sáp nhập 3 xã cũ (Hòa Ninh, Hòa Phụng, Trà Cốt); 2 bản còn lại là Huổi Lướt và Kéo Lôm.',
      'Tại 4 xã Cát Tài, Cát Minh và 2 phường khác. Có 5/14 xã Cát Tài, Cát Minh, ... đã nộp.',
      'Có 5 xã như Cát Tài, Cát Minh. Trong 6 xã Cát Tài dẫn đầu. 3 huyện Tây Sơn, Bình Lộc cùng thị xã An Nhơn.',
      'Tại 2 xã Hòa Ninh, Trà Cốt, Công an huyện đã tuyên truyền; tại 2 xã Hòa Ninh, Trà Cốt, UBND huyện họp. Trong 6 xã Cát Tài, Cát Minh dẫn đầu.',
      'Có 2 mô hình: "Ngày không hẹn" và "Trả qua Zalo".',
    ],
  },
  'each-times': {
    wrong: [
      { text: 'Tập huấn 48 người, mỗi lớp 5 người trong 8 lớp.', quote: '48 người' },
      { text: 'Phát 3.600 tờ cho 9 chi hội, mỗi chi hội 450 tờ.', quote: '3.600 tờ' },
    ],
    right: [
      'Tập huấn 48 người, mỗi lớp 6 người trong 8 lớp. Phát 3.600 tờ cho 9 chi hội, mỗi chi hội 400 tờ.',
      'Phát 3.600 tờ cho 9 chi hội, mỗi chi hội ít nhất 300 tờ. Họp 14 cuộc; Tổ 1 họp 2 cuộc, 9 tổ khác mỗi tổ 1 cuộc.',
      'Có 33 người, trong đó 9 người ở xã và 24 người ở tổ (mỗi tổ 3 người).',
    ],
  },
  'ordinal-order': {
    wrong: [
      {
        text: 'Thứ nhất, về hồ sơ.\n\nThứ hai, về một cửa.\n\nThứ hai, về bộ máy.\n\nThứ tư, về chỉ số.',
        quote: 'Thứ hai',
      },
      {
        text: 'Thứ nhất, về hồ sơ.\n\nThứ ba, về bộ máy.',
        quote: 'Thứ ba',
      },
    ],
    right: [
      'Thứ nhất, về hồ sơ.\n\nThứ hai, về một cửa.\n\nThứ ba, về bộ máy.\n\nThứ nhất, về kinh phí.\n\nThứ hai, về người.',
      'Thứ hai, ngày 02/6/2025, xã họp.\n\nThứ năm, ngày 05/6/2025, xã họp lại.',
    ],
  },
  'report-number': {
    wrong: [
      {
        text: aReport({ appendix: '(Kèm theo Báo cáo số 61/BC-UBND ngày 16/6/2025)' }),
        quote: 'Báo cáo số 61/BC-UBND ngày 16/6/2025',
      },
    ],
    right: [
      aReport({ appendix: '(Kèm theo Báo cáo số 60/BC-UBND ngày 16/6/2025)' }),
      aReport({ appendix: '(Kèm theo Báo cáo số 12/BC-SNV ngày 16/5/2025 của Sở Nội vụ)' }),
      aReport({ appendix: '(Kèm theo Báo cáo số 300/BC-UBND của UBND tỉnh Đồng Nai)' }),
    ],
  },
  'duplicate-subject': {
    wrong: [
      {
        text: 'Thông báo số 05/TB-UBND ngày 16/01/2025 về việc niêm yết quy trình lĩnh vực đất đai; Thông báo số 06/TB-UBND ngày 16/01/2025 về việc niêm yết quy trình lĩnh vực đất đai.',
        quote: 'Thông báo số 06/TB-UBND ngày 16/01/2025',
      },
    ],
    right: [
      'Thông báo số 05/TB-UBND ngày 16/01/2025 về việc niêm yết quy trình lĩnh vực đất đai; Thông báo số 06/TB-UBND ngày 16/01/2025 về việc niêm yết quy trình lĩnh vực hộ tịch. Thông báo số 05/TB-UBND ngày 16/01/2025 về việc niêm yết quy trình lĩnh vực đất đai.',
    ],
  },
  'document-two-dates': {
    wrong: [
      {
        text: 'Kế hoạch số 12/KH-UBND ngày 05/01/2025 được ban hành. Theo Kế hoạch số 12/KH-UBND ngày 15/01/2025, xã họp.',
        quote: 'Kế hoạch số 12/KH-UBND ngày 15/01/2025',
      },
    ],
    right: [
      'Kế hoạch số 12/KH-UBND ngày 05/01/2025 được ban hành. Kế hoạch số 12/KH-UBND ngày 08/01/2024 đã hết hạn. Theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND tỉnh, xã họp.',
    ],
  },
  'number-order': {
    wrong: [
      {
        text: 'Ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2025 về đào tạo; Kế hoạch số 08/KH-UBND ngày 10/02/2025 về rà soát.',
        quote: 'Kế hoạch số 08/KH-UBND ngày 10/02/2025',
      },
      {
        text: 'Ban hành Thông báo số 01/TB-UBND ngày 05/01/2025; Thông báo số 05/TB-UBND ngày 26/3/2025; Thông báo số 06/TB-UBND ngày 16/01/2025; Thông báo số 11/TB-UBND ngày 24/01/2025.',
        quote: 'Thông báo số 05/TB-UBND ngày 26/3/2025',
      },
    ],
    right: [
      'Ban hành Kế hoạch số 08/KH-UBND ngày 05/01/2025; Kế hoạch số 12/KH-UBND ngày 05/01/2025; Kế hoạch số 99/KH-UBND ngày 29/12/2024.',
      'Ban hành Kế hoạch số 12/KH-UBND ngày 05/02/2025 thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2025; Kế hoạch số 8/KH-UBND ngày 10/3/2025 của UBND tỉnh; Quyết định số 41/QĐ-UBND ngày 17/02/2025 và Quyết định số 71/QĐ-UBND ngày 11/01/2025.',
    ],
  },
  'outcome-words': {
    wrong: [
      {
        text: aReport({
          results:
            '- Tiếp nhận 500 hồ sơ. Đã giải quyết 400 hồ sơ, trong đó trước hạn 390 hồ sơ, quá hạn 10 hồ sơ; đang giải quyết 100 hồ sơ. Đã gửi 10 thư xin lỗi.',
          strengths: '- Phần lớn hồ sơ được trả trước hạn, đúng hạn.',
        }),
        quote: 'Phần lớn hồ sơ được trả trước hạn, đúng hạn',
      },
      {
        text: aReport({
          results:
            '- Tiếp nhận 500 hồ sơ. Đã giải quyết 400 hồ sơ, trong đó trước hạn 390 hồ sơ, quá hạn 10 hồ sơ; đang giải quyết 100 hồ sơ. Đã gửi 10 thư xin lỗi.',
          strengths: '- Công tác một cửa tốt, không có hồ sơ quá hạn.',
        }),
        quote: 'không có hồ sơ quá hạn',
      },
    ],
    right: [
      aReport({
        results:
          '- Tiếp nhận 500 hồ sơ. Đã giải quyết 400 hồ sơ, trong đó trước hạn 300 hồ sơ, đúng hạn 90 hồ sơ, quá hạn 10 hồ sơ; đang giải quyết 100 hồ sơ. Đã gửi 10 thư xin lỗi.',
        strengths:
          '- Phần lớn hồ sơ được trả trước hạn, đúng hạn; lĩnh vực hộ tịch không có hồ sơ quá hạn; từ tháng 4 không có hồ sơ quá hạn.',
        outlook: '- Không để hồ sơ quá hạn; tất cả hồ sơ được giải quyết đúng hạn.',
      }),
    ],
  },
  'person-name': {
    wrong: [
      {
        text: 'Phân công Chủ tịch UBND xã Trần Ngọc Lâm phụ trách. Chủ tịch Trần Ngọc Lam đã họp.',
        quote: 'Trần Ngọc Lam',
      },
      {
        text: aReport({
          results: '- Do đồng chí Chủ tịch Lê Văn Bính chỉ đạo.',
          signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Bình',
        }),
        quote: 'Lê Văn Bình',
      },
    ],
    right: [
      'Chủ tịch Trần Ngọc Lâm và Phó Chủ tịch Trần Ngọc Lam đã họp. Phó Chủ tịch UBND xã Lê Văn Hùng và Phó Chủ tịch HĐND xã Lê Văn Hưng đã dự. Ông Nguyễn Văn Hùng và ông Nguyễn Văn Hưng đến nộp hồ sơ. Chủ tịch UBND xã Tịnh Châu.',
    ],
  },
  'own-name': {
    wrong: [
      {
        text: aReport({ results: '- UBND xã Bình Phu đã họp.' }),
        quote: 'UBND xã Bình Phu',
      },
      {
        text: aReport({ results: '- Đã họp. UBND xã Bình Bhú đề nghị.' }),
        quote: 'UBND xã Bình Bhú',
      },
      {
        text: aReport({ results: '- UBND huyện Gò Dầu giao. UBND huyện Gò Dấu kiểm tra.' }),
        quote: 'UBND huyện Gò Dấu',
      },
    ],
    right: [
      aReport({
        results:
          '- UBND xã Bình Phú đã họp với UBND xã Bình Phước, UBND xã Tân Phú, UBND xã Bình Phúc và phường Bình Phú.',
      }),
      aReport({ unit: 'xã Hoà Bình', results: '- UBND xã Hòa Bình đã họp.' }),
    ],
  },
  glossary: {
    wrong: [{ text: 'Cấp sim KPI cho lãnh đạo để ký số.', quote: 'KPI' }],
    right: ['Đánh giá cán bộ theo KPI; cấp SIM PKI cho lãnh đạo.'],
  },
  'swapped-unit': {
    wrong: [
      { text: 'UBND xã đã ban hành 6 hồ sơ.', quote: '6 hồ sơ' },
      { text: 'Tiếp nhận 1.286 tỷ đồng hồ sơ.', quote: '1.286 tỷ đồng' },
      { text: 'Ban hành 2 phiếu quy phạm pháp luật.', quote: '2 phiếu' },
      {
        text: 'Tiếp nhận 12.846 người (trực tuyến 11.920 hồ sơ, trực tiếp 926 hồ sơ).',
        quote: '12.846 người',
      },
      {
        text: 'Trước hạn 1.232 văn bản/1.271 hồ sơ, chiếm 96,93%.',
        quote: '1.232 văn bản',
      },
      { text: 'Xong trước hạn 1.232 văn bản/1.271 hồ sơ.', quote: '1.232 văn bản' },
      { text: '- Số hồ sơ đang xử lý: 971 người.', quote: '971 người' },
      { text: '- Tỷ lệ hồ sơ trả đúng hạn đạt 99,68% (1.561/1.566 phiếu).', quote: '1.566 phiếu' },
      {
        text: 'Tiếp nhận 2.874 hồ sơ, tăng 319 văn bản so với cùng kỳ.',
        quote: '319 văn bản',
      },
      { text: '- Công chức hiện có: 47 phiếu.', quote: '47 phiếu' },
      {
        text: 'Có 1.286 hồ sơ. Số hóa 1.217/1.286 hồ sơ. Hài lòng của 1.286 người.',
        quote: '1.286 người',
      },
    ],
    right: [
      'Lấy ý kiến 411 người: 341 phiếu rất hài lòng, 70 phiếu hài lòng. Có 411 phiếu/1.286 hồ sơ, chiếm 31,96%.',
      'Ban hành 35 văn bản, gồm 12 công văn, 15 tờ trình, 8 phiếu chuyển. Phát hành 200 hồ sơ mời thầu.',
      'Xác nhận cho 5 người/12 hồ sơ; đã gửi 24 văn bản xin lỗi đối với 24 hồ sơ quá hạn; tiếp nhận 100 hồ sơ, phát hành 60 văn bản và 40 thông báo.',
      'a. Cài VNeID: 1.204 người;\nb. Nộp hồ sơ trực tuyến: 866 người;\nc. Mở ví: 311 người.',
      'Số hóa hồ sơ cán bộ, công chức: 42 hồ sơ. Bình quân mỗi công chức 9 hồ sơ. Có 3 người quá hạn nộp thuế. Đã giải quyết 12 người nghỉ hưu.',
    ],
  },
}
