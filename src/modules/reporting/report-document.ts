import {
  agencyInTwoLines,
  type Block,
  type OfficialDocument,
  paragraph,
} from '#modules/official-documents'
import { formatDay } from '#platform/time.ts'
import { settlementAppendix, statisticsAppendix } from './appendix/appendix-blocks.ts'
import { definitionsAppendix } from './appendix/definitions-blocks.ts'
import { fillAppendix } from './appendix/fill-appendix.rules.ts'
import { assessment, outlook } from './narrative/assessment.ts'
import { digital } from './narrative/digital.ts'
import { direction } from './narrative/direction.ts'
import { finance } from './narrative/finance.ts'
import { institutions } from './narrative/institutions.ts'
import { organisation } from './narrative/organisation.ts'
import { procedures } from './narrative/procedures.ts'
import { wordsOf } from './narrative/words.ts'
import type { ReportFacts } from './report.ts'

/** The half-yearly, quarterly or yearly reform report as an official document, NĐ 30/2020. */
export const reportDocument = (facts: ReportFacts): OfficialDocument => {
  const { unit, period } = facts
  return {
    letterhead: {
      superiorAgency: unit.superior,
      agency: agencyInTwoLines(unit.name.toLocaleUpperCase('vi')),
      agencyInText: unit.shortName,
    },
    notation: 'BC-UBND',
    place: unit.place,
    kind: 'BÁO CÁO',
    subject: `Kết quả thực hiện công tác cải cách hành chính ${period.label}\n(từ ngày ${formatDay(period.from)} đến ngày ${formatDay(period.to)})`,
    addressees: [unit.superiorInText],
    legalBases: [],
    blocks: [opening(facts), ...body(facts), ...outlook(facts)],
    signature: { capacity: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] },
    recipients: ['TT Đảng ủy, TT HĐND xã', 'Chủ tịch, các Phó Chủ tịch UBND xã'],
    archive: 'VT, HS',
    appendices: [
      statisticsAppendix(fillAppendix(facts.figures, facts.manual), period.label),
      settlementAppendix(facts.settlement, period.label),
      definitionsAppendix(facts),
    ],
  }
}

const body = (facts: ReportFacts): Block[] => {
  const words = wordsOf(facts)
  return [
    ...direction(facts, words),
    { type: 'heading', level: 'part', label: 'II.', title: 'Kết quả thực hiện từng nội dung' },
    ...institutions(facts, words),
    ...procedures(facts, words),
    ...organisation(facts, words),
    ...finance(facts),
    ...digital(facts, words),
    ...assessment(facts, words),
  ]
}

const opening = ({ unit, period }: ReportFacts): Block =>
  paragraph(
    `${unit.shortName} báo cáo kết quả công tác cải cách hành chính ${period.label} (số liệu kèm theo tại Phụ lục I, Phụ lục II; cách tính tại Phụ lục III) như sau:`,
  )
