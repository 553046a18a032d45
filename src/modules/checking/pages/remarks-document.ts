import {
  agencyInTwoLines,
  bold,
  cell,
  type OfficialDocument,
  paragraph,
  row,
  sectionRow,
} from '#modules/official-documents'
import type { Unit } from '#modules/organisation'
import type { Day } from '#platform/time.ts'
import type { Remark, RemarksRequest } from './remarks.form.ts'
import { bySeverity } from './severities.ts'

type Asked = RemarksRequest & { from: Unit; day: Day }

/** A paper of remarks on a report, by severity: place, words, reason, what is asked. */
export const remarksDocument = ({ name, unit, remarks, from, day }: Asked): OfficialDocument => ({
  letterhead: {
    superiorAgency: from.superior,
    agency: agencyInTwoLines(from.name),
    agencyInText: from.shortName,
  },
  notation: 'UBND-VP',
  place: from.place,
  day,
  kind: 'PHIẾU GÓP Ý BÁO CÁO',
  subject: `Về “${name}”${unit ? `\ncủa ${unit}` : ''}`,
  addressees: unit ? [unit] : [],
  legalBases: [],
  blocks: [
    paragraph(
      `Qua soát báo cáo, ${from.shortName} thấy ${remarks.length} điểm cần xem lại dưới đây. Đề nghị đơn vị báo cáo đối chiếu với sổ gốc, chỉnh lý hoặc giải trình.`,
    ),
    remarksTable(remarks),
    paragraph(
      'Mỗi đoạn văn, mỗi dòng của bảng là một đoạn; đếm từ đầu trang, hoặc từ đầu văn bản khi tệp không cho biết trang./.',
    ),
  ],
  signature: { capacity: ['NGƯỜI SOÁT'] },
  recipients: [],
  archive: 'VT',
  appendices: [],
})

const remarksTable = (remarks: readonly Remark[]): OfficialDocument['blocks'][number] => ({
  type: 'table',
  columns: [
    { width: 6, align: 'center' },
    { width: 12 },
    { width: 26 },
    { width: 31 },
    { width: 25 },
  ],
  headerRows: [['TT', 'Chỗ', 'Trích', 'Vì sao', 'Đề nghị'].map((title) => cell(title))],
  rows: bySeverity(remarks).flatMap(({ label, meaning, findings }) => [
    sectionRow(cell(`${label}: ${meaning}`, { columnSpan: 5, align: 'left' })),
    ...findings.map((remark, at) =>
      row(
        String(at + 1),
        remark.place,
        cell([remark.before, bold(remark.quote), remark.after]),
        remark.explanation,
        remark.suggestion,
      ),
    ),
  ]),
})
