/**
 * Ways in which a report parts a whole. `closes` says which members leave nothing over:
 * with one of these sets present, the parts must make the whole.
 */
export type PartitionName =
  | 'channel'
  | 'outcome'
  | 'pendingState'
  | 'level'
  | 'gender'
  | 'staff'
  | 'rating'
  | 'task'
  | 'payment'
  | 'tier'

type Partition = {
  /** First match wins, so the narrower pattern stands first. */
  members: readonly { member: string; pattern: RegExp }[]
  closes: readonly (readonly string[])[]
}

export const partitions = {
  channel: {
    members: [
      {
        member: 'carried',
        pattern:
          /kỳ trước|tồn (?:trước|cũ|đầu|quý|tháng|năm|từ)|chuyển (?:sang|tiếp|qua)|tồn kỳ|năm trước/,
      },
      { member: 'direct', pattern: /trực tiếp(?:,| và| hoặc|\/) ?(?:qua )?(?:bưu chính|bcci)/ },
      { member: 'postal', pattern: /bưu (?:chính|điện)|bcci/ },
      {
        member: 'online',
        pattern: /trực tuyến|qua mạng|qua cổng|dịch vụ công|dvc|điện tử|toàn trình|^một phần$/,
      },
      {
        member: 'direct',
        pattern: /trực tiếp|(?:tại|tới|ở) (?:quầy|chỗ)|^quầy$|(?:hồ sơ|văn bản|bản) giấy|^giấy/,
      },
      {
        member: 'new',
        pattern: /(?:tiếp )?nhận mới|nộp mới|mới (?:tiếp )?nhận|trong kỳ|phát sinh mới/,
      },
    ],
    closes: [
      ['online', 'direct'],
      ['new', 'carried'],
    ],
  },
  outcome: {
    members: [
      {
        member: 'earlyOrOnTime',
        pattern:
          /(?:trước|sớm)(?: hạn| hẹn)?(?: và|,| hoặc|\/) ?đúng (?:hạn|hẹn)|đúng(?: hạn| hẹn)?(?: và|,| hoặc|\/) ?(?:trước|sớm) (?:hạn|hẹn)|không quá hạn/,
      },
      { member: 'early', pattern: /(?:trước|sớm) (?:thời )?(?:hạn|hẹn)/ },
      { member: 'late', pattern: /(?:quá|trễ|chậm|muộn) (?:hạn|hẹn)|chậm trễ|(?:trả |^|- )muộn/ },
      { member: 'onTime', pattern: /đúng (?:thời )?(?:hạn|hẹn)/ },
    ],
    closes: [
      ['earlyOrOnTime', 'late'],
      ['early', 'onTime', 'late'],
      ['onTime', 'late'],
    ],
  },
  pendingState: {
    members: [
      { member: 'overdue', pattern: /quá hạn|trễ hạn|chậm hạn/ },
      { member: 'inTime', pattern: /trong hạn|chưa đến hạn|còn hạn|chưa quá hạn/ },
    ],
    closes: [['inTime', 'overdue']],
  },
  level: {
    members: [
      { member: 'full', pattern: /toàn trình|mức độ 4/ },
      { member: 'partial', pattern: /một phần|mức độ 3/ },
    ],
    closes: [],
  },
  gender: {
    members: [
      { member: 'women', pattern: /(?<!\p{L})nữ(?!\p{L})/u },
      { member: 'men', pattern: /(?<!\p{L})nam(?!\p{L})(?! giới hạn)/u },
    ],
    closes: [['women', 'men']],
  },
  staff: {
    members: [
      { member: 'contract', pattern: /không chuyên trách|hợp đồng|lao động/ },
      { member: 'public-employee', pattern: /(?<!công chức, )viên chức/ },
      { member: 'official', pattern: /công chức(?!, viên)/ },
      { member: 'cadre', pattern: /cán bộ(?!, công)/ },
    ],
    closes: [['official', 'cadre']],
  },
  rating: {
    members: [
      { member: 'very-dissatisfied', pattern: /rất không hài lòng/ },
      { member: 'dissatisfied', pattern: /không hài lòng|chưa hài lòng/ },
      { member: 'very-satisfied', pattern: /rất hài lòng/ },
      { member: 'normal', pattern: /bình thường/ },
      { member: 'satisfied', pattern: /hài lòng/ },
    ],
    closes: [['very-satisfied', 'satisfied']],
  },
  task: {
    members: [
      {
        member: 'open',
        pattern:
          /đang (?:thực hiện|triển khai|giải quyết|xử lý|làm)|chưa (?:đến|tới) (?:hạn|kỳ)|trong hạn/,
      },
      { member: 'done-late', pattern: /hoàn thành (?:nhưng )?(?:quá|trễ|chậm) hạn/ },
      {
        member: 'undone',
        pattern:
          /chưa (?:thực hiện|hoàn thành|xong|triển khai|đến thời điểm)|chậm tiến độ|quá hạn(?! đã| hoàn)/,
      },
      { member: 'done', pattern: /hoàn thành|đã thực hiện|(?:đã|làm) xong|đúng hạn/ },
    ],
    closes: [['done', 'open', 'undone']],
  },
  payment: {
    members: [
      { member: 'online', pattern: /thanh toán trực tuyến/ },
      { member: 'cash', pattern: /tiền mặt|thanh toán trực tiếp/ },
    ],
    closes: [['online', 'cash']],
  },
  tier: {
    members: [
      { member: 'province', pattern: /cấp tỉnh/ },
      { member: 'district', pattern: /cấp huyện/ },
      { member: 'commune', pattern: /cấp xã/ },
    ],
    closes: [
      ['province', 'commune'],
      ['district', 'commune'],
    ],
  },
} as const satisfies Record<PartitionName, Partition>

const all: Readonly<Record<PartitionName, Partition>> = partitions
const names = Object.keys(partitions).filter((name): name is PartitionName => name in partitions)

/** Every partition in which a label has a place. */
export const membershipsOf = (label: string): ReadonlyMap<PartitionName, string> =>
  new Map(
    names.flatMap((name) => {
      const found = all[name].members.find(({ pattern }) => pattern.test(label))
      return found ? [[name, found.member] as const] : []
    }),
  )

/** Whether these members leave nothing over. */
export const closes = (name: PartitionName, members: ReadonlySet<string>): boolean =>
  all[name].closes.some((set) => set.every((member) => members.has(member)))
