import { dueDate, officeMinutesBetween } from '#modules/calendar'
import { dayOf, formatDay } from '#platform/time.ts'
import { actors, specialistOf } from '../actors.ts'
import { calendar } from '../half-year.ts'
import { officeMinutesAfter } from '../office-clock.ts'
import { pick, wholeBetween } from '../random.ts'
import type { PlannedMove, Slot } from './planned-dossier.ts'

type Random = () => number

/** How far a dossier has come: what was done, when the last of it, and what is promised now. */
export type Stage = { moves: PlannedMove[]; at: Date; dueAt: Date }

const then = (stage: Stage, ...moves: PlannedMove[]): Stage => ({
  ...stage,
  moves: [...stage.moves, ...moves],
  at: moves.at(-1)?.at ?? stage.at,
})

const after = (random: Random, from: Date, least: number, most: number): Date =>
  officeMinutesAfter(random, from, wholeBetween(random, least, most))

/** Sent on to the specialist within minutes. */
export const transfer = (random: Random, stage: Stage): Stage =>
  then(stage, {
    at: after(random, stage.at, 5, 9),
    action: 'transfer',
    actor: actors.desk,
    evidence: {},
  })

/** Asked back by the citizen after a day or so, and let go. */
export const withdraw = (random: Random, stage: Stage): Stage => {
  const askedAt = after(random, stage.at, 400, 700)
  return then(
    stage,
    { at: askedAt, action: 'request-withdrawal', actor: actors.citizen, evidence: {} },
    {
      at: after(random, askedAt, 30, 90),
      action: 'confirm-withdrawal',
      actor: actors.desk,
      evidence: {},
    },
  )
}

/** Asked for once, within three working days; when it comes, the term begins anew. */
export const askForPaper = (random: Random, { procedure, fate }: Slot, stage: Stage): Stage => {
  const asked = then(stage, {
    at: after(random, stage.at, 60, 300),
    action: 'request-supplement',
    actor: specialistOf(procedure.field),
    evidence: pick(random, defects),
  })
  if (fate === 'pending') return asked
  const completedAt = after(random, asked.at, 300, 1_300)
  const term = { acceptedAt: completedAt, term: procedure.term, calendar, explain: false }
  const complete = then(asked, {
    at: completedAt,
    action: 'complete-supplement',
    actor: actors.desk,
    evidence: {},
  })
  return { ...complete, dueAt: dueDate(term).dueAt }
}

/** Examined on the spot for a part of what is left of the term. */
export const verify = (random: Random, { procedure }: Slot, stage: Stage): Stage => {
  const open = officeMinutesBetween(calendar, stage.at, stage.dueAt)
  const actor = specialistOf(procedure.field)
  const startedAt = officeMinutesAfter(random, stage.at, open * 0.1)
  const endedAt = officeMinutesAfter(random, startedAt, open * (0.1 + random() * 0.2))
  const record = `Biên bản xác minh ngày ${formatDay(dayOf(endedAt))} tại nơi cư trú, có đại diện thôn chứng kiến`
  return then(
    stage,
    { at: startedAt, action: 'start-verification', actor, evidence: {} },
    {
      at: endedAt,
      action: 'finish-verification',
      actor,
      evidence: { 'verification-record': record },
    },
  )
}

const defects = [
  {
    defects: 'Tờ khai chưa có chữ ký; bản chụp giấy tờ tùy thân bị mờ, không đọc được số.',
    reason: 'Thành phần hồ sơ chưa hợp lệ',
    guidance:
      'Ký tờ khai, chụp lại giấy tờ tùy thân rõ cả bốn góc rồi gửi lại trên Cổng dịch vụ công.',
  },
  {
    defects: 'Thiếu giấy tờ chứng minh nội dung đề nghị.',
    reason: 'Chưa đủ căn cứ giải quyết',
    guidance:
      'Nộp bản chụp có chứng thực của giấy tờ chứng minh, hoặc mang bản chính để đối chiếu.',
  },
] as const
