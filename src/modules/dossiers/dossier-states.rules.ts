import {
  type Action,
  actions,
  type Clock,
  type FormByEra,
  type Limit,
  type Move,
  moves,
  type Need,
  type Role,
  roleLabels,
} from './dossier-moves.ts'
import {
  type DossierState,
  type NationalCode,
  stateLabels,
  stateNationalCodes,
} from './dossier-states.ts'

/** What the law asks about a dossier before a move, as it stood when the act happened. */
export type DossierFacts = {
  state: DossierState
  /** Supplement requests already made, at intake and in processing together. */
  supplementRounds: number
  extensions: number
  /** Undefined before acceptance. */
  workingDaysSinceAcceptance?: number | undefined
  /** Working days in which sector law allows a supplement request, in place of 3. */
  supplementLimitDays?: number | undefined
  /** Calendar days from the act to the due day, negative once past; undefined without a due day. */
  daysToDue?: number | undefined
  sameDayProcedure?: boolean | undefined
  /** Where a withdrawal was asked for. */
  stateBefore?: DossierState | undefined
}

export type MoveResult =
  | {
      ok: true
      to: DossierState
      clock: Clock
      form: FormByEra
      nationalCode: NationalCode | null
      needs: readonly Need[]
      warnings: readonly string[]
    }
  | { ok: false; reason: string }

/** May `role` do `action` to this dossier, and what follows; the reason is for the screen. */
export const move = (dossier: DossierFacts, action: Action, role: Role): MoveResult => {
  const rule: Move = moves[action]
  const to = rule.to === 'state-before' ? dossier.stateBefore : rule.to
  const reason =
    stateFault(rule, dossier) ?? roleFault(rule, role) ?? limitFault(rule.limit ?? {}, dossier)
  if (reason !== undefined) return { ok: false, reason }
  if (to === undefined || !mayReturnTo(rule, to))
    return { ok: false, reason: 'Không xác định được trạng thái của hồ sơ trước khi đề nghị rút.' }
  return {
    ok: true,
    to,
    clock: rule.clock,
    form: rule.form,
    nationalCode: stateNationalCodes[to],
    needs: rule.needs ?? [],
    warnings: warningsOf(rule.limit ?? {}, dossier),
  }
}

/** The actions open to `role` on this dossier, in the order of the table. */
export const movesFor = (dossier: DossierFacts, role: Role): Action[] =>
  actions.filter((action) => move(dossier, action, role).ok)

const stateFault = (rule: Move, { state }: DossierFacts): string | undefined => {
  if (rule.from.includes(state)) return undefined
  const allowed = rule.from.map((from) => `“${stateLabels[from]}”`).join(', ')
  const fault = `Hồ sơ đang ở trạng thái “${stateLabels[state]}” nên không thể thực hiện “${rule.label}”; việc này chỉ làm được ở trạng thái ${allowed}.`
  return rule.note ? `${fault} ${rule.note}` : fault
}

const roleFault = (rule: Move, role: Role): string | undefined => {
  if (rule.by.includes(role)) return undefined
  const allowed = rule.by.map((by) => roleLabels[by]).join(' hoặc ')
  return `“${rule.label}” là việc của ${allowed}, không phải của ${roleLabels[role]}.`
}

const limitFault = (limit: Limit, dossier: DossierFacts): string | undefined =>
  supplementRoundsFault(limit, dossier) ??
  supplementDayFault(limit, dossier) ??
  extensionFault(limit, dossier) ??
  sameDayFault(limit, dossier)

const supplementRoundsFault = (limit: Limit, dossier: DossierFacts): string | undefined =>
  limit.supplementRounds !== undefined && dossier.supplementRounds >= limit.supplementRounds
    ? `Hồ sơ đã được yêu cầu bổ sung ${dossier.supplementRounds} lần; chỉ được yêu cầu bổ sung không quá ${limit.supplementRounds} lần.`
    : undefined

const supplementDayFault = (limit: Limit, dossier: DossierFacts): string | undefined => {
  if (limit.withinWorkingDaysOfAcceptance === undefined) return undefined
  const allowed = dossier.supplementLimitDays ?? limit.withinWorkingDaysOfAcceptance
  const used = dossier.workingDaysSinceAcceptance
  if (used === undefined)
    return 'Chưa xác định được số ngày làm việc kể từ ngày tiếp nhận nên chưa thể yêu cầu bổ sung.'
  if (used <= allowed) return undefined
  return `Đã qua ${used} ngày làm việc kể từ ngày tiếp nhận; chỉ được yêu cầu bổ sung trong ${allowed} ngày làm việc.`
}

const extensionFault = (limit: Limit, dossier: DossierFacts): string | undefined => {
  if (limit.extensions !== undefined && dossier.extensions >= limit.extensions)
    return `Hồ sơ đã hẹn lại ${dossier.extensions} lần; chỉ được hẹn lại không quá ${limit.extensions} lần.`
  const { daysBeforeDue } = limit
  if (daysBeforeDue === undefined || dossier.daysToDue === undefined) return undefined
  if (dossier.daysToDue >= daysBeforeDue) return undefined
  return `Phải thông báo trước ngày hẹn trả ít nhất ${daysBeforeDue} ngày; nay không còn đủ thời gian để hẹn lại.`
}

const sameDayFault = (limit: Limit, dossier: DossierFacts): string | undefined =>
  limit.sameDayProcedure && dossier.sameDayProcedure !== true
    ? 'Chỉ thủ tục trả kết quả trong ngày mới được giải quyết xong ngay tại Một cửa; hồ sơ này phải chuyển đến nơi giải quyết.'
    : undefined

const warningsOf = (limit: Limit, dossier: DossierFacts): string[] =>
  limit.expectedByDueDay && dossier.daysToDue !== undefined && dossier.daysToDue < 0
    ? [`Phải từ chối trong thời hạn giải quyết; hồ sơ đã quá hạn ${-dossier.daysToDue} ngày.`]
    : []

const mayReturnTo = (rule: Move, to: DossierState): boolean => {
  const withdrawable: readonly DossierState[] = moves['request-withdrawal'].from
  return rule.to !== 'state-before' || withdrawable.includes(to)
}
