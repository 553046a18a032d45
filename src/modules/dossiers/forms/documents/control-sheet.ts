import {
  type Block,
  bold,
  cell,
  field,
  fillIn,
  italic,
  type OfficialDocument,
  type Row,
  row,
  type Table,
} from '#modules/official-documents'
import { formatInstant } from '#platform/time.ts'
import { actLabel } from '../../view-dossier/act-words.rules.ts'
import type { FormFacts } from '../form-facts.ts'
import type { Words } from '../form-text.rules.ts'
import { momentInWords } from '../form-wording.rules.ts'
import { type Handover, type HandoverOutcome, handoversOf, type Party } from '../handovers.rules.ts'
import { deskHead } from './form-head.ts'

/** Form 05 of 2018, 06 of 2025: through whose hands a dossier went, when, and whether in time. */
export const controlSheetDocument = (facts: FormFacts): OfficialDocument => {
  const { words } = facts
  return {
    ...deskHead('control-sheet', facts, 'control.notation'),
    kind: words('control.title'),
    blocks: [heading(facts), handoverTable(facts), closing(words)],
    signature: { capacity: [] },
  }
}

const heading = ({ unit, dossier, words }: FormFacts): Block =>
  fillIn(
    [
      field(words('label.code'), bold(dossier.code)),
      field(words('control.agency'), `${unit.shortName} (${dossier.officer})`),
    ],
    [field(words('label.request'), dossier.procedureName)],
    [field(words('control.partners'))],
  )

const closing = (words: Words): Block => ({
  type: 'paragraph',
  content: [italic(words('control.closing'))],
  align: 'left',
})

const handoverTable = (facts: FormFacts): Table => {
  const { words } = facts
  const handovers = handoversOf(facts)
  const blank = Math.max(0, FEWEST_ROWS - handovers.length)
  return {
    type: 'table',
    columns: [{ width: 29 }, { width: 33 }, { width: 18, align: 'center' }, { width: 20 }],
    headerRows: [
      [
        cell(words('control.party')),
        cell(words('control.times')),
        cell(words('control.outcome')),
        cell(words('control.note')),
      ],
    ],
    rows: [
      ...handovers.map((handover) => handoverRow(handover, words)),
      ...Array.from({ length: blank }, () => blankRow(words)),
    ],
  }
}

/** Room for what is still to come, when a sheet is printed under way. */
const FEWEST_ROWS = 2
const DOTS = '………………'

const handoverRow = (handover: Handover, words: Words): Row => {
  const { from, to, giver, taker, at, outcome } = handover
  return row(
    parties(words, partyName(from, words), partyName(to, words)),
    `${momentInWords(at)}\n${people(words, giver || DOTS, taker || DOTS)}`,
    outcomes[outcome],
    noteOf(handover),
  )
}

const blankRow = (words: Words): Row =>
  row(
    parties(words, DOTS, DOTS),
    `…… giờ …… phút, ngày …../…../………\n${people(words, DOTS, DOTS)}`,
    '',
    '',
  )

const parties = (words: Words, from: string, to: string): string =>
  `1. ${words('control.given')}: ${from}\n2. ${words('control.taken')}: ${to}`

const people = (words: Words, giver: string, taker: string): string =>
  `${words('control.giver')}: ${giver}\n${words('control.taker')}: ${taker}`

const partyName = (party: Party, words: Words): string =>
  party === 'desk' || party === 'citizen' ? words('desk.in-text') : words(`party.${party}`)

const outcomes = {
  early: 'Trước hạn',
  'on-time': 'Đúng hạn',
  late: 'Quá hạn',
  'in-time': 'Trong hạn',
  overdue: 'Quá hạn',
  'not-counted': 'Không tính hạn',
} as const satisfies Record<HandoverOutcome, string>

/** What was done, and the second clock where it says something else. */
const noteOf = ({ action, at, recordedAt }: Handover): string => {
  const isLate = formatInstant(at) !== formatInstant(recordedAt)
  return [actLabel(action), ...(isLate ? [`Ghi sổ lúc ${formatInstant(recordedAt)}`] : [])].join(
    '.\n',
  )
}
