import { type Appendix, cell, paragraph, row } from '#modules/official-documents'
import { formatInstant } from '#platform/time.ts'
import { indicators } from '../indicators/definitions.ts'
import type { ReportFacts } from '../report.ts'

const clockNames = {
  recorded: 'thời điểm ghi nhận trên hệ thống',
  occurred: 'thời điểm thực hiện có minh chứng',
} as const

/** How every figure that the report states was counted; printed with it, so that the figures can be held to it. */
export const definitionsAppendix = ({
  definitionsVersion,
  knownAt,
  clock,
  unit,
  figures,
}: ReportFacts): Appendix => ({
  title: 'Cách tính các chỉ tiêu',
  blocks: [
    paragraph(
      `Số liệu theo sổ của ${unit.shortName} như đã biết lúc ${formatInstant(knownAt)}; trước hạn, đúng hạn, quá hạn tính theo ${clockNames[clock]}, so sánh theo ${unit.grain === 'minute' ? 'phút' : 'ngày'}. Bộ định nghĩa phiên bản ${definitionsVersion}.`,
    ),
    {
      type: 'table',
      columns: [{ width: 38 }, { width: 50 }, { width: 12, align: 'right' }],
      headerRows: [[cell('Chỉ tiêu'), cell('Cách tính'), cell('Tử số/mẫu số')]],
      rows: indicators
        .filter(({ form }) => form)
        .map(({ id, label, rule }) => row(label, rule, baseOf(figures[id]))),
    },
  ],
})

const baseOf = (figure: ReportFacts['figures'][string] | undefined): string =>
  figure?.denominator === undefined ? '' : `${figure.numerator}/${figure.denominator}`
