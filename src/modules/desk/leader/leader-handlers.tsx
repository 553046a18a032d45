import type { Frame } from '#modules/registers'
import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { NotFound } from '#platform/refused.ts'
import { holdsAny } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import type { Handler } from '../handler.ts'
import { LeaderPage } from './leader.page.tsx'
import { readPeriod } from './leader-period.rules.ts'
import { hundredthsIn, setTarget } from './set-target.ts'
import type { TargetChange } from './targets.page.tsx'
import { isTargetKey } from './targets.ts'
import { viewLeader } from './view-leader.ts'

export const showLeader: Handler = (call, frame) => leaderReply(call, frame)

export const changeTarget: Handler = async (call, frame) => {
  const { 'chi-tieu': name = '', muc: level = '', nguon: source = '' } = call.form
  if (!isTargetKey(name)) throw new NotFound('Không có chỉ tiêu này.')
  const hundredths = hundredthsIn(level)
  const fault = { level: levelFault(hundredths), source: sourceFault(source.trim()) }
  if (hundredths === undefined || fault.source)
    return leaderReply(call, frame, { name, level, source, fault })
  await setTarget(call.request, { key: name, hundredths, source: source.trim() })
  return redirect('/lanh-dao#chi-tieu')
}

const levelFault = (hundredths: number | undefined): string | undefined =>
  hundredths === undefined ? 'Mức là phần trăm từ 0 đến 100, ví dụ 3 hoặc 97,5' : undefined

const LONGEST_SOURCE = 300

const sourceFault = (source: string): string | undefined => {
  if (source === '') return 'Ghi văn bản giao chỉ tiêu, ví dụ Kế hoạch số 15/KH-UBND'
  return source.length > LONGEST_SOURCE ? `Dài quá ${LONGEST_SOURCE} ký tự` : undefined
}

const leaderReply = async (call: Call, frame: Frame, change?: TargetChange): Promise<Reply> => {
  const { request } = call
  const view = await viewLeader(request, readPeriod(call.query, dayOf(request.now)))
  const maySetTargets = holdsAny(request.actor, ['administrator'])
  const html = renderPage(
    <LeaderPage
      surroundings={frame(call)}
      now={request.now}
      {...{ view, maySetTargets, change }}
    />,
  )
  return page(html, change ? 422 : 200)
}
