import { calendarDays, entriesOf, hours, original, photo, workingDays } from './write-entry.ts'

const entry = entriesOf({
  field: 'BTXH',
  source: 'Nghị định số 20/2021/NĐ-CP',
  effectiveFrom: '2021-07-01',
  onlineLevel: 'full',
})

const deathExtract = photo('Bản sao trích lục khai tử hoặc giấy báo tử')

/** Bảo trợ xã hội, người khuyết tật, hưu trí xã hội. */
export const socialProtectionProcedures = [
  entry(
    '1.001776',
    'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng',
    {
      // Art. 8: commune 7 + 3 working days, then the district 7 + 3; the whole is what the citizen is told.
      term: workingDays(20),
      papers: [
        original('Tờ khai của đối tượng (theo mẫu số 1a, 1b, 1c, 1d, 1đ)'),
        original(
          'Tờ khai nhận chăm sóc, nuôi dưỡng đối tượng (theo mẫu số 2b), khi có người nhận chăm sóc',
        ),
        photo(
          'Giấy tờ chứng minh thuộc đối tượng: Giấy khai sinh, Giấy xác nhận khuyết tật, bệnh án',
        ),
      ],
      result: 'Quyết định hưởng, điều chỉnh hoặc thôi hưởng trợ cấp xã hội hàng tháng',
      competentLevel: 'district',
      verified: ['code', 'term', 'papers'],
    },
  ),
  entry('1.001731', 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội', {
    term: workingDays(5),
    papers: [original('Tờ khai đề nghị hỗ trợ chi phí mai táng (theo mẫu số 04)'), deathExtract],
    result: 'Quyết định hỗ trợ chi phí mai táng',
    competentLevel: 'district',
    verified: ['code', 'term', 'papers'],
  }),
  entry('1.001699', 'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật', {
    source: 'Luật Người khuyết tật năm 2010; Thông tư số 01/2019/TT-BLĐTBXH',
    effectiveFrom: '2019-02-15',
    term: workingDays(25),
    papers: [
      original('Đơn đề nghị xác định, xác định lại mức độ khuyết tật (theo mẫu số 01)'),
      photo('Bệnh án, giấy tờ khám, điều trị, phẫu thuật (nếu có)'),
      photo('Kết luận của Hội đồng Giám định y khoa (nếu có)'),
    ],
    result: 'Giấy xác nhận khuyết tật',
    onlineLevel: 'partial',
    verified: ['code', 'term', 'papers'],
  }),
  entry('1.001653', 'Đổi, cấp lại Giấy xác nhận khuyết tật', {
    source: 'Luật Người khuyết tật năm 2010; Thông tư số 01/2019/TT-BLĐTBXH',
    effectiveFrom: '2019-02-15',
    term: workingDays(5),
    papers: [
      original('Đơn đề nghị đổi, cấp lại Giấy xác nhận khuyết tật (theo mẫu số 01)'),
      original('Giấy xác nhận khuyết tật cũ, khi đổi'),
    ],
    result: 'Giấy xác nhận khuyết tật',
    verified: ['code', 'term'],
  }),
  entry('1.014027', 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội hàng tháng', {
    source: 'Luật Bảo hiểm xã hội năm 2024; Nghị định số 176/2025/NĐ-CP',
    effectiveFrom: '2025-07-01',
    term: workingDays(10),
    papers: [original('Văn bản đề nghị hưởng trợ cấp hưu trí xã hội (theo mẫu)')],
    result: 'Quyết định hưởng, điều chỉnh hoặc thôi hưởng trợ cấp hưu trí xã hội',
    verified: ['code'],
  }),
  entry('1.014028', 'Hỗ trợ chi phí mai táng đối với đối tượng hưởng trợ cấp hưu trí xã hội', {
    source: 'Luật Bảo hiểm xã hội năm 2024; Nghị định số 176/2025/NĐ-CP',
    effectiveFrom: '2025-07-01',
    term: workingDays(5),
    papers: [original('Văn bản đề nghị hỗ trợ chi phí mai táng (theo mẫu)'), deathExtract],
    result: 'Quyết định hỗ trợ chi phí mai táng',
    verified: ['code'],
  }),
  entry('2.000751', 'Trợ giúp xã hội khẩn cấp về hỗ trợ làm nhà ở, sửa chữa nhà ở', {
    term: workingDays(2),
    papers: [original('Tờ khai đề nghị hỗ trợ làm nhà ở, sửa chữa nhà ở (theo mẫu số 06)')],
    result: 'Quyết định hỗ trợ làm nhà ở, sửa chữa nhà ở',
    competentLevel: 'district',
  }),
  entry('2.000744', 'Trợ giúp xã hội khẩn cấp về hỗ trợ chi phí mai táng', {
    term: workingDays(2),
    papers: [original('Tờ khai đề nghị hỗ trợ chi phí mai táng (theo mẫu số 05)'), deathExtract],
    result: 'Quyết định hỗ trợ chi phí mai táng',
    competentLevel: 'district',
  }),
]

const poverty = entriesOf({
  field: 'GN',
  source: 'Quyết định số 24/2021/QĐ-TTg; Thông tư số 07/2021/TT-BLĐTBXH',
  effectiveFrom: '2022-01-01',
  onlineLevel: 'full',
  verified: ['code'],
})

/** Giảm nghèo. */
export const povertyProcedures = [
  poverty(
    '1.011606',
    'Công nhận hộ nghèo, hộ cận nghèo; hộ thoát nghèo, hộ thoát cận nghèo định kỳ hằng năm',
    {
      term: calendarDays(104),
      papers: [original('Phiếu rà soát hộ nghèo, hộ cận nghèo (theo mẫu)')],
      result: 'Quyết định công nhận và Giấy chứng nhận hộ nghèo, hộ cận nghèo',
      onlineLevel: 'none',
    },
  ),
  poverty('1.011607', 'Công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm', {
    term: calendarDays(15),
    papers: [original('Giấy đề nghị rà soát hộ nghèo, hộ cận nghèo (theo mẫu)')],
    result: 'Quyết định công nhận và Giấy chứng nhận hộ nghèo, hộ cận nghèo',
  }),
  poverty('1.011608', 'Công nhận hộ thoát nghèo, hộ thoát cận nghèo thường xuyên hằng năm', {
    term: calendarDays(15),
    papers: [original('Giấy đề nghị rà soát hộ thoát nghèo, hộ thoát cận nghèo (theo mẫu)')],
    result: 'Quyết định công nhận hộ thoát nghèo, hộ thoát cận nghèo',
  }),
  poverty(
    '1.011609',
    'Công nhận hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình',
    {
      term: calendarDays(15),
      papers: [original('Giấy đề nghị xác nhận hộ có mức sống trung bình (theo mẫu)')],
      result: 'Giấy xác nhận hộ có mức sống trung bình',
      verified: [],
    },
  ),
]

const children = entriesOf({
  field: 'TE',
  source: 'Luật Trẻ em năm 2016; Nghị định số 56/2017/NĐ-CP',
  effectiveFrom: '2017-07-01',
  onlineLevel: 'partial',
  verified: ['code'],
})

/** Trẻ em. */
export const childrenProcedures = [
  children(
    '1.004941',
    'Đăng ký nhận chăm sóc thay thế cho trẻ em đối với cá nhân, người đại diện gia đình nhận chăm sóc thay thế không phải là người thân thích của trẻ em',
    {
      term: calendarDays(15),
      papers: [
        original('Đơn đăng ký nhận chăm sóc thay thế (theo mẫu)'),
        original('Bản tự khai về hoàn cảnh gia đình (theo mẫu)'),
        original('Phiếu lý lịch tư pháp'),
        original('Giấy khám sức khỏe'),
      ],
      result: 'Quyết định giao trẻ em cho cá nhân, gia đình nhận chăm sóc thay thế',
    },
  ),
  children(
    '2.001944',
    'Thông báo nhận chăm sóc thay thế cho trẻ em đối với cá nhân, người đại diện gia đình nhận chăm sóc thay thế là người thân thích của trẻ em',
    {
      term: calendarDays(15),
      papers: [
        original('Thông báo nhận chăm sóc thay thế (theo mẫu)'),
        photo('Giấy tờ chứng minh quan hệ thân thích với trẻ em'),
      ],
      result: 'Quyết định giao trẻ em cho người thân thích nhận chăm sóc thay thế',
    },
  ),
]

const family = entriesOf({
  field: 'GD',
  source: 'Luật Phòng, chống bạo lực gia đình năm 2022; Nghị định số 76/2023/NĐ-CP',
  effectiveFrom: '2023-12-25',
})

/** Gia đình: the two procedures posted anew in January 2024. */
export const familyProcedures = [
  family(
    '1.012084',
    'Cấm tiếp xúc theo quyết định của Chủ tịch Ủy ban nhân dân cấp xã theo đề nghị của cơ quan, tổ chức, cá nhân',
    {
      term: hours(12),
      papers: [original('Đơn đề nghị áp dụng biện pháp cấm tiếp xúc (theo mẫu)')],
      result: 'Quyết định cấm tiếp xúc hoặc văn bản nêu rõ lý do không ra quyết định',
    },
  ),
  family('1.012085', 'Hủy bỏ quyết định cấm tiếp xúc theo đơn đề nghị', {
    term: hours(12),
    papers: [original('Đơn đề nghị hủy bỏ quyết định cấm tiếp xúc (theo mẫu)')],
    result: 'Quyết định hủy bỏ quyết định cấm tiếp xúc',
  }),
]

const merit = entriesOf({
  field: 'NCC',
  source: 'Pháp lệnh Ưu đãi người có công với cách mạng năm 2020; Nghị định số 131/2021/NĐ-CP',
  effectiveFrom: '2022-02-15',
  onlineLevel: 'full',
})

/** Người có công. */
export const meritProcedures = [
  merit('1.010833', 'Cấp giấy xác nhận thân nhân của người có công', {
    term: workingDays(3),
    papers: [
      original('Đơn đề nghị xác nhận thân nhân của người có công (theo mẫu)'),
      photo('Giấy tờ chứng minh quan hệ thân nhân'),
    ],
    result: 'Giấy xác nhận thân nhân của người có công',
    verified: ['code'],
  }),
  merit('1.010803', 'Giải quyết chế độ trợ cấp thờ cúng liệt sĩ', {
    term: workingDays(24),
    papers: [
      original('Đơn đề nghị hưởng trợ cấp thờ cúng liệt sĩ (theo mẫu số 18)'),
      original('Văn bản ủy quyền của thân nhân liệt sĩ'),
      photo('Bằng "Tổ quốc ghi công"'),
    ],
    result: 'Quyết định trợ cấp thờ cúng liệt sĩ',
    competentLevel: 'province',
    verified: ['code'],
  }),
  merit('1.010832', 'Thăm viếng mộ liệt sĩ', {
    term: workingDays(6),
    papers: [
      original('Đơn đề nghị thăm viếng mộ liệt sĩ (theo mẫu số 31)'),
      photo('Giấy tờ chứng minh quan hệ với liệt sĩ'),
    ],
    result: 'Giấy giới thiệu thăm viếng mộ liệt sĩ; chi hỗ trợ tiền đi lại, ăn, ở',
    onlineLevel: 'partial',
    competentLevel: 'district',
    verified: ['term'],
  }),
  merit('2.002307', 'Giải quyết chế độ mai táng phí đối với cựu chiến binh', {
    source:
      'Pháp lệnh Cựu chiến binh năm 2005; Nghị định số 150/2006/NĐ-CP; Nghị định số 157/2016/NĐ-CP',
    effectiveFrom: '2017-01-10',
    term: workingDays(25),
    papers: [
      original('Bản khai đề nghị hưởng mai táng phí (theo mẫu)'),
      deathExtract,
      photo('Giấy tờ chứng minh là cựu chiến binh'),
    ],
    result: 'Quyết định hưởng mai táng phí',
    competentLevel: 'province',
    verified: ['code'],
  }),
  merit(
    '2.002308',
    'Giải quyết chế độ mai táng phí đối với thanh niên xung phong thời kỳ chống Pháp',
    {
      source: 'Quyết định số 170/2008/QĐ-TTg',
      effectiveFrom: '2009-01-08',
      term: workingDays(25),
      papers: [
        original('Bản khai đề nghị hưởng mai táng phí (theo mẫu)'),
        deathExtract,
        photo('Giấy tờ chứng minh là thanh niên xung phong'),
      ],
      result: 'Quyết định hưởng mai táng phí',
      competentLevel: 'province',
      verified: ['code'],
    },
  ),
  merit('1.010772', 'Cấp Bằng "Tổ quốc ghi công"', {
    term: workingDays(5),
    papers: [
      original('Đơn đề nghị cấp Bằng "Tổ quốc ghi công" (theo mẫu)'),
      photo('Giấy tờ làm căn cứ xác nhận liệt sĩ'),
    ],
    result: 'Văn bản xác nhận và chuyển hồ sơ lên cấp trên; Bằng "Tổ quốc ghi công"',
    onlineLevel: 'partial',
    competentLevel: 'province',
    verified: ['code', 'term'],
  }),
]
