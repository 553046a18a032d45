import { code, countsOf, type Definitions, rate } from './define.ts'

const tasks = countsOf('task', 'nhiệm vụ')
const outgoing = countsOf('outgoing', 'văn bản')
const incoming = countsOf('incoming', 'văn bản')
const surveys = countsOf('survey', 'phiếu')
const legalDocuments = countsOf('legalDocument', 'văn bản')
const legalActions = countsOf('legalAction', 'văn bản')
const dialogues = countsOf('dialogue', 'cuộc')
const postings = countsOf('posting', 'thông báo')
const feedback = countsOf('feedback', 'ý kiến')

const plan = `kind = 'plan'`
const assigned = `kind = 'assigned'`
const done = `progress in ('completed-on-time', 'completed-late')`

/** Both modes 2, paper alone 1, online alone 0; nothing to say while nobody was asked. */
const surveyMode = (online: number | null, paper: number | null): number | null => {
  if (!online && !paper) return null
  if (online && paper) return 2
  return paper ? 1 : 0
}

export const officeIndicators: Definitions = [
  tasks('tasks.plan.total', plan, {
    label: 'Số nhiệm vụ CCHC đề ra trong kế hoạch',
    rule: 'Nhiệm vụ của kế hoạch, giao đến hết kỳ và chưa xong trước kỳ.',
    form: 'I; PL 1.1',
  }),
  tasks('tasks.plan.completed', `${plan} and ${done}`, {
    label: 'Số nhiệm vụ đã hoàn thành',
    rule: 'Hoàn thành trong kỳ.',
    form: 'I; PL 1.1',
  }),
  tasks('tasks.plan.completedOnTime', `${plan} and progress = 'completed-on-time'`, {
    label: 'Hoàn thành đúng hạn',
    rule: 'Hoàn thành không sau hạn.',
    form: 'I',
  }),
  tasks('tasks.plan.overdue', `${plan} and progress = 'overdue'`, {
    label: 'Quá hạn chưa thực hiện',
    rule: 'Hạn trước ngày cuối kỳ mà chưa hoàn thành.',
    form: 'I',
  }),
  tasks('tasks.plan.inProgress', `${plan} and progress = 'in-progress'`, {
    label: 'Đang thực hiện trong hạn',
    rule: 'Chưa hoàn thành, hạn chưa qua.',
    form: 'I',
  }),
  outgoing('documents.parDirectives', `topic = 'par'`, {
    label: 'Số văn bản chỉ đạo CCHC đã ban hành',
    rule: 'Văn bản đi trong kỳ được đánh dấu chỉ đạo chung về CCHC; kế hoạch từng lĩnh vực không tính.',
    form: 'PL 1.1',
  }),
  tasks('tasks.assigned.total', assigned, {
    label: 'Nhiệm vụ UBND thành phố giao',
    rule: 'Nhiệm vụ cấp trên giao đến hết kỳ và chưa xong trước kỳ.',
    form: 'PL 1.2',
  }),
  tasks('tasks.assigned.completedOnTime', `${assigned} and progress = 'completed-on-time'`, {
    label: 'Hoàn thành đúng hạn',
    rule: 'Hoàn thành trong kỳ, không sau hạn.',
    form: 'PL 1.2',
  }),
  tasks('tasks.assigned.completedLate', `${assigned} and progress = 'completed-late'`, {
    label: 'Hoàn thành nhưng quá hạn',
    rule: 'Hoàn thành trong kỳ, sau hạn.',
    form: 'PL 1.2',
  }),
  tasks('tasks.assigned.overdue', `${assigned} and progress = 'overdue'`, {
    label: 'Quá hạn chưa hoàn thành',
    rule: 'Hạn đã qua mà chưa hoàn thành.',
  }),
  tasks('tasks.assigned.inProgress', `${assigned} and progress = 'in-progress'`, {
    label: 'Đang thực hiện',
    rule: 'Chưa hoàn thành, hạn chưa qua.',
  }),
  surveys('surveys.responses', 'true', {
    label: 'Số lượng phiếu khảo sát',
    rule: 'Phiếu trả lời trong kỳ.',
    form: 'II.2; PL 1.3',
  }),
  surveys('surveys.onlineResponses', `mode = 'online'`, {
    label: 'Phiếu điện tử',
    rule: 'Phiếu trả lời trực tuyến trong kỳ.',
  }),
  surveys('surveys.paperResponses', `mode = 'paper'`, {
    label: 'Phiếu giấy',
    rule: 'Phiếu giấy trong kỳ.',
  }),
  code(
    'surveys.mode',
    (of) => surveyMode(of('surveys.onlineResponses'), of('surveys.paperResponses')),
    {
      label: 'Hình thức khảo sát (trực tuyến 0, phát phiếu 1, kết hợp 2)',
      rule: 'Suy từ hình thức của các phiếu trong kỳ.',
      form: 'PL 1.3',
    },
  ),
  dialogues('dialogues.count', 'true', {
    label: 'Số cuộc đối thoại về TTHC',
    rule: 'Cuộc đối thoại trong kỳ.',
  }),
  code('dialogues.held', (of) => (of('dialogues.count') ? 1 : 0), {
    label: 'Tổ chức đối thoại về TTHC (không 0, có 1)',
    rule: 'Có ít nhất một cuộc đối thoại trong kỳ.',
    form: 'PL 1.4',
  }),
  legalDocuments('legalDocuments.issued', 'true', {
    label: 'VBQPPL đã ban hành trong kỳ',
    rule: 'Văn bản quy phạm pháp luật của HĐND và UBND có ngày ban hành trong kỳ.',
    form: 'II.1; PL 2.1',
  }),
  legalDocuments('legalDocuments.issuedByCouncil', `issuer = 'people-council'`, {
    label: 'VBQPPL của HĐND xã',
    rule: 'Trong số đó, của Hội đồng nhân dân.',
    form: 'II.1',
  }),
  legalDocuments('legalDocuments.issuedByCommittee', `issuer = 'people-committee'`, {
    label: 'VBQPPL của UBND xã',
    rule: 'Trong số đó, của Ủy ban nhân dân.',
    form: 'II.1',
  }),
  legalActions('legalDocuments.checked', `action = 'check'`, {
    label: 'VBQPPL đã kiểm tra theo thẩm quyền',
    rule: 'Lượt kiểm tra trong kỳ.',
    form: 'PL 2.2',
  }),
  legalActions('legalDocuments.reviewed', `action = 'review'`, {
    label: 'VBQPPL đã rà soát',
    rule: 'Lượt rà soát trong kỳ.',
    form: 'PL 2.3',
  }),
  legalActions('legalDocuments.recommended', `action = 'recommend'`, {
    label: 'VBQPPL đã kiến nghị xử lý',
    rule: 'Kiến nghị sau kiểm tra, rà soát trong kỳ.',
    form: 'PL 2.4',
  }),
  legalActions('legalDocuments.handled', `action = 'handle'`, {
    label: 'VBQPPL có kiến nghị đã được xử lý xong',
    rule: 'Xử lý xong trong kỳ.',
    form: 'PL 2.5',
  }),
  postings('publishing.postingNotices', 'true', {
    label: 'Thông báo niêm yết TTHC',
    rule: 'Thông báo niêm yết có ngày niêm yết trong kỳ.',
    form: 'II.2',
  }),
  feedback('feedback.received', 'true', {
    label: 'Phản ánh, kiến nghị tiếp nhận',
    rule: 'Phản ánh, kiến nghị về quy định hành chính nhận trong kỳ.',
    form: 'II.2',
  }),
  rate('surveys.responseRate', 'surveys.responses', 'dossiers.received', {
    label: 'Tỷ lệ lấy ý kiến trên hồ sơ tiếp nhận',
    rule: 'Số phiếu chia cho tổng số tiếp nhận.',
    form: 'II.2',
  }),
  surveys('surveys.verySatisfied', `level = 'very-satisfied'`, {
    label: 'Rất hài lòng',
    rule: 'Phiếu chọn “Rất hài lòng”.',
    form: 'II.2',
  }),
  rate('surveys.verySatisfiedRate', 'surveys.verySatisfied', 'surveys.responses', {
    label: 'Tỷ lệ rất hài lòng',
    rule: 'Chia cho số phiếu.',
    form: 'II.2',
  }),
  surveys('surveys.satisfied', `level = 'satisfied'`, {
    label: 'Hài lòng',
    rule: 'Phiếu chọn “Hài lòng”.',
    form: 'II.2',
  }),
  rate('surveys.satisfiedRate', 'surveys.satisfied', 'surveys.responses', {
    label: 'Tỷ lệ hài lòng',
    rule: 'Chia cho số phiếu.',
    form: 'II.2',
  }),
  surveys('surveys.neutral', `level = 'neutral'`, {
    label: 'Bình thường',
    rule: 'Phiếu chọn “Bình thường”.',
    form: 'II.2',
  }),
  surveys('surveys.dissatisfied', `level = 'dissatisfied'`, {
    label: 'Không hài lòng',
    rule: 'Phiếu chọn “Không hài lòng”.',
    form: 'II.2',
  }),
  outgoing('documents.outgoing', 'true', {
    label: 'Văn bản đi',
    rule: 'Văn bản ký trong kỳ.',
    form: 'II.6; PL 7.7',
  }),
  outgoing('documents.outgoingElectronic', `form = 'electronic'`, {
    label: 'Văn bản đi hoàn toàn điện tử',
    rule: 'Văn bản đi trong kỳ chỉ gửi bản điện tử đã ký số.',
  }),
  outgoing('documents.outgoingParallel', `form = 'parallel'`, {
    label: 'Văn bản đi điện tử song song giấy',
    rule: 'Văn bản đi trong kỳ gửi cả hai bản.',
  }),
  outgoing('documents.outgoingSigned', 'digitally_signed', {
    label: 'Văn bản đi đã ký số',
    rule: 'Văn bản đi trong kỳ có chữ ký số.',
  }),
  incoming('documents.incoming', 'true', {
    label: 'Văn bản đến',
    rule: 'Văn bản có ngày đến trong kỳ.',
    form: 'II.6',
  }),
  incoming('documents.incomingSigned', 'digitally_signed', {
    label: 'Văn bản đến đã ký số',
    rule: 'Văn bản đến trong kỳ có chữ ký số.',
  }),
  rate(
    'documents.outgoingFullyElectronicRate',
    'documents.outgoingElectronic',
    'documents.outgoing',
    { label: 'Văn bản gửi hoàn toàn điện tử', rule: 'Chia cho văn bản đi.', form: 'II.6; PL 7.7' },
  ),
  rate('documents.outgoingParallelPaperRate', 'documents.outgoingParallel', 'documents.outgoing', {
    label: 'Văn bản điện tử song song giấy',
    rule: 'Chia cho văn bản đi.',
    form: 'PL 7.7',
  }),
]
