import { aReport, aTable } from '../../checking.builder.ts'
import type { Examples } from '../rule-examples.builder.ts'

/** Rule → texts of other offices, wrong and right. */
export const periodExamples: Readonly<Record<string, Examples>> = {
  'period-window': {
    wrong: [
      {
        text: aReport({
          results: '- Số liệu từ ngày 15/12/2024 đến ngày 14/3/2025: tiếp nhận 500 hồ sơ.',
        }),
        quote: 'từ ngày 15/12/2024 đến ngày 14/3/2025',
      },
      {
        text: aReport({ results: '- Số liệu từ 15/12/2024 đến hết 14/3/2025: 500 hồ sơ.' }),
        quote: 'từ 15/12/2024 đến hết 14/3/2025',
      },
      {
        text: aReport({ results: '- Trong kỳ (15/12 – 14/3/2025) tiếp nhận 500 hồ sơ.' }),
        quote: '15/12 – 14/3/2025',
      },
    ],
    right: [
      aReport({
        results:
          '- Số liệu từ ngày 15/12/2024 đến ngày 14/6/2025. Đợt cao điểm từ ngày 01/3/2025 đến ngày 31/3/2025. So với cùng kỳ từ ngày 15/12/2023 đến ngày 14/6/2024.',
        outlook: '- Báo cáo quý III lấy số liệu từ ngày 15/6/2025 đến ngày 14/9/2025.',
      }),
      aReport({
        title: 'quý II và 6 tháng đầu năm 2025',
        results: '- Quý II (từ 15/3 đến 14/6/2025) tiếp nhận 500 hồ sơ.',
      }),
      aReport({
        results: '- Tập huấn đợt 1 từ 01/3 đến 10/3/2025; ngày hội (20/3 – 14/6/2025) ở 4 thôn.',
      }),
    ],
  },
  'period-name': {
    wrong: [
      { text: aReport({ title: 'quý I năm 2025' }), quote: 'quý I năm 2025' },
      { text: aReport({ title: '6 tháng đầu năm 2024' }), quote: '6 tháng đầu năm 2024' },
      {
        text: aReport({ window: '(từ ngày 15/12/2024 đến ngày 14/11/2025)' }),
        quote: '6 tháng đầu năm 2025',
      },
      { text: aReport({ title: '6 tháng cuối năm 2025' }), quote: '6 tháng cuối năm 2025' },
      {
        text: aReport({ title: 'tháng 3 và quý I năm 2025' }),
        quote: 'tháng 3',
      },
      {
        text: aReport({
          title: 'quý III năm 2025',
          window: '(từ ngày 15/6/2025 đến ngày 14/8/2025)',
        }),
        quote: 'quý III năm 2025',
      },
      {
        text: aReport({
          title: 'quý III năm 2025',
          window: '(từ ngày 01/7/2025 (ngày lập xã) đến ngày 15/12/2025)',
        }),
        quote: 'quý III năm 2025',
      },
      { text: aReport({ window: '(tính đến hết ngày 31/01/2025)' }), quote: '31/01/2025' },
      {
        text: aReport({ title: 'quý II năm 2025; phương hướng, nhiệm vụ quý II năm 2025' }),
        quote: 'quý II năm 2025',
      },
      {
        text: aReport({
          appendix: 'Kết quả giải quyết thủ tục hành chính 6 tháng cuối năm 2025',
        }),
        quote: '6 tháng cuối năm 2025',
      },
    ],
    right: [
      aReport({ title: '6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2025' }),
      aReport({
        title: 'tháng 3 và quý I năm 2025',
        window: '(tháng 3: từ 15/02/2025 đến 14/3/2025)',
      }),
      aReport({
        title: 'tổng hợp tháng 11 và 11 tháng năm 2025',
        window: '(tháng 11: từ 15/10/2025 đến 14/11/2025)',
      }),
      aReport({
        title: '6 tháng cuối năm 2025 và năm 2025',
        window: '(từ 01/7/2025 đến 14/12/2025)',
      }),
      aReport({ window: '(tính đến hết ngày 31/5/2025)' }),
      aReport({ title: 'theo Luật Hộ tịch năm 2014' }),
      aReport({ title: 'đợt 2 năm 2025, năm học 2024 - 2025' }),
      aReport({ title: 'quý II và 6 tháng đầu năm 2025; phương hướng quý III năm 2025' }),
      'Trong kỳ (15/12/2024 - 14/6/2025) nhận 8.807 hồ sơ, giảm so với 6 tháng đầu năm 2024.',
      'Kết quả giải quyết (từ 15/12/2024 đến 14/6/2025)\n\nPhụ lục\n\nPhân công trực 6 tháng cuối năm 2025',
      aReport(),
      aReport({ title: 'năm 2025', window: '(từ ngày 15/12/2024 đến ngày 14/12/2025)' }),
      aReport({ title: 'quý III năm 2025', window: '(từ ngày 01/7/2025 đến ngày 15/9/2025)' }),
      aReport({ title: 'năm 2025', window: '(từ ngày 01/7/2025 đến ngày 30/11/2025)' }),
    ],
  },
  'reversed-window': {
    wrong: [
      {
        text: 'Số liệu từ ngày 15/12/2024 đến ngày 14/6/2024 như sau.',
        quote: 'từ ngày 15/12/2024 đến ngày 14/6/2024',
      },
    ],
    right: ['Số liệu từ ngày 15/12/2023 đến ngày 14/6/2024 như sau.'],
  },
  'national-window': {
    wrong: [
      {
        text: aReport({ window: '(từ ngày 07/12/2024 đến ngày 06/6/2025)' }),
        quote: 'từ ngày 07/12/2024 đến ngày 06/6/2025',
      },
    ],
    right: [
      aReport(),
      aReport({ title: 'quý III năm 2025', window: '(từ ngày 15/6/2025 đến ngày 14/9/2025)' }),
    ],
  },
  'period-word': {
    wrong: [
      {
        text: aReport({ results: '- Đã tiếp nhận 500 hồ sơ trong quý, đạt yêu cầu.' }),
        quote: 'trong quý',
      },
      {
        text: aReport({ results: '- Kết quả trong tháng: cử 5 lượt cán bộ đi học.' }),
        quote: 'trong tháng',
      },
      {
        text: aReport({
          appendix: aTable(
            '1|Tiếp nhận trong kỳ|Hồ sơ|5|',
            '2|Giải quyết trong kỳ|Hồ sơ|5|',
            '3|Rút trong kỳ|Hồ sơ|0|Tính theo ngày trong quý',
            '4|Số hóa trong kỳ|Hồ sơ|5|',
          ),
        }),
        quote: 'trong quý',
      },
    ],
    right: [
      aReport({ appendix: aTable('1|Tiếp nhận|Hồ sơ|5|Trong quý: 3, lũy kế: 5') }),
      aReport({
        title: 'quý II và 6 tháng đầu năm 2025',
        results: '- Văn bản đi trong quý là 413 văn bản.',
      }),
      aReport({
        results:
          '- Trong quý I/2025 đã họp 2 lần; công khai trong tháng 5; báo cáo hàng quý; quý cơ quan phối hợp.',
        outlook: '- Hoàn thành trong quý này.',
      }),
    ],
  },
  'year-word': {
    wrong: [
      {
        text: aReport({ results: '- Trong năm, UBND xã đã đề ra 20 nhiệm vụ.' }),
        quote: 'Trong năm',
      },
    ],
    right: [
      aReport({ results: '- Năm 2025, UBND xã đề ra 20 nhiệm vụ; trong năm học tới sẽ mở lớp.' }),
    ],
  },
  'act-outside-period': {
    wrong: [
      {
        text: aReport({
          results:
            '- Trong kỳ đã ban hành 1 nghị quyết (Nghị quyết số 05/2024/NQ-HĐND ngày 01/12/2024).',
        }),
        quote: 'Nghị quyết số 05/2024/NQ-HĐND ngày 01/12/2024',
      },
      {
        text: aReport({
          results: '- Đã ban hành Kế hoạch số 90/KH-UBND ngày 10/12/2024 về việc tuyên truyền.',
        }),
        quote: 'Kế hoạch số 90/KH-UBND ngày 10/12/2024',
      },
    ],
    right: [
      aReport({
        results: [
          '- Đã ban hành Kế hoạch số 3/KH-UBND ngày 06/01/2025 thực hiện Quyết định số 900/QĐ-UBND ngày 20/11/2024 của UBND tỉnh.',
          '- Có ban hành quy chế của Bộ phận Một cửa (Quyết định số 99/QĐ-UBND ngày 05/12/2022).',
          '- Trong kỳ, tiếp tục thực hiện Chỉ thị số 17/CT-UBND ngày 10/11/2016 của Chủ tịch UBND tỉnh.',
        ].join('\n\n'),
      }),
    ],
  },
  'stale-report': {
    wrong: [
      {
        text: aReport({
          results: `- Số liệu từ ngày 15/12/2024 đến ngày 14/3/2025.\n\n${[1, 2, 3, 4, 5].map((day) => `- Đã ban hành Kế hoạch số 1${day}/KH-UBND ngày 0${day}/3/2025 về việc ${day}.`).join('\n\n')}`,
        }),
        quote: 'Kế hoạch số 15/KH-UBND ngày 05/3/2025',
      },
    ],
    right: [
      aReport({
        results: [1, 2, 3, 4, 5]
          .map(
            (month) =>
              `- Đã ban hành Kế hoạch số 1${month}/KH-UBND ngày 05/${month < 3 ? `0${month}` : month}/2025 về việc ${month}.`,
          )
          .join('\n\n'),
      }),
    ],
  },
  'later-period': {
    wrong: [
      {
        text: aReport({ results: '- Tiếp nhận 500 hồ sơ, tăng 20 hồ sơ so với quý III.' }),
        quote: 'quý III',
      },
      {
        text: aReport({ results: '- Họp 12 cuộc. Quý IV nhiều hơn quý II 2 cuộc.' }),
        quote: 'Quý IV',
      },
    ],
    right: [
      aReport({
        results:
          '- Tiếp nhận 500 hồ sơ, tăng 20 hồ sơ so với quý I, giảm 5 hồ sơ so với quý III năm 2024.',
        outlook: '- Quý IV nhiều hơn quý III 2 lớp.',
      }),
      aReport({
        title: 'quý I năm 2025',
        window: '(từ ngày 15/12/2024 đến ngày 14/3/2025)',
        results: '- Tiếp nhận 500 hồ sơ, tăng 20 hồ sơ so với quý IV.',
      }),
    ],
  },
  'distant-year': {
    wrong: [
      {
        text: 'Tiến độ năm 2025 (tính đến 20/11/2052): 134 thủ tục.',
        quote: '20/11/2052',
      },
      {
        text: 'Nhận báo cáo ngày 25/11/2024. Họp thẩm tra ngày 02/12/2042.',
        quote: '02/12/2042',
      },
    ],
    right: [
      'Họp ngày 02/12/2024. Giấy chứng nhận có thời hạn sử dụng đến ngày 15/10/2063.',
      'Nghị định số 63/2010/NĐ-CP ngày 08/6/2010. Họp ngày 02/12/2024.',
      'Năm 2024 cấp 5 thẻ; tầm nhìn 2045, quy hoạch đến ngày 31/12/2050.',
    ],
  },
  'impossible-date': {
    wrong: [
      { text: 'Họp ngày 31/02/2025.', quote: '31/02/2025' },
      { text: 'Họp ngày 31/4 tại xã.', quote: '31/4' },
      { text: 'Từ ngày 30 tháng 2 đến nay.', quote: '30 tháng 2' },
      { text: 'Hoàn thành trong tháng 13/2025.', quote: 'tháng 13' },
    ],
    right: [
      'Họp ngày 29/02/2024 và ngày 06/6/2024; ngày 29/02 hằng năm, ngày 31/3, ngày 30/4; trong tháng 12/2025.',
      'Quyết định số 31/4 của tổ; tỷ lệ 31/40 hộ.',
    ],
  },
  weekday: {
    wrong: [
      { text: 'Họp thứ Hai ngày 04/6/2024.', quote: 'thứ Hai ngày 04/6/2024' },
      { text: 'Họp ngày 04/6/2024 (thứ Tư).', quote: '04/6/2024 (thứ Tư)' },
      { text: 'Chủ nhật, ngày 04/6/2024, xã họp.', quote: 'Chủ nhật, ngày 04/6/2024' },
    ],
    right: [
      'Họp thứ Ba ngày 04/6/2024; ngày 09/6/2024 (Chủ nhật); thứ 3, ngày 04/6/2024; lần thứ hai ngày 04/6/2024; hội nghị thứ hai ngày 04/6/2024; kỳ họp thứ Năm ngày 04/6/2024.',
    ],
  },
  'long-window': {
    wrong: [
      {
        text: 'Số liệu hồ sơ từ ngày 15/12/2023 đến ngày 14/6/2025 như sau.',
        quote: 'từ ngày 15/12/2023 đến ngày 14/6/2025',
      },
      {
        text: 'Tiếp nhận hồ sơ từ ngày 15/12/2023 đến ngày 14/6/2034.',
        quote: 'từ ngày 15/12/2023 đến ngày 14/6/2034',
      },
      {
        text: 'Từ ngày 13/5/2024 đến ngày 28/6/2025 Đoàn kiểm tra làm việc tại 35 cơ quan.',
        quote: 'Từ ngày 13/5/2024 đến ngày 28/6/2025',
      },
      {
        text: 'Kết quả tuần làm việc từ ngày 03/11/2025 đến ngày 07/11/2026.',
        quote: 'từ ngày 03/11/2025 đến ngày 07/11/2026',
      },
    ],
    right: [
      'Tuần làm việc từ ngày 29/12/2025 đến ngày 02/01/2026. Từ ngày 13/5/2024 đến ngày 28/6/2024 Đoàn kiểm tra làm việc.',
      'Lớp cử nhân từ ngày 01/9/2021 đến ngày 30/6/2025.',
      'Số liệu hồ sơ từ ngày 15/12/2023 đến ngày 14/12/2024. Giai đoạn từ ngày 01/01/2021 đến ngày 30/6/2025 tiếp nhận nhiều hồ sơ.',
      'Hợp đồng từ ngày 01/01/2023 đến ngày 30/6/2025.',
    ],
  },
  'cut-off': {
    wrong: [
      {
        text: aReport({ results: '- Tính đến ngày 15/10/2024, tiếp nhận 500 hồ sơ.' }),
        quote: '15/10/2024',
      },
      {
        text: aReport({ results: '- Tính đến hết ngày 14/6/2026, đã giải quyết 500 hồ sơ.' }),
        quote: '14/6/2026',
      },
      {
        text: aReport({
          results: '- Lũy kế từ đầu năm đến hết ngày 11/11/2024\n\nTiếp nhận 70.116 hồ sơ.',
        }),
        quote: '11/11/2024',
      },
    ],
    right: [
      aReport({
        results:
          '- Tính đến ngày 14/6/2025, tiếp nhận 500 hồ sơ. Cùng kỳ, tính đến ngày 14/6/2024, tiếp nhận 400 hồ sơ. Tính đến ngày 31/12/2024, xã có 4.120 hộ.',
      }),
    ],
  },
  'report-day': {
    wrong: [
      {
        text: aReport().replace('ngày 16 tháng 6 năm 2025', 'ngày 06 tháng 6 năm 2025'),
        quote: 'ngày 06 tháng 6 năm 2025',
      },
      {
        text: aReport().replace('ngày 16 tháng 6 năm 2025', 'ngày 16 tháng 9 năm 2025'),
        quote: 'ngày 16 tháng 9 năm 2025',
      },
      {
        text: `${aReport()}\n\nPhụ lục\n\n(Kèm theo Báo cáo số 60/BC-UBND ngày 17/6/2025 của UBND xã)`,
        quote: '17/6/2025',
      },
    ],
    right: [
      aReport(),
      `${aReport()}\n\nPhụ lục\n\n(Kèm theo Báo cáo số 60/BC-UBND ngày 16/6/2025 của UBND xã)`,
      aReport({ title: 'ước 6 tháng đầu năm 2025' }).replace('ngày 16 tháng 6', 'ngày 10 tháng 6'),
    ],
  },
  'after-report-day': {
    wrong: [
      {
        text: aReport({
          results: '- Ban hành Kế hoạch số 12/KH-UBND ngày 26/6/2025 về việc rà soát.',
        }),
        quote: 'Kế hoạch số 12/KH-UBND ngày 26/6/2025',
      },
      {
        text: aReport({ results: '- Ngày 20/6/2025, xã đã tổ chức hội nghị đối thoại.' }),
        quote: '20/6/2025',
      },
      {
        text: 'Tình hình thu, chi ngân sách 9 tháng đầu năm 2024\n\nUBND xã đã niêm yết công khai dự toán ngày 08/01/2024 và quyết toán ngày 10/7/2042.',
        quote: '10/7/2042',
      },
    ],
    right: [
      aReport({
        results:
          '- Ban hành Kế hoạch số 12/KH-UBND ngày 16/6/2025; đã tổ chức phân công, thời hạn đến ngày 30/6/2025; đã ban hành giấy mời hội nghị ngày 25/6/2025.',
        outlook: '- Ngày 20/6/2025, xã sẽ tổ chức đối thoại. Trước ngày 25/6/2025 phải xong.',
      }),
    ],
  },
}
