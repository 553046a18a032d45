import * as fees from './fee-notes.ts'
import { calendarDays, entriesOf, original, photo, workingDays } from './write-entry.ts'

const land = entriesOf({
  field: 'DD',
  source: 'Luật Đất đai năm 2024, Điều 235; Nghị định số 102/2024/NĐ-CP',
  effectiveFrom: '2024-08-01',
  onlineLevel: 'partial',
})

const crop = entriesOf({
  field: 'TTR',
  source: 'Luật Trồng trọt năm 2018; Nghị định số 94/2019/NĐ-CP',
  effectiveFrom: '2020-01-01',
  onlineLevel: 'full',
})

/** Đất đai, trồng trọt. */
export const landProcedures = [
  land('1.012812', 'Hòa giải tranh chấp đất đai', {
    term: calendarDays(30),
    papers: [
      original('Đơn đề nghị hòa giải tranh chấp đất đai'),
      photo('Giấy tờ về nguồn gốc, quá trình sử dụng đất (nếu có)'),
    ],
    result: 'Biên bản hòa giải thành hoặc không thành',
    verified: ['code'],
  }),
  crop('1.008004', 'Chuyển đổi cơ cấu cây trồng trên đất trồng lúa', {
    term: workingDays(5),
    papers: [
      original('Bản đăng ký chuyển đổi cơ cấu cây trồng, vật nuôi trên đất trồng lúa (theo mẫu)'),
    ],
    result: 'Văn bản chấp thuận chuyển đổi cơ cấu cây trồng trên đất trồng lúa',
    verified: ['code', 'term'],
  }),
]

const building = entriesOf({
  field: 'XD',
  source: 'Luật Xây dựng năm 2014 (sửa đổi năm 2020); Nghị định số 140/2025/NĐ-CP',
  effectiveFrom: '2025-07-01',
  onlineLevel: 'full',
  feeNote: fees.buildingPermitFee,
  tariff: 'building-permit',
  verified: ['code'],
})

const application = original('Đơn đề nghị (theo mẫu)')
const landCertificate = photo('Giấy tờ chứng minh quyền sử dụng đất')
const drawings = original('Hồ sơ thiết kế xây dựng', 2)
const permit = original('Giấy phép xây dựng đã cấp')

/** Giấy phép xây dựng, since 01/07/2025. */
export const buildingProcedures = [
  building(
    '1.013225',
    'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',
    {
      term: workingDays(15),
      papers: [application, landCertificate, drawings],
      result: 'Giấy phép xây dựng',
    },
  ),
  building(
    '1.013226',
    'Điều chỉnh giấy phép xây dựng đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',
    {
      term: workingDays(15),
      papers: [application, permit, drawings],
      result: 'Giấy phép xây dựng điều chỉnh',
    },
  ),
  building(
    '1.013227',
    'Gia hạn giấy phép xây dựng đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',
    {
      term: workingDays(5),
      papers: [application, permit],
      result: 'Giấy phép xây dựng được gia hạn',
    },
  ),
  building(
    '1.013228',
    'Cấp lại giấy phép xây dựng đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',
    {
      term: workingDays(5),
      papers: [application, permit],
      result: 'Bản sao giấy phép xây dựng',
    },
  ),
]

const business = entriesOf({
  field: 'HKD',
  source: 'Nghị định số 168/2025/NĐ-CP',
  effectiveFrom: '2025-07-01',
  onlineLevel: 'full',
  feeNote: fees.householdBusinessFee,
  tariff: 'household-business',
  verified: ['code'],
})

const identityCopy = photo('Giấy tờ pháp lý của chủ hộ kinh doanh, thành viên hộ gia đình')

/** Hộ kinh doanh, since 01/07/2025. */
export const householdBusinessProcedures = [
  business('1.001612', 'Đăng ký thành lập hộ kinh doanh', {
    term: workingDays(3),
    papers: [original('Giấy đề nghị đăng ký hộ kinh doanh (theo mẫu)'), identityCopy],
    result: 'Giấy chứng nhận đăng ký hộ kinh doanh',
  }),
  business('2.000720', 'Đăng ký thay đổi nội dung đăng ký hộ kinh doanh', {
    term: workingDays(3),
    papers: [
      original('Thông báo thay đổi nội dung đăng ký hộ kinh doanh (theo mẫu)'),
      identityCopy,
    ],
    result: 'Giấy chứng nhận đăng ký hộ kinh doanh',
  }),
  business(
    '1.001570',
    'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh',
    {
      term: workingDays(3),
      feeNote: fees.free,
      tariff: 'none',
      papers: [original('Thông báo tạm ngừng kinh doanh hoặc tiếp tục kinh doanh (theo mẫu)')],
      result: 'Giấy xác nhận tạm ngừng kinh doanh hoặc tiếp tục kinh doanh',
    },
  ),
  business('1.001266', 'Chấm dứt hoạt động hộ kinh doanh', {
    term: workingDays(3),
    feeNote: fees.free,
    tariff: 'none',
    papers: [
      original('Thông báo chấm dứt hoạt động hộ kinh doanh (theo mẫu)'),
      original('Giấy chứng nhận đăng ký hộ kinh doanh'),
    ],
    result: 'Thông báo về việc chấm dứt hoạt động hộ kinh doanh',
  }),
  business('2.000575', 'Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh', {
    term: workingDays(3),
    papers: [original('Giấy đề nghị cấp lại Giấy chứng nhận đăng ký hộ kinh doanh (theo mẫu)')],
    result: 'Giấy chứng nhận đăng ký hộ kinh doanh',
  }),
]
