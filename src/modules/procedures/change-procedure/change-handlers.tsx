import type { Frame } from '#modules/registers'
import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { NotFound } from '#platform/refused.ts'
import { dayOf } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import { adoptProcedure } from '../adopt-procedure.ts'
import { hasVersionFrom, listVersions, versionOf } from '../versions.sql.ts'
import { type Difference, differencesOf } from './compare-versions.rules.ts'
import { type ProcedureFaults, readVersion, typedOf } from './procedure.form.ts'
import { ProcedureFormPage } from './procedure-form.page.tsx'
import { withdrawVersions } from './withdraw-versions.ts'

type Handler = (call: Call, frame: Frame) => Promise<Reply>

export const viewNew: Handler = async (call, frame) =>
  formPage(call, frame, { typed: BLANK, isNew: true })

/** A new version begins as a copy of the newest. */
export const viewNextVersion: Handler = async (call, frame) => {
  const code = call.params.code ?? ''
  const current = await newestVersion(call, code)
  if (!current) throw new NotFound(`Không có thủ tục ${code} trong danh mục.`)
  const typed = { ...typedOf(current), effectiveFrom: dayOf(call.request.now) }
  return formPage(call, frame, { typed, isNew: false })
}

/** First shows what would change; only when that was seen and asked for does the version count. */
export const submitVersion: Handler = async (call, frame) => {
  const typed = call.form
  const read = readVersion(typed)
  const current = await newestVersion(call, typed.code ?? '')
  const isNew = current === undefined
  if (!read.ok) return formPage(call, frame, { typed, isNew, faults: read.faults })
  const { version } = read
  const isTaken = await call.request.db.read(call.request, (tx) =>
    hasVersionFrom(tx, version.code, version.effectiveFrom),
  )
  if (isTaken) return formPage(call, frame, { typed, isNew, faults: TAKEN })
  const differences = differencesOf(current, version)
  if (typed.viec !== 'ghi') return formPage(call, frame, { typed, isNew, differences })
  await adoptProcedure(call.request, version)
  return redirect(`/thu-tuc/${version.code}`)
}

export const submitWithdrawal: Handler = async ({ request, params }) => {
  const [code] = await withdrawVersions(request, { id: params.id ?? '' })
  return redirect(`/thu-tuc/${code}`)
}

const BLANK = {
  ...{ onlineLevel: 'full', legacyLevel: '4', competentLevel: 'commune' },
  ...{ internalProcessApproved: 'co', internalProcessDigital: 'co' },
}

const TAKEN: ProcedureFaults = {
  effectiveFrom: 'Đã có một bản bắt đầu từ ngày này. Chọn ngày khác hoặc thu hồi bản kia trước.',
}

const newestVersion = async ({ request }: Call, code: string) => {
  const versions = await request.db.read(request, (tx) => listVersions(tx, code))
  const [newest] = versions.filter(({ withdrawnOn }) => withdrawnOn === null)
  return newest && versionOf(newest)
}

type Shown = {
  typed: Readonly<Record<string, string>>
  isNew: boolean
  faults?: ProcedureFaults
  differences?: readonly Difference[]
}

const formPage = (call: Call, frame: Frame, shown: Shown): Reply => {
  const { faults = {}, differences, ...form } = shown
  const html = renderPage(
    <ProcedureFormPage surroundings={frame(call)} {...{ ...form, faults, differences }} />,
  )
  return page(html, Object.keys(faults).length > 0 ? 422 : 200)
}
