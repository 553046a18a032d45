import { countsOf, type Definitions, rate } from './define.ts'

const dossiers = countsOf('dossier', 'hồ sơ')

const resolved = `outcome = 'result'`

export const dossierIndicators: Definitions = [
  dossiers('dossiers.received', 'true', {
    label: 'Tổng số hồ sơ tiếp nhận (kể cả kỳ trước chuyển sang)',
    rule: 'Hồ sơ được tiếp nhận trong kỳ, cộng hồ sơ tiếp nhận trước kỳ mà đến đầu kỳ chưa kết thúc.',
    form: 'II.2',
  }),
  dossiers('dossiers.receivedNew', 'not carried_over', {
    label: 'Tiếp nhận mới trong kỳ',
    rule: 'Hồ sơ có thời điểm tiếp nhận trong kỳ.',
  }),
  dossiers('dossiers.receivedOnline', `not carried_over and channel = 'online'`, {
    label: 'Tiếp nhận trực tuyến',
    rule: 'Tiếp nhận trong kỳ, nộp qua Cổng dịch vụ công.',
    form: 'II.2',
  }),
  dossiers('dossiers.receivedAtDesk', `not carried_over and channel = 'desk'`, {
    label: 'Tiếp nhận trực tiếp',
    rule: 'Tiếp nhận trong kỳ, nộp tại Bộ phận Một cửa.',
    form: 'II.2',
  }),
  dossiers('dossiers.receivedByPost', `not carried_over and channel = 'post'`, {
    label: 'Tiếp nhận qua bưu chính',
    rule: 'Tiếp nhận trong kỳ, nộp qua bưu chính công ích.',
  }),
  dossiers('dossiers.carriedOver', 'carried_over', {
    label: 'Kỳ trước chuyển sang',
    rule: 'Tiếp nhận trước ngày đầu kỳ, đến đầu kỳ chưa giải quyết xong, chưa rút, chưa dừng.',
    form: 'II.2',
  }),
  rate('dossiers.onlineRate', 'dossiers.receivedOnline', 'dossiers.received', {
    label: 'Tỷ lệ trực tuyến',
    rule: 'Tiếp nhận trực tuyến chia cho tổng số tiếp nhận.',
    form: 'II.2',
  }),
  rate('dossiers.deskRate', 'dossiers.receivedAtDesk', 'dossiers.received', {
    label: 'Tỷ lệ trực tiếp',
    rule: 'Tiếp nhận trực tiếp chia cho tổng số tiếp nhận.',
    form: 'II.2',
  }),
  dossiers('dossiers.resolved', resolved, {
    label: 'Đã giải quyết',
    rule: 'Có kết quả trong kỳ; không gồm hồ sơ rút, dừng hoặc từ chối.',
    form: 'II.2',
  }),
  rate('dossiers.resolvedRate', 'dossiers.resolved', 'dossiers.received', {
    label: 'Tỷ lệ đã giải quyết',
    rule: 'Đã giải quyết chia cho tổng số tiếp nhận.',
    form: 'II.2',
  }),
  dossiers('dossiers.resolvedEarly', `${resolved} and timeliness = 'early'`, {
    label: 'Giải quyết trước hạn',
    rule: 'Có kết quả trước thời điểm hẹn trả.',
    form: 'II.2',
  }),
  rate('dossiers.resolvedEarlyRate', 'dossiers.resolvedEarly', 'dossiers.resolved', {
    label: 'Tỷ lệ trước hạn',
    rule: 'Trước hạn chia cho đã giải quyết.',
    form: 'II.2',
  }),
  dossiers('dossiers.resolvedOnTime', `${resolved} and timeliness = 'on-time'`, {
    label: 'Giải quyết đúng hạn',
    rule: 'Có kết quả đúng thời điểm hẹn trả (cùng phút; hoặc cùng ngày nếu đơn vị tính theo ngày).',
    form: 'II.2',
  }),
  dossiers('dossiers.resolvedLate', `${resolved} and timeliness = 'late'`, {
    label: 'Giải quyết quá hạn',
    rule: 'Có kết quả sau thời điểm hẹn trả.',
    form: 'II.2',
  }),
  rate('dossiers.resolvedLateRate', 'dossiers.resolvedLate', 'dossiers.resolved', {
    label: 'Tỷ lệ quá hạn',
    rule: 'Quá hạn chia cho đã giải quyết.',
    form: 'II.2',
  }),
  dossiers('dossiers.resolvedNotLate', `${resolved} and timeliness <> 'late'`, {
    label: 'Giải quyết không quá hạn',
    rule: 'Trước hạn cộng đúng hạn.',
  }),
  rate('dossiers.notLateRate', 'dossiers.resolvedNotLate', 'dossiers.resolved', {
    label: 'Tỷ lệ hồ sơ giải quyết đúng hạn (không quá hạn)',
    rule: 'Trước hạn và đúng hạn chia cho đã giải quyết.',
    form: 'PL 3.4',
  }),
  dossiers('dossiers.pending', `outcome = 'pending'`, {
    label: 'Đang giải quyết',
    rule: 'Đến hết ngày cuối kỳ chưa có kết quả, chưa rút, chưa dừng; kết quả có sau ngày đó không được tính.',
    form: 'II.2',
  }),
  dossiers('dossiers.pendingOnTime', `outcome = 'pending' and not coalesce(overdue, false)`, {
    label: 'Đang giải quyết, trong hạn',
    rule: 'Đang giải quyết, thời điểm hẹn trả chưa qua khi hết kỳ; hồ sơ đang chờ bổ sung là trong hạn.',
    form: 'II.2',
  }),
  dossiers('dossiers.pendingLate', `outcome = 'pending' and overdue`, {
    label: 'Đang giải quyết, quá hạn',
    rule: 'Đang giải quyết, thời điểm hẹn trả đã qua khi hết kỳ.',
    form: 'II.2',
  }),
  dossiers('dossiers.withdrawn', `outcome = 'withdrawn'`, {
    label: 'Đã rút',
    rule: 'Người nộp rút hồ sơ trong kỳ.',
    form: 'II.2',
  }),
  dossiers('dossiers.stopped', `outcome = 'stopped'`, {
    label: 'Dừng giải quyết',
    rule: 'Có quyết định dừng trong kỳ.',
  }),
  dossiers('dossiers.refused', `outcome = 'refused'`, {
    label: 'Từ chối giải quyết',
    rule: 'Trả lời không đủ điều kiện trong kỳ.',
  }),
  dossiers('dossiers.resolvedLateByClickOnly', `${resolved} and late_by_click_only`, {
    label: 'Quá hạn trên hệ thống nhưng thực tế trả đúng hạn',
    rule: 'Ghi nhận sau hạn, còn thời điểm thực hiện có minh chứng thì không quá hạn.',
    form: 'Đánh giá b',
  }),
  dossiers('dossiers.extended', 'extended', {
    label: 'Hồ sơ có văn bản xin lỗi, hẹn lại',
    rule: 'Đã hẹn lại ngày trả kết quả.',
  }),
  dossiers('payments.total', 'not carried_over and owes_fee', {
    label: 'Hồ sơ phải nộp phí, lệ phí',
    rule: 'Tiếp nhận trong kỳ, phí, lệ phí sau miễn giảm lớn hơn 0 (QĐ 766/QĐ-TTg, chỉ số 3.6).',
  }),
  dossiers('payments.online', `not carried_over and owes_fee and paid_by = 'online'`, {
    label: 'Hồ sơ thanh toán trực tuyến',
    rule: 'Trong số đó, đã thanh toán trực tuyến.',
  }),
  rate('payments.onlineRate', 'payments.online', 'payments.total', {
    label: 'Tỷ lệ thanh toán trực tuyến',
    rule: 'Hồ sơ thanh toán trực tuyến chia cho hồ sơ phải nộp phí, lệ phí.',
    form: 'II.2',
  }),
  dossiers('digitisation.components', 'papers_digitised', {
    label: 'Hồ sơ số hóa thành phần khi tiếp nhận',
    rule: 'Trong số tiếp nhận, có ít nhất một giấy tờ được số hóa.',
    form: 'II.2',
  }),
  rate('digitisation.componentsRate', 'digitisation.components', 'dossiers.received', {
    label: 'Tỷ lệ số hóa thành phần',
    rule: 'Chia cho tổng số tiếp nhận.',
    form: 'II.2',
  }),
  dossiers('digitisation.results', `${resolved} and result_digitised`, {
    label: 'Hồ sơ số hóa kết quả giải quyết',
    rule: 'Trong số đã giải quyết, kết quả đã số hóa.',
    form: 'II.2',
  }),
  rate('digitisation.resultsRate', 'digitisation.results', 'dossiers.resolved', {
    label: 'Tỷ lệ số hóa kết quả',
    rule: 'Chia cho số đã giải quyết.',
    form: 'II.2',
  }),
  dossiers('digitisation.deposited', `${resolved} and result_deposited`, {
    label: 'Kết quả lưu kho dữ liệu điện tử',
    rule: 'Trong số đã giải quyết, kết quả đã đưa vào kho.',
    form: 'II.2',
  }),
  dossiers('digitisation.reused', 'papers_reused', {
    label: 'Hồ sơ khai thác, sử dụng lại dữ liệu số hóa',
    rule: 'Có ít nhất một giấy tờ lấy từ kho thay cho bản người dân nộp.',
    form: 'II.2',
  }),
  dossiers('dossiers.ofLevel3', 'not carried_over and legacy_level = 3', {
    label: 'Hồ sơ của TTHC mức độ 3',
    rule: 'Tiếp nhận trong kỳ, thuộc thủ tục mức độ 3.',
  }),
  dossiers(
    'dossiers.ofLevel3Online',
    `not carried_over and legacy_level = 3 and channel = 'online'`,
    { label: 'Hồ sơ trực tuyến của TTHC mức độ 3', rule: 'Trong số đó, nộp trực tuyến.' },
  ),
  rate('dossiers.level3OnlineRate', 'dossiers.ofLevel3Online', 'dossiers.ofLevel3', {
    label: 'Tỷ lệ hồ sơ xử lý trực tuyến mức độ 3',
    rule: 'Hồ sơ trực tuyến chia cho mọi hồ sơ của các thủ tục mức độ 3.',
    form: 'PL 7.9',
  }),
  dossiers('dossiers.ofLevel4', 'not carried_over and legacy_level = 4', {
    label: 'Hồ sơ của TTHC mức độ 4',
    rule: 'Tiếp nhận trong kỳ, thuộc thủ tục mức độ 4.',
  }),
  dossiers(
    'dossiers.ofLevel4Online',
    `not carried_over and legacy_level = 4 and channel = 'online'`,
    { label: 'Hồ sơ trực tuyến của TTHC mức độ 4', rule: 'Trong số đó, nộp trực tuyến.' },
  ),
  rate('dossiers.level4OnlineRate', 'dossiers.ofLevel4Online', 'dossiers.ofLevel4', {
    label: 'Tỷ lệ hồ sơ xử lý trực tuyến mức độ 4',
    rule: 'Hồ sơ trực tuyến chia cho mọi hồ sơ của các thủ tục mức độ 4.',
    form: 'PL 7.9',
  }),
]
