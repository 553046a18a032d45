import { type Block, heading, item } from '#modules/official-documents'
import type { ReportFacts } from '../report.ts'
import { issued, items, writtenIfAny } from './sentences.ts'
import type { Words } from './words.ts'

/** Part II.3 and II.4: the staff, and what was done for and about them. */
export const organisation = (facts: ReportFacts, words: Words): Block[] => [
  heading('section', 'Cải cách tổ chức bộ máy', '3.'),
  ...items(staff(words), contracts(words)),
  ...writtenIfAny(facts, 'II.3'),
  heading('section', 'Cải cách chế độ công vụ', '4.'),
  ...items(
    issued(facts.documents, 'personnel'),
    training(words),
    rotation(words),
    discipline(words),
  ),
  ...writtenIfAny(facts, 'II.4'),
]

const staff = ({ say }: Words) =>
  item(
    say('Số cán bộ, công chức hiện có {staff.total}/{staff.quota} biên chế được giao:'),
    say(
      'Cán bộ {staff.cadres} người, trong đó nữ {staff.cadresFemale} ({staff.cadresFemaleRate}).',
    ),
    say(
      'Công chức {staff.civilServants} người, trong đó nữ {staff.civilServantsFemale} ({staff.civilServantsFemaleRate}).',
    ),
  )

const contracts = ({ say, value }: Words) =>
  value('staff.contracts') > 0 ? item(say('Hợp đồng lao động {staff.contracts} người.')) : []

const training = ({ say, value }: Words) =>
  value('staff.trainingTurns') > 0
    ? item(say('Đã cử {staff.trainingTurns} lượt cán bộ, công chức tham gia đào tạo, bồi dưỡng.'))
    : item(say('Trong kỳ {không staff.trainingTurns} cử cán bộ, công chức đi đào tạo, bồi dưỡng.'))

const rotation = ({ say, value }: Words) =>
  value('staff.rotationEligible') > 0
    ? item(
        say(
          'Rà soát, lập danh sách {staff.rotationEligible} công chức thuộc diện chuyển đổi vị trí công tác trong năm.',
        ),
      )
    : []

const discipline = ({ say, value }: Words) =>
  value('staff.disciplined') === 0
    ? item(say('Trong kỳ {không staff.disciplined} có cán bộ, công chức bị xử lý kỷ luật.'))
    : item(say('Xử lý kỷ luật {staff.disciplined ±} trường hợp.'))
