import {
  assignMany,
  findDossiers,
  findDueClicks,
  listOfficers,
  MOST_AT_ONCE,
  type MoveOfMany,
} from '#modules/dossiers'
import type { Frame } from '#modules/registers'
import type { Call, Reply } from '#platform/http/route.ts'
import type { Handler } from '../handler.ts'
import { backTo } from '../worklist/worklist-address.ts'
import { AssignForm, PrintRest } from './assign.page.tsx'
import { ASSIGN, isBulkAct, NEXT_CLICK, needsOf, planActs } from './bulk-acts.ts'
import { bulkReply } from './bulk-reply.tsx'
import { doMany } from './do-many.ts'
import { isPrintChoice, printChoices, printMany } from './print-many.ts'

/** An act on the ticked dossiers: asks what it must be told, then does it and says how each fared. */
export const actOnPicked: Handler = async (call, frame) => {
  const asked = call.form.viec ?? ''
  const codes = [...new Set(call.many('ma'))]
  const fault = faultOf(codes, asked)
  if (fault) return bulkReply(call, frame, { asked, fault })
  if (isPrintChoice(asked)) return printPicked(call, frame, asked, codes)
  return asked === ASSIGN ? assignPicked(call, frame, codes) : movePicked(call, frame, asked, codes)
}

/** All clicks of whoever asks that are due today, ready to be done in one act. */
export const closeTheDay: Handler = async (call, frame) => {
  const { rows, more } = await findDueClicks(call.request)
  const lead = more ? `Đây là ${MOST_AT_ONCE} hồ sơ đến hạn trước; làm xong hãy mở lại.` : undefined
  return bulkReply(call, frame, { asked: NEXT_CLICK, planned: planActs(NEXT_CLICK, rows), lead })
}

const faultOf = (codes: readonly string[], asked: string): string | undefined => {
  const isKnown = isBulkAct(asked) || isPrintChoice(asked) || [NEXT_CLICK, ASSIGN].includes(asked)
  if (!isKnown) return 'Chưa chọn việc cần làm.'
  if (codes.length === 0) return 'Chưa đánh dấu hồ sơ nào. Hãy đánh dấu ở đầu dòng rồi chọn việc.'
  if (codes.length > MOST_AT_ONCE) return `Mỗi lần làm nhiều nhất ${MOST_AT_ONCE} hồ sơ.`
  return undefined
}

const movePicked = async (
  call: Call,
  frame: Frame,
  asked: string,
  codes: readonly string[],
): Promise<Reply> => {
  const planned = planActs(asked, await findDossiers(call.request, codes))
  if (!call.form['da-dien'] && planned.some(({ action }) => needsOf(action).length > 0))
    return bulkReply(call, frame, { asked, planned })
  const { outcomes, faults } = await doMany(call.request, planned, call.form)
  const failed = codesOf(outcomes, false)
  const again = planned.filter(({ dossier }) => failed.includes(dossier.code))
  return bulkReply(call, frame, { asked, outcomes, faults, planned: again })
}

const assignPicked = async (call: Call, frame: Frame, codes: readonly string[]): Promise<Reply> => {
  const { form, request } = call
  const officer = form['cong-chuc']?.trim() ?? ''
  if (officer) {
    const outcomes = await assignMany(request, codes, officer)
    return bulkReply(call, frame, { asked: ASSIGN, outcomes })
  }
  const officers = await officersOf(call)
  const backHref = backTo(form.ve)
  const ask = <AssignForm {...{ codes, officers, backHref }} />
  return bulkReply(call, frame, { asked: ASSIGN, ask })
}

/** Those with the least to do first. */
const officersOf = async ({ request }: Call): Promise<string[]> => {
  const officers = await request.db.read(request, (tx) => listOfficers(tx, ''))
  return officers.map(({ name }) => name)
}

const printPicked = async (
  call: Call,
  frame: Frame,
  asked: keyof typeof printChoices,
  given: readonly string[],
): Promise<Reply> => {
  const { pdf, outcomes } = await printMany(call.request, given, asked)
  if (outcomes.every(({ ok }) => ok))
    return {
      ...{ kind: 'file', name: `${printChoices[asked].form}.pdf`, type: 'application/pdf' },
      ...{ body: pdf, inline: true },
    }
  const codes = codesOf(outcomes, true)
  const ask =
    codes.length > 0 ? <PrintRest {...{ codes, asked, backHref: backTo(call.form.ve) }} /> : null
  return bulkReply(call, frame, { asked, outcomes, ask })
}

const codesOf = (outcomes: readonly MoveOfMany[], ok: boolean): string[] =>
  outcomes.filter((each) => each.ok === ok).map(({ code }) => code)
