import { aReport, aTable } from '../../checking.builder.ts'
import type { Examples } from '../rule-examples.builder.ts'

const withAppendix = 'Số liệu chi tiết tại Phụ lục.'

/** Rule → texts of other offices, wrong and right. */
export const formExamples: Readonly<Record<string, Examples>> = {
  'title-form': {
    wrong: [
      {
        text: 'BÁO CÁO\nV/v kết quả cải cách hành chính năm 2025\n\nUBND xã báo cáo.',
        quote: 'V/v',
      },
    ],
    right: [aReport(), 'Số: 12/UBND-VP\nV/v báo cáo cải cách hành chính\n\nKính gửi: Sở Nội vụ'],
  },
  addressee: {
    wrong: [
      {
        text: aReport().replace('Kính gửi: UBND tỉnh Đồng Nai', 'Kính trình UBND tỉnh.'),
        quote: 'BÁO CÁO',
      },
    ],
    right: [aReport()],
  },
  signature: {
    wrong: [{ text: aReport({ signature: 'CHỦ TỊCH\n\nLê Văn B' }), quote: 'CHỦ TỊCH' }],
    right: [aReport(), aReport({ signature: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' })],
  },
  head: {
    wrong: [
      {
        text: 'BÁO CÁO\nKết quả cải cách hành chính\n\nUBND xã báo cáo như sau.',
        quote: 'BÁO CÁO',
      },
    ],
    right: [aReport()],
  },
  'appendix-mention': {
    wrong: [{ text: aReport({ appendix: 'Không có.' }), quote: 'Phụ lục' }],
    right: [aReport({ results: `- Có kết quả tốt. ${withAppendix}`, appendix: 'Không có.' })],
  },
  'appendix-number': {
    wrong: [{ text: `${aReport()}\n\nPhụ lục 1\n\nThống kê`, quote: 'Phụ lục 1' }],
    right: [`${aReport({ results: `- ${withAppendix}` })}\n\nPhụ lục II\n\nThống kê`],
  },
  'appendix-head': {
    wrong: [
      {
        text: `${aReport({ results: `- ${withAppendix}` })}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nPhụ lục\n\nThống kê`,
        quote: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      },
    ],
    right: [aReport({ results: `- ${withAppendix}`, appendix: 'Không có.' })],
  },
  'partial-number': {
    wrong: [
      {
        text: `${aReport()}\n\nPhụ lục\n\n(Kèm theo Báo cáo số      /BC-UBND ngày 16/6/2025 của UBND xã)`,
        quote: 'Kèm theo Báo cáo số      /BC-UBND ngày 16/6/2025',
      },
    ],
    right: [
      `${aReport()}\n\nPhụ lục\n\n(Kèm theo Báo cáo số 60/BC-UBND ngày 16/6/2025 của UBND xã)`,
      `${aReport()}\n\nPhụ lục\n\n(Kèm theo Báo cáo số      /BC-UBND ngày      của UBND xã)`,
    ],
  },
  'letter-symbol': {
    wrong: [
      {
        text: 'Công văn số 17/UBND ngày 15/01/2025 về việc rà soát.',
        quote: 'Công văn số 17/UBND ngày 15/01/2025',
      },
    ],
    right: [
      'Công văn số 436/UBND-TN ngày 01/02/2025; Công văn số 17/STP ngày 15/01/2025 của Sở Tư pháp.',
    ],
  },
  'suffixed-number': {
    wrong: [
      {
        text: 'Thông báo số 85a/TB-UBND ngày 29/12/2024.',
        quote: 'Thông báo số 85a/TB-UBND ngày 29/12/2024',
      },
    ],
    right: ['Thông báo số 85/TB-UBND ngày 29/12/2024.'],
  },
  'section-symbol': {
    wrong: [
      {
        text: 'Quyết định số 01/QĐ-BPMC ngày 10/3/2025.',
        quote: 'Quyết định số 01/QĐ-BPMC ngày 10/3/2025',
      },
    ],
    right: ['Quyết định số 01/QĐ-UBND ngày 10/3/2025; Quyết định số 31-QĐ/TU ngày 10/3/2025.'],
  },
  'document-capital': {
    wrong: [{ text: 'Thực hiện kế hoạch số 15/KH-UBND ngày 06/3/2025.', quote: 'kế hoạch' }],
    right: ['Thực hiện Kế hoạch số 15/KH-UBND ngày 06/3/2025 và các kế hoạch khác.'],
  },
  'mixed-decimals': {
    wrong: [
      {
        text: 'Đã giải quyết 1.271 hồ sơ, trong đó trước hạn 1.232 hồ sơ (96,93%); quá hạn 39 hồ sơ (3,1%).',
        quote: '3,1%',
      },
    ],
    right: [
      'Đã giải quyết 1.271 hồ sơ, trong đó trước hạn 1.232 hồ sơ (96,93%); quá hạn 39 hồ sơ (3,07%).',
    ],
  },
  'rate-style': {
    wrong: [
      { text: 'Đạt 32 % kế hoạch; trước đó 45% và 46%.', quote: '32 %' },
      { text: 'Tỷ lệ đạt 3.26%.', quote: '3.26%' },
    ],
    right: ['Đạt 32,5%; trước đó 45%.', 'Đạt 32 %; trước đó 45 %.'],
  },
  'unit-cell': {
    wrong: [{ text: aTable('1.3|Số lượng phiếu|Số lượng|411|'), quote: 'Số lượng' }],
    right: [aTable('1.3|Số lượng phiếu|Phiếu|411|')],
  },
  'numbering-dots': {
    wrong: [{ text: aTable('1|Chỉ đạo|||', '2.|Thể chế|||', '3.|Thủ tục|||'), quote: '1' }],
    right: [aTable('1.|Chỉ đạo|||', '1.1|Kế hoạch|||', '2.|Thể chế|||')],
  },
  'outdated-term': {
    wrong: [{ text: 'Có 44 dịch vụ mức độ 3 và 7 dịch vụ mức độ 4.', quote: 'mức độ 3' }],
    right: ['Có 44 dịch vụ một phần và 7 dịch vụ toàn trình; rừng mức độ 1.'],
  },
  abbreviation: {
    wrong: [{ text: aReport({ results: '- Công tác CCHC được quan tâm.' }), quote: 'CCHC' }],
    right: [aReport({ results: '- Cải cách hành chính (CCHC) được quan tâm; CCHC có kết quả.' })],
  },
  'abbreviation-meaning': {
    wrong: [
      {
        text: 'Thủ tục hành chính (TTHC) được rà soát. Thống kê thủ tục hành chính (TTHC) đủ.',
        quote: '(TTHC)',
      },
      {
        text: 'Trung tâm (TT) mở cửa. Công khai thông tin (TT) đầy đủ.',
        quote: '(TT)',
      },
    ],
    right: [
      'Thủ tục hành chính (sau đây gọi tắt là TTHC) được rà soát; TTHC (của xã) có 179; tại (UBND) và (UBND).',
    ],
  },
  'body-name': {
    wrong: [
      {
        text: 'Gửi Phòng Nội vụ. Số liệu do Cơ quan Tổ chức - Nội vụ tổng hợp.',
        quote: 'Cơ quan Tổ chức - Nội vụ',
      },
    ],
    right: ['Gửi Phòng Nội vụ và Sở Nội vụ.', 'Do Cơ quan Tổ chức - Nội vụ tổng hợp.'],
  },
  'percentage-points': {
    wrong: [{ text: 'Đạt 95,3%, tăng 5,1% so với năm 2023 (90,2%).', quote: '5,1%' }],
    right: [
      'Đạt 95,3%, tăng 5,1 điểm phần trăm so với năm 2023 (90,2%). Thu đạt 110%, tăng 8,2% so với năm trước (90%).',
    ],
  },
  'name-capitals': {
    wrong: [
      { text: 'Bộ phận Một cửa mở cửa. Tại Bộ phận một cửa có máy.', quote: 'Bộ phận một cửa' },
    ],
    right: ['Bộ phận Một cửa mở cửa. Tại bộ phận Một cửa có máy. BỘ PHẬN MỘT CỬA'],
  },
  'heading-name': {
    wrong: [
      {
        text: aReport({
          results: `6. Xây dựng và phát triển chính quyền số\n\n- ${withAppendix}`,
          appendix: aTable('7.|Xây dựng và phát triển Chính phủ điện tử, Chính phủ số|||'),
        }),
        quote: 'Xây dựng và phát triển chính quyền số',
      },
    ],
    right: [
      aReport({
        results: `3. Cải cách tổ chức bộ máy\n\n- ${withAppendix}`,
        appendix: aTable('4.|Cải cách tổ chức bộ máy hành chính nhà nước|||'),
      }),
    ],
  },
  'mixed-units': {
    wrong: [
      {
        text: '- Cán bộ: 11 người, trong đó nữ là 3/11 đồng chí.\n- Công chức: 9 người, trong đó nữ là 4/9 người.',
        quote: '4/9 người',
      },
    ],
    right: [
      '- Cán bộ: 11 người, trong đó nữ là 3/11 người.\n- Công chức: 9 người, trong đó nữ là 4/9 người.',
    ],
  },
}
