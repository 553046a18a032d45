import { aReport, aTable } from '../checking.builder.ts'
import { formExamples } from './form/form-examples.builder.ts'
import { periodExamples } from './period/period-examples.builder.ts'
import { senseExamples } from './sense/sense-examples.builder.ts'
import { textExamples } from './text/text-examples.builder.ts'

/** What a rule must find, with the words it must quote, and what it must leave alone. */
export type Examples = {
  wrong: readonly { text: string; quote: string }[]
  right: readonly string[]
}

const withAppendix = 'Số liệu chi tiết tại Phụ lục.'

/** Rule → texts of other offices, wrong and right. */
export const examples: Readonly<Record<string, Examples>> = {
  ...periodExamples,
  ...formExamples,
  ...senseExamples,
  ...textExamples,
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
  'decimal-count': {
    wrong: [{ text: 'Tiếp nhận 1,286 hồ sơ.', quote: '1,286 hồ sơ' }],
    right: ['Tiếp nhận 1.286 hồ sơ; 4,525 ngàn lượt; 12,125 tỷ đồng; đạt 98,125 điểm.'],
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
}
