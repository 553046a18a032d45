import { dayKindLabels } from '#modules/calendar'
import { deliveryMethods, proofKinds, stateLabels } from '#modules/dossiers'
import { roleLabels } from '#modules/identity'
import { paperKinds, tariffs } from '#modules/procedures'
import { certaintyWords } from '../form-texts/certainty-words.ts'

type Names = Readonly<Record<string, string>>

const roles: Names = { ...roleLabels, citizen: 'Người dân', system: 'Hệ thống' }
const channels: Names = { desk: 'trực tiếp', online: 'trực tuyến', post: 'qua bưu chính' }
const owners: Names = { dossier: 'hồ sơ', paper: 'giấy tờ', result: 'kết quả' }
const sureness: Names = {
  ...certaintyWords,
  ...{ verified: 'đã đối chiếu văn bản', reported: 'theo báo chí', computed: 'tự tính' },
}

/** Values that are codes, by the field that holds them: what each says. */
export const codeNames: Readonly<Record<string, Names>> = {
  acting_role: roles,
  role: roles,
  book: { incoming: 'văn bản đến', outgoing: 'văn bản đi' },
  came_by: { desk: 'máy ở bàn', phone: 'điện thoại' },
  certainty: sureness,
  channel: channels,
  channelPercent: channels,
  channels,
  paid_by: channels,
  method: { ...channels, ...deliveryMethods },
  clock: { recorded: 'lúc ghi vào sổ', occurred: 'lúc thực hiện' },
  competent_level: { commune: 'cấp xã', district: 'cấp huyện', province: 'cấp tỉnh' },
  grain: { minute: 'theo phút', day: 'theo ngày' },
  issuer: { 'one-stop-desk': 'Bộ phận Một cửa' },
  joint: { 'same-level': 'liên thông cùng cấp', 'across-levels': 'liên thông giữa các cấp' },
  kind: {
    ...{ ...paperKinds, ...dayKindLabels },
    ...{ totp: 'ứng dụng xác thực', passkey: 'khóa truy cập' },
    ...{ pdf: 'PDF', jpeg: 'ảnh JPEG', png: 'ảnh PNG', webp: 'ảnh WebP' },
    ...{ half: 'qua nửa thời hạn', 'four-fifths': 'qua 80% thời hạn' },
    ...{ eve: 'ngày trước hạn', due: 'hết hạn' },
    ...{ move: 'chuyển bước', 'correct-occurrence': 'sửa thời điểm giải quyết xong' },
    'correct-acceptance': 'sửa thời điểm tiếp nhận',
    ...{
      'supplement-requested': 'dừng chờ bổ sung',
      'supplement-completed': 'đã bổ sung, tính lại',
    },
    ...{ free: 'không thu', flat: 'một mức', 'per-copy': 'theo bản', 'per-page': 'theo trang' },
    cchc: 'cải cách hành chính',
    ...{ paused: 'tạm dừng', resumed: 'tính tiếp', extended: 'hẹn lại', ended: 'kết thúc' },
  },
  mail: {
    ...{ waiting: 'chờ gửi', 'not-wanted': 'không gửi', sending: 'đang gửi' },
    ...{ sent: 'đã gửi', failed: 'gửi không được' },
  },
  online_level: { full: 'toàn trình', partial: 'một phần', none: 'không trực tuyến' },
  owner_kind: owners,
  'proof-kind': proofKinds,
  proof_kind: proofKinds,
  reason: {
    ...{ known: 'đã biết', 'not-applicable': 'không phát sinh', 'not-known': 'chưa có số liệu' },
    ...{ 'financial-duty': 'chờ nghĩa vụ tài chính', lawful: 'theo quy định' },
  },
  scheme: { day: 'trọn ngày', hour: 'theo giờ làm việc' },
  second_factor: {
    ...{ optional: 'tùy từng người', required: 'bắt buộc' },
    'after-days': 'bắt buộc sau số ngày được hoãn',
  },
  settlement: {
    ...{ result: 'có kết quả', refused: 'từ chối giải quyết' },
    ...{ withdrawn: 'người nộp rút', stopped: 'dừng giải quyết' },
  },
  sex: { male: 'nam', female: 'nữ' },
  source: { 'card-qr': 'mã QR trên thẻ', typed: 'gõ tay', dossier: 'hồ sơ trước' },
  state: {
    ...stateLabels,
    ...{ queued: 'chờ đọc', waiting: 'đang đọc', file: 'có sẵn trong tệp' },
    ...{ recognised: 'máy đọc được', unreadable: 'máy không đọc được' },
  },
  state_before: stateLabels,
  status: { waiting: 'chờ duyệt', approved: 'đã duyệt', declined: 'không duyệt' },
  tariff: Object.fromEntries(tariffs.map(({ id, label }) => [id, label])),
  term_unit: {
    ...{ 'same-day': 'trong ngày', hour: 'giờ', 'working-hour': 'giờ làm việc' },
    ...{ 'working-day': 'ngày làm việc', 'calendar-day': 'ngày', month: 'tháng' },
  },
  trust: {
    ...{ 'citizen-photo': 'bản chụp của người dân', 'checked-scan': 'bản quét đã đối chiếu' },
    ...{ 'agency-copy': 'bản sao của cơ quan', original: 'bản gốc điện tử' },
    'live-query': 'tra cứu trực tiếp',
  },
  version: { provincial: 'quy định của tỉnh' },
}
