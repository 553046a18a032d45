import { formatDay, formatDayInWords } from '#platform/time.ts'
import type { OfficialDocument } from './official-document.ts'

/** Room left for a pen or for the document system to fill in. */
const BLANK = '\u00a0'.repeat(6)
const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
]

// NĐ 30/2020, Annex I, box 1
export const NATIONAL_TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc'

// NĐ 30/2020, Annex I, box 3: a number below 10 gets a zero in front.
const codeOf = ({ number, notation }: OfficialDocument): string =>
  `${number?.replace(/^(\d)$/, '0$1') ?? BLANK}/${notation}`

/** "Số: 60/BC-UBND"; the number stays blank until it is given. */
export const numberLine = (document: OfficialDocument): string =>
  document.notation ? `Số: ${codeOf(document)}` : ''

// NĐ 30/2020, Annex I, box 4: a comma after the place, the day in full words.
export const placeAndDayLine = ({ place, day }: OfficialDocument): string =>
  place && `${place}, ${day ? formatDayInWords(day) : `ngày${BLANK}tháng${BLANK}năm${BLANK}`}`

// NĐ 30/2020, Annex I, box 5: a công văn has no kind; "V/v" opens its subject.
export const subjectLine = ({ kind, subject }: OfficialDocument): string =>
  kind || !subject || subject.startsWith('V/v') ? subject : `V/v ${subject}`

// NĐ 30/2020, Annex I, box 6: each legal basis ends with ";", the last with ".".
export const legalBasisLines = ({ legalBases }: OfficialDocument): string[] => punctuate(legalBases)

// NĐ 30/2020, Annex I, box 9: "Như trên" first when it is addressed to someone, "Lưu" last.
export const recipientLines = (document: OfficialDocument): string[] => {
  const { addressees, recipients, archive } = document
  const others = recipients.filter((name) => !/^như trên/i.test(name))
  const first = addressees.length > 0 && others.length + (archive ? 1 : 0) > 0 ? ['Như trên'] : []
  return punctuate([...first, ...others, ...(archive ? [`Lưu: ${archive}`] : [])])
}

/** A control sheet has neither signer nor recipients, and no room for them. */
export const hasClosing = (document: OfficialDocument): boolean => {
  const { signature, leftSignature } = document
  const isSigned = signature.capacity.length > 0 || signature.name !== undefined
  return isSigned || leftSignature !== undefined || recipientLines(document).length > 0
}

/** "Ủy ban nhân dân xã Tịnh Châu" as a letterhead breaks it. */
export const agencyInTwoLines = (name: string): string =>
  name.replace(/^(Ủy ban nhân dân) /i, '$1\n')

export const addresseeLines = ({ addressees }: OfficialDocument): string[] =>
  addressees.length > 1 ? punctuate(addressees) : [...addressees]

// NĐ 30/2020, Annex I, appendices: Roman numerals when there are two appendices or more.
export const appendixLabel = (index: number, count: number): string =>
  count < 2 ? 'Phụ lục' : `Phụ lục ${ROMAN[index] ?? index + 1}`

/** "(Kèm theo Báo cáo số 60/BC-UBND ngày 07/6/2024 của UBND xã Tịnh Châu)" */
export const attachmentLine = (document: OfficialDocument): string => {
  const day = document.day ? formatDay(document.day) : BLANK
  const issuer = document.letterhead.agencyInText
  return `(Kèm theo ${kindInText(document)} số ${codeOf(document)} ngày ${day} của ${issuer})`
}

/** "Báo cáo số 60/BC-UBND", for the title of a file or a window. */
export const documentName = (document: OfficialDocument): string =>
  document.notation
    ? `${kindInText(document)} số ${codeOf(document)}`.replaceAll(BLANK, '…')
    : kindInText(document)

const kindInText = ({ kind = 'Công văn' }: OfficialDocument): string =>
  kind.slice(0, 1).toLocaleUpperCase('vi') +
  kind.slice(1).toLocaleLowerCase('vi').replaceAll('\n', ' ')

const punctuate = (lines: readonly string[]): string[] =>
  lines.map((line, index) => {
    const bare = line.replace(/[;.,\s]+$/, '')
    return `${bare}${index === lines.length - 1 ? '.' : ';'}`
  })
