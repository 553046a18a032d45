import { type Action, type Dossier, moves, type Need, nextActionOf } from '#modules/dossiers'
import { type Actor, holdsAny } from '#platform/request.ts'

/** What may be done to many dossiers at once, in the order of the buttons. */
export const bulkActs = {
  transfer: 'Chuyển xử lý',
  'finish-at-desk': 'Xong tại Một cửa',
  finish: 'Giải quyết xong',
  'submit-for-approval': 'Trình ký',
  sign: 'Ký',
  issue: 'Phát hành',
  'deliver-to-desk': 'Chuyển về Một cửa',
  'return-result': 'Trả kết quả',
} as const satisfies Partial<Record<Action, string>>
export type BulkAct = keyof typeof bulkActs
export const isBulkAct = (text: string): text is BulkAct => Object.hasOwn(bulkActs, text)

/** Each dossier by the click that comes next for it. */
export const NEXT_CLICK = 'buoc-tiep'
/** The dossiers to another officer. */
export const ASSIGN = 'giao'

export type BulkChoice = { value: string; label: string }

/** The acts on many that somebody may do in some field. */
export const bulkChoices = (actor: Actor): BulkChoice[] => {
  const acts = Object.entries(bulkActs)
    .filter(([act]) => isBulkAct(act) && holdsAny(actor, moves[act].by))
    .map(([value, label]) => ({ value, label }))
  return holdsAny(actor, ['leader']) ? [...acts, { value: ASSIGN, label: 'Giao công chức' }] : acts
}

/** What is to be done to each dossier; those for which nothing is known are left out. */
export type PlannedAct = { dossier: Dossier; action: Action }
export const planActs = (asked: string, dossiers: readonly Dossier[]): PlannedAct[] =>
  dossiers.flatMap((dossier) => {
    const action = isBulkAct(asked) ? asked : nextActionOf(dossier.state)
    return action ? [{ dossier, action }] : []
  })

/** What the table of moves wants told of an act on many. */
export const needsOf = (action: Action): readonly Need[] => {
  const move = moves[action]
  const needs: readonly Need[] = 'needs' in move ? move.needs : []
  return needs.filter((need) => !told.has(need))
}

/** Scans are known from the papers, and the clock gives a new date by itself. */
const told: ReadonlySet<Need> = new Set<Need>(['scans', 'new-due-date'])

/** What differs from dossier to dossier; the rest is asked once for all. */
const ownOfEach: ReadonlySet<Need> = new Set<Need>([
  'result-code',
  'result-file',
  'document-number',
])

export const isOwn = (need: Need): boolean => ownOfEach.has(need)
