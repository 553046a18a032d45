import {
  barChart,
  bold,
  cell,
  figure,
  footnote,
  heading,
  italic,
  item,
  list,
  missing,
  paragraph,
  row,
  sectionRow,
} from './blocks.ts'
import type { Appendix, Block, OfficialDocument, Table } from './official-document.ts'

/** A two-page report with everything the model knows. */
export const anOfficialDocument = (with_: Partial<OfficialDocument> = {}): OfficialDocument => ({
  letterhead: {
    superiorAgency: 'Ủy ban nhân dân\nthành phố Quảng Ngãi',
    agency: 'Ủy ban nhân dân\nxã Tịnh Châu',
    agencyInText: 'UBND xã Tịnh Châu',
  },
  number: '60',
  notation: 'BC-UBND',
  place: 'Tịnh Châu',
  day: '2024-06-07',
  kind: 'BÁO CÁO',
  subject: 'Kết quả thực hiện công tác cải cách hành chính\n6 tháng đầu năm 2024',
  addressees: ['UBND thành phố Quảng Ngãi'],
  legalBases: ['Căn cứ Kế hoạch số 98/KH-UBND ngày 29/12/2023 của UBND xã Tịnh Châu'],
  blocks: reportBlocks,
  signature: { capacity: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nguyễn Văn Mẫu' },
  recipients: [
    'Phòng Nội vụ thành phố (b/c)',
    'Thường trực Đảng ủy, HĐND xã',
    'CT, các PCT UBND xã',
  ],
  archive: 'VT, HS',
  appendices: [statisticsAppendix],
  ...with_,
})

export const statisticsTable: Table = {
  type: 'table',
  columns: [
    { width: 8, align: 'center' },
    { width: 44 },
    { width: 18, align: 'center' },
    { width: 12, align: 'right' },
    { width: 18 },
  ],
  headerRows: [
    [
      cell('STT', { rowSpan: 2 }),
      cell('Chỉ tiêu thống kê', { rowSpan: 2 }),
      cell('Kết quả thống kê', { columnSpan: 2 }),
      cell('Ghi chú', { rowSpan: 2 }),
    ],
    [cell('Đơn vị tính'), cell('Số liệu')],
  ],
  rows: [
    sectionRow('1.', cell('Công tác chỉ đạo, điều hành', { columnSpan: 4 })),
    row(
      '1.1.',
      'Số nhiệm vụ đề ra trong kế hoạch',
      'Nhiệm vụ',
      cell(figure('N02', '32'), { value: 32 }),
      '',
    ),
    row(
      '1.2.',
      'Hình thức khảo sát',
      'Trực tuyến = 0\nPhát phiếu = 1\nKết hợp = 2',
      cell('0', { value: 0 }),
      '',
    ),
    sectionRow('2.', cell('Giải quyết thủ tục hành chính', { columnSpan: 4 })),
    row('2.1.', 'Hồ sơ đã tiếp nhận', 'Hồ sơ', cell(figure('N21', '1.286'), { value: 1286 }), ''),
    row(
      '2.2.',
      'Tỷ lệ hồ sơ giải quyết đúng hạn',
      '%',
      cell(figure('A21', '96,93'), { value: 96.93 }),
      'Trên 1.271 hồ sơ đã giải quyết',
    ),
    row(
      '2.3.',
      'Số TTHC công khai trên Cổng Dịch vụ công quốc gia',
      'Thủ tục',
      cell(missing('Nhập số')),
      '',
    ),
    ...Array.from({ length: 24 }, (_, index) =>
      row(
        `3.${index + 1}.`,
        `Chỉ tiêu thứ ${index + 1} của nhóm 3`,
        'Văn bản',
        cell(`${index}`, { value: index }),
        '',
      ),
    ),
  ],
}

export const statisticsAppendix: Appendix = {
  title: 'Thống kê số liệu về kết quả thực hiện\ncông tác cải cách hành chính 6 tháng đầu năm 2024',
  blocks: [statisticsTable],
}

const dossiersTable: Table = {
  type: 'table',
  columns: [{ width: 40 }, ...[1, 2, 3, 4].map(() => ({ width: 15, align: 'right' as const }))],
  headerRows: [
    [
      cell('Lĩnh vực', { rowSpan: 2 }),
      cell('Tiếp nhận', { columnSpan: 2 }),
      cell('Đã giải quyết', { columnSpan: 2 }),
    ],
    [cell('Trực tuyến'), cell('Trực tiếp'), cell('Trước hạn'), cell('Quá hạn')],
  ],
  rows: [
    row(
      'Tư pháp - Hộ tịch',
      cell('812', { value: 812 }),
      cell('9', { value: 9 }),
      cell('780', { value: 780 }),
      cell('34', { value: 34 }),
    ),
    row(
      'Chứng thực',
      cell('458', { value: 458 }),
      cell('7', { value: 7 }),
      cell('452', { value: 452 }),
      cell('5', { value: 5 }),
    ),
    sectionRow(
      'Tổng cộng',
      cell('1.270', { value: 1270 }),
      cell('16', { value: 16 }),
      cell('1.232', { value: 1232 }),
      cell('39', { value: 39 }),
    ),
  ],
}

const reportBlocks: Block[] = [
  paragraph(
    'UBND xã Tịnh Châu báo cáo kết quả thực hiện công tác cải cách hành chính trong 6 tháng đầu năm 2024 (từ ngày 07/12/2023 đến ngày 06/6/2024) như sau:',
  ),
  heading('part', 'Công tác chỉ đạo, điều hành', 'I.'),
  list(
    item([
      'Đã ban hành kế hoạch năm với ',
      figure('N02', '32'),
      ' nhiệm vụ',
      footnote('Kế hoạch số 98/KH-UBND ngày 29/12/2023 của UBND xã Tịnh Châu.'),
      '; đã thực hiện ',
      figure('N03', '15'),
      ' nhiệm vụ, có 01 nhiệm vụ quá hạn',
      footnote('Hệ thống hóa văn bản quy phạm pháp luật ', italic('kỳ 2019 - 2023'), '.'),
      '.',
    ]),
    'Đã tổ chức họp đánh giá kết quả năm 2023 và đề ra giải pháp khắc phục những nội dung chưa đạt trong năm 2024.',
  ),
  heading('part', 'Kết quả thực hiện', 'II.'),
  heading('section', 'Cải cách thủ tục hành chính', '1.'),
  heading('subsection', 'Tiếp nhận và giải quyết hồ sơ', 'a)'),
  paragraph(
    'Tổng số hồ sơ tiếp nhận: ',
    figure('N21', '1.286'),
    ' hồ sơ, trong đó trực tuyến ',
    figure('N22', '1.270'),
    ' hồ sơ, chiếm ',
    bold('98,76%'),
    '. Số liệu theo lĩnh vực như sau:',
  ),
  dossiersTable,
  list(
    item(
      ['Số hóa hồ sơ:'],
      ['Thành phần hồ sơ được số hóa khi tiếp nhận: 1.217/1.286 hồ sơ.'],
      ['Kết quả được số hóa: 1.045/1.271 hồ sơ.'],
    ),
    item(['Thanh toán trực tuyến: ', missing('Nhập số hồ sơ đã thanh toán trực tuyến'), ' hồ sơ.']),
  ),
  barChart('Biểu đồ 1. Tỷ lệ thực hiện một số chỉ tiêu', [
    { label: 'Hồ sơ trực tuyến', value: 98.76, text: '98,76%' },
    { label: 'Số hóa kết quả giải quyết', value: 82.22, text: '82,22%' },
    { label: 'Hồ sơ quá hạn', value: 3.07, text: '3,07%' },
    { label: 'Hồ sơ nộp lại', value: 0, text: '0%' },
  ]),
  heading('part', 'Đề xuất, kiến nghị', 'III.'),
  paragraph(
    'Kiến nghị cấp trên cung cấp dịch vụ công trực tuyến của cấp xã trên điện thoại thông minh; bố trí kinh phí thay thế máy vi tính đã cũ của các bộ phận chuyên môn; tổ chức tập huấn ký số cho công chức mới. Số liệu chi tiết tại Phụ lục kèm theo.',
  ),
  paragraph(
    'Trên đây là báo cáo kết quả công tác cải cách hành chính 6 tháng đầu năm 2024 của UBND xã Tịnh Châu./.',
  ),
]
