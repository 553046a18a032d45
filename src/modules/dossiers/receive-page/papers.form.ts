import { type Paper, paperKinds } from '#modules/procedures'
import { withoutMarks } from '#platform/plain-letters.ts'
import type { ReceivedPaper } from '../receive-dossier/reception.ts'
import type { HeldItem } from './held-item.rules.ts'
import { type Part, type Typed, textIn } from './typed.ts'

/** What the desk found of a published paper: handed in, missing, not needed here, or held by the office. */
export type PaperState = 'co' | 'thieu' | 'khong-can' | 'kho' | 'chua-xem'

export type PaperLine = {
  /** From 1; the fields are named by it. */
  place: number
  paper: Paper
  state: PaperState
  item: HeldItem | undefined
  kind: Paper['kind']
  copies: string
}

export type TypedPapers = { lines: PaperLine[]; received: ReceivedPaper[]; missing: Paper[] }

// NĐ 61/2018, Đ.5: only papers of the published list may be asked for, so only these are read.
/** The check-list of papers; a held item answers a paper only while its owner agrees. */
export const readPapers = (
  typed: Typed,
  published: readonly Paper[],
  held: readonly HeldItem[],
): Part<TypedPapers> => {
  const usable = typed['dong-y'] === 'on' ? held.filter(({ fault }) => !fault) : []
  const lines = published.map((paper, place) => lineOf(typed, paper, place + 1, usable))
  return {
    value: {
      lines,
      received: lines.flatMap(receivedOf),
      missing: lines.flatMap(({ state, paper }) => (state === 'thieu' ? [paper] : [])),
    },
    faults: Object.fromEntries(lines.flatMap(faultOf)),
    remarks: {},
  }
}

/** Papers that only some people must bring. */
export const isConditional = ({ name }: Paper): boolean => /nếu có|ủy quyền|\bkhi /i.test(name)

const lineOf = (
  typed: Typed,
  paper: Paper,
  place: number,
  usable: readonly HeldItem[],
): PaperLine => {
  const chosen = textIn(typed, `giay-${place}`)
  const item = usable.find(({ id }) => chosen === `kho:${id}`)
  const fitting = usable.find(({ name }) => answers(name, paper.name))
  const line = {
    place,
    paper,
    kind: kindIn(typed, paper, place),
    copies: copiesIn(typed, paper, place),
  }
  if (item) return { ...line, state: 'kho', item }
  if (chosen === 'co' || chosen === 'thieu' || chosen === 'khong-can')
    return { ...line, state: chosen, item: undefined }
  if (fitting) return { ...line, state: 'kho', item: fitting }
  return { ...line, state: stateUnseen(typed, paper), item: undefined }
}

/** One tick says that all that everybody must bring is there. */
const stateUnseen = (typed: Typed, paper: Paper): PaperState => {
  if (typed.du !== 'on') return 'chua-xem'
  const byProxy = typed.thay === 'on' && /ủy quyền/i.test(paper.name)
  return isConditional(paper) && !byProxy ? 'khong-can' : 'co'
}

const kindIn = (typed: Typed, paper: Paper, place: number): Paper['kind'] => {
  const typedKind = textIn(typed, `loai-${place}`)
  return isKind(typedKind) ? typedKind : paper.kind
}
const isKind = (text: string): text is Paper['kind'] => Object.hasOwn(paperKinds, text)

const copiesIn = (typed: Typed, paper: Paper, place: number): string =>
  textIn(typed, `ban-${place}`, 6) || String(paper.copies)

const receivedOf = ({ paper, state, item, kind, copies }: PaperLine): ReceivedPaper[] => {
  if (state === 'kho' && item)
    return [
      { name: paper.name, kind: 'electronic', copies: 1, digitised: false, reusedFrom: item.id },
    ]
  if (state !== 'co') return []
  return [{ name: paper.name, kind, copies: Number(copies), digitised: kind === 'electronic' }]
}

const faultOf = ({ place, state, copies }: PaperLine): [string, string][] => {
  if (state === 'chua-xem') return [[`giay-${place}`, 'Chưa xem giấy tờ này']]
  if (state === 'thieu')
    return [[`giay-${place}`, 'Còn thiếu nên chưa tiếp nhận được; yêu cầu bổ sung ở cuối trang']]
  if (state === 'co' && !/^[1-9]\d{0,2}$/.test(copies))
    return [[`ban-${place}`, 'Số bản là số nguyên từ 1 trở lên']]
  return []
}

/** Whether what the office holds is by its name what the paper asks for. */
const answers = (held: string, asked: string): boolean => {
  const words = withoutMarks(held).match(/\p{L}+/gu) ?? []
  const plain = ` ${(withoutMarks(asked).match(/\p{L}+/gu) ?? []).join(' ')} `
  return words.length > 1 && words.every((word) => plain.includes(` ${word} `))
}
