import type { Sql } from '#platform/db/database.ts'
import type { Classes } from './counted-by-class.sql.ts'
import { dossierRows } from './dossier-rows.sql.ts'
import type { Measurement } from './measurement.ts'
import {
  dated,
  ofTheYear,
  procedureRows,
  staffRows,
  standing,
  taskRows,
} from './register-rows.sql.ts'

export type Source = {
  /** The records of the period with the classes that indicators ask about. */
  rows: (m: Measurement) => Sql
  /** For sources of millions of rows: they are counted once by these classes, and indicators add up the counts. */
  classes?: Classes
  /** Columns that lists beside the indicators add the counts up by. */
  countedBy?: readonly string[]
  columns: Readonly<Record<string, string>>
}

const truth = ['false', 'true']
const words = (...texts: string[]): string[] => texts.map((text) => `'${text}'`)

/** What a report may read: the facts that modules publish, with the classes of reporting added. */
export const factSources = {
  dossier: {
    rows: dossierRows,
    classes: {
      carried_over: truth,
      legacy_level: ['1', '2', '3', '4'],
      channel: words('desk', 'online', 'post'),
      outcome: words('pending', 'result', 'refused', 'withdrawn', 'stopped'),
      timeliness: words('early', 'on-time', 'late'),
      overdue: truth,
      extended: truth,
      owes_fee: truth,
      paid_by: words('online', 'desk', 'post'),
      late_by_click_only: truth,
      papers_digitised: truth,
      papers_reused: truth,
      result_digitised: truth,
      result_deposited: truth,
    },
    countedBy: ['field_name'],
    columns: {
      code: 'Mã hồ sơ',
      procedure_name: 'Thủ tục',
      applicant_name: 'Người nộp',
      channel: 'Kênh',
      accepted: 'Tiếp nhận',
      due_at: 'Hẹn trả',
      settled_at: 'Giải quyết xong',
      settled_recorded_at: 'Ghi nhận',
      officer: 'Công chức',
    },
  },
  survey: {
    rows: dated('surveys.response_facts', 'answered_on'),
    classes: {
      mode: words('online', 'paper'),
      level: words('very-satisfied', 'satisfied', 'neutral', 'dissatisfied'),
    },
    columns: { answered_on: 'Ngày', dossier_code: 'Mã hồ sơ', level: 'Mức độ', mode: 'Hình thức' },
  },
  task: {
    rows: taskRows,
    columns: {
      title: 'Nhiệm vụ',
      assigned_on: 'Ngày giao',
      due_on: 'Hạn',
      completed_on: 'Hoàn thành',
      owner: 'Người thực hiện',
    },
  },
  outgoing: {
    rows: dated('documents.outgoing_document_facts', 'signed_on'),
    columns: {
      notation: 'Số, ký hiệu',
      signed_on: 'Ngày ký',
      subject: 'Trích yếu',
      signer: 'Người ký',
    },
  },
  incoming: {
    rows: dated('documents.incoming_document_facts', 'arrived_on'),
    columns: {
      arrival_number: 'Số đến',
      arrived_on: 'Ngày đến',
      author: 'Cơ quan',
      notation: 'Số, ký hiệu',
      subject: 'Trích yếu',
    },
  },
  legalDocument: {
    rows: dated('legal_documents.legal_document_facts', 'issued_on'),
    columns: { notation: 'Số, ký hiệu', issued_on: 'Ngày', subject: 'Trích yếu' },
  },
  legalAction: {
    rows: dated('legal_documents.legal_document_action_facts', 'done_on'),
    columns: { done_on: 'Ngày', document: 'Văn bản', action: 'Việc', result: 'Kết quả' },
  },
  dialogue: {
    rows: dated('dialogues.dialogue_facts', 'held_on'),
    columns: { held_on: 'Ngày', topic: 'Chủ đề' },
  },
  posting: {
    rows: dated('publishing.procedure_posting_facts', 'posted_on'),
    columns: {
      notice: 'Thông báo',
      posted_on: 'Ngày niêm yết',
      subject: 'Nội dung',
      basis: 'Theo',
    },
  },
  procedure: {
    rows: procedureRows,
    columns: {
      code: 'Mã',
      name: 'Thủ tục',
      field_name: 'Lĩnh vực',
      legacy_level: 'Mức độ',
      posted_on: 'Niêm yết',
    },
  },
  staff: {
    rows: staffRows,
    columns: {
      position: 'Chức vụ, chức danh',
      category: 'Loại',
      sex: 'Giới tính',
      started_on: 'Từ ngày',
    },
  },
  quota: { rows: ofTheYear('personnel.quota_facts'), columns: { year: 'Năm', posts: 'Biên chế' } },
  contract: {
    rows: standing('personnel.contract_worker_facts', 'started_on'),
    columns: { started_on: 'Từ ngày', work: 'Công việc' },
  },
  training: {
    rows: dated('personnel.training_turn_facts', 'started_on'),
    columns: { started_on: 'Từ ngày', course: 'Lớp', position: 'Chức danh được cử' },
  },
  rotation: {
    rows: ofTheYear('personnel.rotation_candidate_facts'),
    columns: { year: 'Năm', position: 'Công chức', listed_on: 'Ngày lập danh sách' },
  },
  discipline: {
    rows: dated('personnel.discipline_facts', 'decided_on'),
    columns: { decided_on: 'Ngày', staff: 'Người bị kỷ luật', form: 'Hình thức' },
  },
  appointment: {
    rows: dated('personnel.appointment_facts', 'decided_on'),
    columns: { decided_on: 'Ngày', staff: 'Người được bổ nhiệm', position: 'Chức vụ' },
  },
  equipment: {
    rows: dated('equipment.equipment_facts', 'received_on'),
    columns: { name: 'Thiết bị', received_on: 'Ngày nhận', holder: 'Nơi sử dụng' },
  },
  certificate: {
    rows: dated('equipment.certificate_facts', 'requested_on'),
    columns: {
      kind: 'Loại',
      holder: 'Người dùng',
      requested_on: 'Đăng ký',
      granted_on: 'Được cấp',
    },
  },
  meeting: {
    rows: standing('equipment.meeting_facility_facts', 'effective_on'),
    columns: { effective_on: 'Từ ngày', levels: 'Mã', description: 'Mô tả' },
  },
  feedback: {
    rows: dated('feedback.feedback_facts', 'received_on'),
    columns: { received_on: 'Ngày', kind: 'Loại', content: 'Nội dung' },
  },
} as const satisfies Record<string, Source>

export type FactSource = keyof typeof factSources

export const isFactSource = (name: string): name is FactSource => Object.hasOwn(factSources, name)

/** Sources that grow with the dossiers: which way to read them is worth planning for each measurement. */
export const isLarge = ({ facts }: { facts: FactSource }): boolean =>
  'classes' in factSources[facts]
