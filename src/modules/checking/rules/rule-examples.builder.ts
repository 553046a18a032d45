import { aReport, aTable } from '../checking.builder.ts'

/** What a rule must find, with the words it must quote, and what it must leave alone. */
export type Examples = {
  wrong: readonly { text: string; quote: string }[]
  right: readonly string[]
}

const withAppendix = 'Số liệu chi tiết tại Phụ lục.'

/** Rule → texts of other offices, wrong and right. */
export const examples: Readonly<Record<string, Examples>> = {
  'sum-tree': {
    wrong: [
      {
        text: 'Tiếp nhận 13.188 hồ sơ, trong đó: trực tuyến 12.900 hồ sơ, trực tiếp 388 hồ sơ.',
        quote: '13.188 hồ sơ',
      },
      {
        text: 'Tiếp nhận 8 450 hồ sơ, trong đó tiếp nhận mới 8.100 hồ sơ, tồn kỳ trước 250 hồ sơ.',
        quote: '8 450 hồ sơ',
      },
      {
        text: 'Đang xử lý 23 hồ sơ (trong hạn: 22 hồ sơ; quá hạn: 2 hồ sơ).',
        quote: '23 hồ sơ',
      },
      {
        text: 'UBND phường phát hành 35 văn bản, gồm 12 văn bản đi, 15 văn bản đến, 9 văn bản mật.',
        quote: '35 văn bản',
      },
      {
        text: 'Tiếp nhận 845 hồ sơ. Đã giải quyết 830 hồ sơ; đang giải quyết 25 hồ sơ.',
        quote: '845 hồ sơ',
      },
      {
        text: '- Tổng số cán bộ, công chức là 33 người. Cụ thể:\n+ Cán bộ: 12 người.\n+ Công chức: 20 người.',
        quote: '33 người',
      },
      {
        text: 'Toàn xã có 4.120 hộ; 3.988 hộ có mạng, đạt 96,80%, còn 123 hộ chưa có.',
        quote: '4.120 hộ',
      },
      {
        text: 'Đã giải quyết 52/58 vụ, đạt 89,66%; chuyển kỳ sau 9 vụ.',
        quote: '58 vụ',
      },
      {
        text: 'Tiếp nhận 2.874 hồ sơ, tăng 391 hồ sơ so với cùng kỳ (2.555 hồ sơ).',
        quote: '2.874 hồ sơ',
      },
      {
        text: 'Trong số 2.275 hồ sơ đã trả, 2.270 hồ sơ trả đúng hẹn, 8 hồ sơ trễ hẹn.',
        quote: '2.275 hồ sơ',
      },
      {
        text: 'Có 341/410 lượt rất hài lòng và 70/410 lượt hài lòng.',
        quote: '410 lượt',
      },
      {
        text: '- Ban chỉ đạo có 9 người¹.\n\n¹ Trưởng ban (1); Phó Trưởng ban (2); Ủy viên (5).',
        quote: '9 người',
      },
      {
        text: 'STT\tXã\tTiếp nhận\tGiải quyết\n1\tAn Hòa\t100\t90\n2\tAn Bình\t50\t50\n\tTổng cộng\t150\t141',
        quote: '141',
      },
    ],
    right: [
      'Tiếp nhận 1.360 hồ sơ, trong đó trực tuyến 1.300 hồ sơ (toàn trình 900 hồ sơ; một phần 400 hồ sơ), trực tiếp 60 hồ sơ.',
      'Tiếp nhận 1.286 hồ sơ. Đã giải quyết 1.271 hồ sơ. Đang giải quyết 13 hồ sơ. Đã rút 2 hồ sơ.',
      'Toàn xã có 1.250 hộ, trong đó 45 hộ nghèo và 60 hộ cận nghèo.',
      'Đã ban hành 12 văn bản, trong đó có 3 kế hoạch, 5 công văn.',
      'Tiếp nhận mới 8.200 hồ sơ, kỳ trước chuyển sang 250 hồ sơ. Đã giải quyết 8.300 hồ sơ; đang giải quyết 150 hồ sơ.',
      'Tiếp nhận hơn 4,5 ngàn hồ sơ, trong đó trực tuyến gần 4.000 hồ sơ, trực tiếp 300 hồ sơ.',
      'Khảo sát 200 người: 150 người biết (75%), 120 người đã dùng (60%), 30 người chưa biết (15%).',
      'Tiếp nhận 8.120 hồ sơ, giải quyết 8.004 hồ sơ. Tư pháp 4.877 hồ sơ, lĩnh vực khác là phần còn lại.',
      'Mở 2 lớp (45 học viên, 6 giảng viên). Tổ chức 4 hội nghị (thu hút 320 lượt người, 27 ý kiến).',
      'Phường có 86 người, trong đó 41 đảng viên, 52 người có trình độ đại học, 37 nữ.',
      'Xử lý 18 phản ánh, tăng 4 phản ánh so với cùng kỳ năm trước (14 phản ánh).',
      'Tiếp nhận 28 đơn, gồm 3 đơn khiếu nại, 25 đơn kiến nghị; đã giải quyết 26 đơn, còn 2 đơn.',
      'Trang bị 6 máy tính, 2 máy quét, 1 ki-ốt. Có 12 khu phố, trong đó 9 khu phố đạt chuẩn.',
    ],
  },
  rate: {
    wrong: [
      { text: 'Khảo sát 300 lượt; 295/300 lượt hài lòng, chiếm 99,33%.', quote: '99,33%' },
      {
        text: 'Đã giải quyết 13.000 hồ sơ, trong đó trước và đúng hạn 12.990 hồ sơ, đạt 98,92%; quá hạn 10 hồ sơ.',
        quote: '98,92%',
      },
      {
        text: 'Cổng nhận 5.010 hồ sơ, đạt tỷ lệ 97,2% trên tổng số 5.102 hồ sơ.',
        quote: '97,2%',
      },
      { text: 'Hồ sơ trực tuyến đạt 95,76% (1.270/1.286 hồ sơ).', quote: '95,76%' },
      { text: 'Có 7.120 hồ sơ trực tuyến trên tổng số 7.481 hồ sơ, đạt 59,17%.', quote: '59,17%' },
      { text: 'Giải ngân 8,46/21,15 tỷ đồng, đạt 45,0%.', quote: '45,0%' },
      { text: 'Biên chế được giao 118; có mặt 109 người, đạt 93,27%.', quote: '93,27%' },
      {
        text: 'TT\tXã\tTổng\tTrực tuyến\tTỷ lệ\n1\tA\t1.053\t1.022\t97,06%\n2\tB\t800\t688\t68,00%\n3\tC\t464\t455\t98,06%',
        quote: '68,00%',
      },
    ],
    right: [
      'Đã giải quyết 1.271 hồ sơ, trong đó quá hạn 39 hồ sơ (chiếm 3,1%); trước hạn 1.232 hồ sơ (96,93%).',
      'Có 411 lượt (chiếm tỷ lệ 32 % trên tổng số hồ sơ tiếp nhận). Tiếp nhận 1.286 hồ sơ.',
      'Tỷ lệ hồ sơ trực tuyến đạt 85,2% (kế hoạch 80%), tăng 5,1% so với năm trước.',
      'Trả trước và đúng hạn là 19.255 hồ sơ (đạt 96,55%), đến hạn giải quyết 19.944 hồ sơ.',
      'Giải ngân 12 dự án, đạt 45,6% kế hoạch.',
    ],
  },
  'rate-not-rounded': {
    wrong: [{ text: 'Có 200/300 phiếu, chiếm 66,66%.', quote: '66,66%' }],
    right: ['Có 200/300 phiếu, chiếm 66,67%; 1.045/1.271 phiếu, chiếm 82,22%.'],
  },
  'part-exceeds-whole': {
    wrong: [
      { text: 'Phường có 32 người, trong đó nữ 35 người.', quote: '35 người' },
      { text: 'Có 420/411 lượt đánh giá hài lòng.', quote: '420' },
    ],
    right: [
      'Phường có 32 người, trong đó nữ 15 người.',
      'Tổ chức 5 lớp (cho 420 người), trong đó 2 lớp trực tuyến.',
    ],
  },
  remainder: {
    wrong: [
      {
        text: 'Đã giải quyết 2.345 hồ sơ, trong đó trước hạn 2.000 hồ sơ, quá hạn 5 hồ sơ.',
        quote: '2.345 hồ sơ',
      },
      {
        text: aTable(
          '1.2|Nhiệm vụ tỉnh giao|||',
          '|Tổng số nhiệm vụ được giao|Nhiệm vụ|42|',
          '|Số nhiệm vụ hoàn thành đúng hạn|Nhiệm vụ|40|',
          '|Số nhiệm vụ hoàn thành nhưng quá hạn|Nhiệm vụ|0|',
        ),
        quote: '42',
      },
    ],
    right: [
      'Đã giải quyết 2.345 hồ sơ, trong đó trước hạn 2.000 hồ sơ, đúng hạn 340 hồ sơ, quá hạn 5 hồ sơ.',
      'Nhiệm vụ cấp trên giao 42; hoàn thành đúng hạn 40; đang thực hiện 2.',
    ],
  },
  'rates-to-hundred': {
    wrong: [
      {
        text: 'Lấy ý kiến 3 lượt, gồm: rất hài lòng 1 lượt (60,5%), hài lòng 1 lượt (30,5%).',
        quote: '60,5%',
      },
    ],
    right: [
      'Lấy ý kiến 480 phiếu, gồm: rất hài lòng 400 phiếu (83,33%), hài lòng 75 phiếu (15,63%), bình thường 5 phiếu (1,04%).',
    ],
  },
  'repeated-rate': {
    wrong: [
      {
        text: aReport({
          results:
            '+ Tiếp nhận 500 hồ sơ.\n\n+ Đã giải quyết 400 hồ sơ, trong đó trước hạn 390 hồ sơ, quá hạn 10 hồ sơ; đang giải quyết 100 hồ sơ.',
          shortcomings: '- Tỷ lệ hồ sơ giải quyết quá hạn còn cao (3,5%).',
        }),
        quote: '3,5%',
      },
    ],
    right: [
      aReport({
        results:
          '+ Tiếp nhận 500 hồ sơ.\n\n+ Đã giải quyết 400 hồ sơ, trong đó trước hạn 390 hồ sơ, quá hạn 10 hồ sơ; đang giải quyết 100 hồ sơ.',
        shortcomings:
          '- Tỷ lệ hồ sơ giải quyết quá hạn còn cao (2,5%), cao hơn chỉ tiêu 1%; hồ sơ quá hạn tăng 0,2% so với cùng kỳ.',
      }),
    ],
  },
  'digitised-below-online': {
    wrong: [
      {
        text: 'Tiếp nhận 500 hồ sơ (trực tuyến 480 hồ sơ; trực tiếp 20 hồ sơ). Có 450/500 hồ sơ số hóa thành phần khi tiếp nhận.',
        quote: '450/500 hồ sơ',
      },
    ],
    right: [
      'Tiếp nhận 500 hồ sơ (trực tuyến 480 hồ sơ; trực tiếp 20 hồ sơ). Có 490/500 hồ sơ số hóa thành phần khi tiếp nhận.',
    ],
  },
  'period-window': {
    wrong: [
      {
        text: aReport({
          results: '- Số liệu từ ngày 15/12/2024 đến ngày 14/3/2025: tiếp nhận 500 hồ sơ.',
        }),
        quote: 'từ ngày 15/12/2024 đến ngày 14/3/2025',
      },
    ],
    right: [
      aReport({
        results:
          '- Số liệu từ ngày 15/12/2024 đến ngày 14/6/2025. Đợt cao điểm từ ngày 01/3/2025 đến ngày 31/3/2025. So với cùng kỳ từ ngày 15/12/2023 đến ngày 14/6/2024.',
        outlook: '- Báo cáo quý III lấy số liệu từ ngày 15/6/2025 đến ngày 14/9/2025.',
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
    ],
    right: [
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
  'decimal-count': {
    wrong: [{ text: 'Tiếp nhận 1,286 hồ sơ.', quote: '1,286 hồ sơ' }],
    right: ['Tiếp nhận 1.286 hồ sơ; 4,525 ngàn lượt; 12,125 tỷ đồng; đạt 98,125 điểm.'],
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
    ],
    right: [
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
    ],
    right: [
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
  'narrative-appendix': {
    wrong: [
      {
        text: aReport({
          results: `- Trong kỳ ban hành 581 văn bản đi. ${withAppendix}`,
          appendix: aTable('7.7|Tổng số văn bản đi|Văn bản|518|'),
        }),
        quote: '581 văn bản',
      },
    ],
    right: [
      aReport({
        results: `- HĐND và UBND xã không ban hành văn bản quy phạm pháp luật. ${withAppendix}`,
        appendix: aTable(
          '2.1|Số VBQPPL đã ban hành|Văn bản|0|',
          '1.3|Hình thức khảo sát|Trực tuyến = 0|0|',
        ),
      }),
    ],
  },
  'appendix-blank': {
    wrong: [
      {
        text: aReport({
          results: `- Trong kỳ ban hành 581 văn bản đi. ${withAppendix}`,
          appendix: aTable('7.7|Tổng số văn bản đi|Văn bản||'),
        }),
        quote: '581 văn bản',
      },
    ],
    right: [
      aReport({
        results: `- Trong kỳ ban hành 581 văn bản đi. ${withAppendix}`,
        appendix: aTable('7.7|Tổng số văn bản đi|Văn bản||Văn phòng nhập sau'),
      }),
    ],
  },
  'blank-cell': {
    wrong: [
      {
        text: aReport({
          results: `- Đã niêm yết, công khai 100% thủ tục. ${withAppendix}`,
          appendix: aTable('3.2|Số TTHC đã công khai|Thủ tục||'),
        }),
        quote: 'Số TTHC đã công khai',
      },
    ],
    right: [
      aReport({
        results: `- Đã niêm yết, công khai 100% thủ tục. ${withAppendix}`,
        appendix: aTable('3.2|Số TTHC đã công khai|Thủ tục|179|'),
      }),
    ],
  },
  'null-convention': {
    wrong: [
      {
        text: aTable(
          '6.1|Số đơn vị tự chủ|Đơn vị|-|',
          '7.3|Hệ thống báo cáo|Chưa = 0||',
          '7.5|Nền tảng|Chưa = 0||',
        ),
        quote: 'Hệ thống báo cáo',
      },
    ],
    right: [
      aTable(
        '6.1|Số đơn vị tự chủ|Đơn vị|-|',
        '6.2|Số đơn vị khác|Đơn vị|0|',
        '7.3|Hệ thống báo cáo|Chưa = 0||Chưa có số liệu',
      ),
    ],
  },
  'text-in-rate-cell': {
    wrong: [{ text: aTable('7.8|Tỷ lệ xã đã kết nối|%|Đã kết nối|'), quote: 'Đã kết nối' }],
    right: [aTable('7.8|Tỷ lệ xã đã kết nối|%|100|Đã kết nối', '7.1|Kiến trúc|Chưa = 0|-|')],
  },
  'appendix-untold': {
    wrong: [
      {
        text: aReport({
          results: `- Thể chế được quan tâm. ${withAppendix}`,
          appendix: aTable('2.2|Số VBQPPL đã kiểm tra|Văn bản|4|'),
        }),
        quote: 'Số VBQPPL đã kiểm tra',
      },
    ],
    right: [
      aReport({
        results: `- Đã kiểm tra 4 văn bản quy phạm pháp luật. ${withAppendix}`,
        appendix: aTable(
          '2.2|Số VBQPPL đã kiểm tra|Văn bản|4|',
          '2.3|Số VBQPPL đã rà soát|Văn bản|0|',
        ),
      }),
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
  unfilled: {
    wrong: [
      { text: 'Tiếp nhận …… hồ sơ.', quote: '…… hồ sơ' },
      { text: 'Tỷ lệ đúng hạn đạt .....%.', quote: '.....%' },
    ],
    right: ['Tiếp nhận 12 hồ sơ… Có thêm nhiều việc khác... Hồ sơ còn ít.'],
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
      'Số hóa hồ sơ cán bộ, công chức: 42 hồ sơ. Bình quân mỗi công chức 9 hồ sơ. Có 3 người quá hạn nộp thuế. Đã giải quyết 12 người nghỉ hưu.',
    ],
  },
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
