import {
  cell,
  field,
  fillIn,
  type OfficialDocument,
  paragraph,
  row,
  type Table,
} from '#modules/official-documents'
import { type FormFacts, told } from '../form-facts.ts'
import { filled } from '../form-text.rules.ts'
import { linesOf } from '../form-wording.rules.ts'
import { applicantFields, commonValues, deskHead, signer } from './form-head.ts'

/** Form 02: everything that is missing, told once. */
export const supplementDocument = (facts: FormFacts): OfficialDocument => {
  const { act, words } = facts
  return {
    ...deskHead('supplement', facts, 'supplement.notation'),
    kind: words('supplement.title'),
    blocks: [
      fillIn([field(words('label.code'), facts.dossier.code)]),
      applicantFields(facts, 'supplement.applicant'),
      paragraph(words('supplement.opening')),
      defectsTable(facts),
      fillIn(
        [field(words('label.reason'), told(act, 'reason'), 2)],
        [field(words('supplement.guidance'), told(act, 'guidance'), 2)],
      ),
      paragraph(filled(words('supplement.closing'), commonValues(facts))),
    ],
    signature: signer(words('supplement.signer'), words('signature.note'), act.actor),
  }
}

const ROWS_FOR_A_PEN = 3

/** How many of which kind is left to a pen: the act tells what is missing, not in how many copies. */
const defectsTable = ({ act, words }: FormFacts): Table => {
  const lines = linesOf(told(act, 'defects'))
  const shown = lines.length > 0 ? lines : Array.from({ length: ROWS_FOR_A_PEN }, () => '\u00a0')
  return {
    type: 'table',
    columns: [
      { width: 8, align: 'center' },
      { width: 53 },
      ...copies.map(() => ({ width: 13, align: 'center' as const })),
    ],
    headerRows: [
      [
        cell(words('supplement.number'), { rowSpan: 2 }),
        cell(words('supplement.paper'), { rowSpan: 2 }),
        cell(words('supplement.copies'), { columnSpan: copies.length }),
      ],
      copies.map((key) => cell(words(key))),
    ],
    rows: shown.map((line, index) => row(String(index + 1), line, ...copies.map(() => ''))),
  }
}

const copies = ['supplement.original', 'supplement.certified', 'supplement.photo'] as const
