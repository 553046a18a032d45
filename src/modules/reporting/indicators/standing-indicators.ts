import { countsOf, type Definitions, rate } from './define.ts'

const procedures = countsOf('procedure', 'thủ tục', 'stock')
const staff = countsOf('staff', 'người', 'stock')
const people = (facts: 'quota' | 'contract' | 'rotation') => countsOf(facts, 'người', 'stock')
const received = countsOf('equipment', 'máy')
const certificates = countsOf('certificate', 'thiết bị')
const female = `sex = 'female'`
const cadre = `present and category = 'cadre'`
const civilServant = `present and category = 'civil-servant'`

export const standingIndicators: Definitions = [
  procedures('procedures.total', 'true', {
    label: 'Thống kê TTHC',
    rule: 'Thủ tục đang có hiệu lực ngày cuối kỳ, kể cả thủ tục cấp trên tiếp nhận tại xã.',
    form: 'PL 3.1',
  }),
  procedures('procedures.posted', 'posted', {
    label: 'Số TTHC đã niêm yết, công khai',
    rule: 'Trong số đó, đã niêm yết đến ngày cuối kỳ.',
    form: 'II.2; PL 3.2',
  }),
  rate('procedures.postedRate', 'procedures.posted', 'procedures.total', {
    label: 'Tỷ lệ niêm yết',
    rule: 'Đã niêm yết chia cho tổng số.',
    form: 'II.2',
  }),
  procedures('procedures.onNationalPortal', 'legacy_level >= 3', {
    label: 'TTHC mức độ 3, 4 tích hợp Cổng DVCQG',
    rule: 'Cung cấp trực tuyến mức độ 3 hoặc 4.',
    form: 'PL 3.2',
  }),
  procedures('procedures.jointSameLevel', `joint = 'same-level'`, {
    label: 'TTHC liên thông cùng cấp',
    rule: 'Thủ tục liên thông cùng cấp.',
    form: 'PL 3.3',
  }),
  procedures('procedures.jointAcrossLevels', `joint = 'across-levels'`, {
    label: 'TTHC liên thông giữa các cấp',
    rule: 'Thủ tục liên thông giữa các cấp chính quyền.',
    form: 'PL 3.3',
  }),
  procedures('procedures.internalProcessApproved', 'internal_process_approved', {
    label: 'TTHC có quy trình nội bộ được phê duyệt',
    rule: 'Có quyết định phê duyệt quy trình nội bộ.',
  }),
  rate(
    'procedures.internalProcessApprovedRate',
    'procedures.internalProcessApproved',
    'procedures.total',
    {
      label: 'TTHC đã được phê duyệt quy trình nội bộ',
      rule: 'Chia cho tổng số thủ tục.',
      form: 'PL 3.3',
    },
  ),
  procedures(
    'procedures.internalProcessDigital',
    'internal_process_approved and internal_process_digital',
    {
      label: 'Quy trình nội bộ đã điện tử hóa',
      rule: 'Quy trình đã phê duyệt và chạy trên hệ thống.',
    },
  ),
  rate(
    'procedures.internalProcessDigitalRate',
    'procedures.internalProcessDigital',
    'procedures.internalProcessApproved',
    {
      label: 'Quy trình nội bộ được điện tử hóa',
      rule: 'Chia cho số quy trình đã phê duyệt.',
      form: 'PL 3.3',
    },
  ),
  procedures('procedures.level3', 'legacy_level = 3', {
    label: 'TTHC trực tuyến mức độ 3',
    unit: 'TTHC',
    rule: 'Mức độ 3 theo thang bốn mức trước NĐ 42/2022.',
    form: 'PL 7.9',
  }),
  procedures('procedures.level4', 'legacy_level = 4', {
    label: 'TTHC trực tuyến mức độ 4',
    unit: 'TTHC',
    rule: 'Mức độ 4 theo thang bốn mức trước NĐ 42/2022.',
    form: 'PL 7.9',
  }),
  staff('staff.total', 'present', {
    label: 'Số cán bộ, công chức hiện có',
    rule: 'Người đang giữ chức vụ, chức danh ngày cuối kỳ.',
    form: 'II.3; PL 4.2',
  }),
  people('quota')('staff.quota', 'true', {
    label: 'Biên chế được giao trong năm',
    rule: 'Biên chế giao cho năm của ngày cuối kỳ.',
    answer: 'sum(posts)',
    form: 'PL 4.1',
  }),
  staff('staff.cadres', cadre, {
    label: 'Cán bộ',
    rule: 'Trong số hiện có, là cán bộ.',
    form: 'II.3',
  }),
  staff('staff.cadresFemale', `${cadre} and ${female}`, {
    label: 'Cán bộ nữ',
    rule: 'Trong số cán bộ, là nữ.',
    form: 'II.3',
  }),
  rate('staff.cadresFemaleRate', 'staff.cadresFemale', 'staff.cadres', {
    label: 'Tỷ lệ cán bộ nữ',
    rule: 'Cán bộ nữ chia cho cán bộ.',
    form: 'II.3',
  }),
  staff('staff.civilServants', civilServant, {
    label: 'Công chức',
    rule: 'Trong số hiện có, là công chức.',
    form: 'II.3',
  }),
  staff('staff.civilServantsFemale', `${civilServant} and ${female}`, {
    label: 'Công chức nữ',
    rule: 'Trong số công chức, là nữ.',
    form: 'II.3',
  }),
  rate('staff.civilServantsFemaleRate', 'staff.civilServantsFemale', 'staff.civilServants', {
    label: 'Tỷ lệ công chức nữ',
    rule: 'Công chức nữ chia cho công chức.',
    form: 'II.3',
  }),
  people('contract')('staff.contracts', `coalesce(ended_on, 'infinity') > started_on`, {
    label: 'Hợp đồng lao động',
    rule: 'Hợp đồng còn hiệu lực ngày cuối kỳ.',
    form: 'PL 4.3',
  }),
  {
    ...staff('staff.downsized', `left_in_period and end_reason = 'downsized'`, {
      label: 'Tinh giản trong kỳ',
      rule: 'Thôi việc trong kỳ do tinh giản biên chế.',
      form: 'PL 4.4',
    }),
    kind: 'flow',
  },
  countsOf('training', 'lượt')('staff.trainingTurns', 'true', {
    label: 'Lượt cử đào tạo, bồi dưỡng',
    rule: 'Lượt cử có ngày bắt đầu trong kỳ.',
    form: 'II.4',
  }),
  people('rotation')('staff.rotationEligible', 'true', {
    label: 'Công chức thuộc diện chuyển đổi vị trí',
    rule: 'Trong danh sách chuyển đổi của năm.',
    form: 'II.4',
  }),
  countsOf('discipline', 'người')('staff.disciplined', 'true', {
    label: 'Xử lý kỷ luật',
    rule: 'Quyết định kỷ luật trong kỳ.',
    form: 'II.4; PL 5.2',
  }),
  countsOf('appointment', 'người')('staff.appointed', 'true', {
    label: 'Bổ nhiệm công chức lãnh đạo',
    rule: 'Quyết định bổ nhiệm trong kỳ.',
    form: 'PL 5.1',
  }),
  received('equipment.received.a3Scanner', `kind = 'a3-scanner'`, {
    label: 'Máy quét A3 tiếp nhận',
    rule: 'Nhận trong kỳ.',
    form: 'II.6',
  }),
  received('equipment.received.chipReader', `kind = 'chip-reader'`, {
    label: 'Máy đọc chip CCCD tiếp nhận',
    rule: 'Nhận trong kỳ.',
    form: 'II.6',
  }),
  received('equipment.received.computer', `kind = 'computer'`, {
    label: 'Bộ máy vi tính tiếp nhận',
    unit: 'bộ',
    rule: 'Nhận trong kỳ.',
    form: 'II.6',
  }),
  received('equipment.received.kiosk', `kind = 'kiosk'`, {
    label: 'Máy tra cứu TTHC tiếp nhận',
    rule: 'Nhận trong kỳ.',
    form: 'II.6',
  }),
  certificates('certificates.staffTokens', `kind = 'staff-token'`, {
    label: 'Token ký số cá nhân đăng ký',
    rule: 'Đăng ký trong kỳ; đăng ký chưa phải là đã được cấp.',
    form: 'II.6',
  }),
  certificates(
    'certificates.staffTokensGranted',
    `kind = 'staff-token' and granted_on is not null`,
    { label: 'Token ký số cá nhân đã được cấp', rule: 'Đăng ký trong kỳ và đã được cấp.' },
  ),
  certificates('certificates.agencyTokens', `kind = 'agency-token'`, {
    label: 'Token ký số cơ quan đăng ký',
    rule: 'Đăng ký trong kỳ.',
    form: 'II.6',
  }),
  certificates('certificates.simPki', `kind = 'sim-pki'`, {
    label: 'SIM PKI của lãnh đạo',
    unit: 'người',
    rule: 'Đăng ký, kích hoạt trong kỳ.',
    form: 'II.6',
  }),
  countsOf('meeting', 'mã', 'stock')('meetings.videoLevels', 'true', {
    label: 'Họp trực tuyến (chưa có 0, 2 cấp 1, 3 cấp 2)',
    rule: 'Mức liên thông cao nhất đang sử dụng ngày cuối kỳ; chưa ghi thì để trống.',
    answer: 'max(levels)',
    form: 'PL 7.2',
  }),
]
