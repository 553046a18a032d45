import type { Frame } from '#modules/registers'
import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { NotFound } from '#platform/refused.ts'
import { renderPage } from '#web/render.ts'
import { readExemption } from '../change-exemption/exemption.form.ts'
import { NEW_EXEMPTION } from '../change-exemption/exemption-form.page.tsx'
import { readTariff } from '../change-tariff/tariff.form.ts'
import { enterVersion } from '../enter-version.ts'
import type { EnteredTable } from '../entered.sql.ts'
import { restoreEntered, withdrawEntered } from '../withdraw-entered.ts'
import { type FeeFaults, FeesPage } from './fees.page.tsx'
import { feesCsv } from './fees-csv.ts'
import { naming } from './standing.rules.ts'
import { viewFees } from './view-fees.ts'

type Handler = (call: Call, frame: Frame) => Promise<Reply>

export const showFees: Handler = (call, frame) => feesReply(call, frame, {})

export const downloadFees: Handler = async ({ request, query }) => {
  const { tariffs, exemptions } = await viewFees(request)
  return {
    ...{ kind: 'file', name: 'phi-le-phi.csv', type: 'text/csv; charset=utf-8' },
    body: feesCsv({
      tariffs: naming(tariffs, query.q),
      exemptions: naming(exemptions, query.q),
    }),
  }
}

export const submitTariff: Handler = async (call, frame) => {
  const { request, form } = call
  const tariff = (await viewFees(request)).tariffs.find(({ id }) => id === form.id)
  if (!tariff) throw new NotFound('Không có khoản thu này.')
  const read = readTariff(tariff, form)
  if (!read.ok) return feesReply(call, frame, { tariff: read.faults })
  await enterVersion(request, { table: 'tariff', told: read.tariff })
  return saved
}

export const submitExemption: Handler = async (call, frame) => {
  const { request, form } = call
  const { tariffs, exemptions } = await viewFees(request)
  const isKnown = exemptions.some(({ id }) => id === form.dien)
  if (!isKnown && form.dien !== NEW_EXEMPTION) throw new NotFound('Không có diện miễn, giảm này.')
  const id = isKnown ? (form.dien ?? '') : request.newId()
  const read = readExemption(
    id,
    form,
    tariffs.map((tariff) => tariff.id),
  )
  if (!read.ok) return feesReply(call, frame, { exemption: read.faults })
  await enterVersion(request, { table: 'exemption', told: read.exemption })
  return saved
}

/** Takes back what the unit entered. */
export const submitFeeWithdrawal =
  (table: EnteredTable): Handler =>
  async ({ request, form }) => {
    await withdrawEntered(request, table, form.id ?? '')
    return saved
  }

/** Brings again what was taken back. */
export const submitFeeReturn =
  (table: EnteredTable): Handler =>
  async ({ request, form }) => {
    await restoreEntered(request, table, form.id ?? '')
    return saved
  }

const saved = redirect('/quan-tri/phi-le-phi?da=luu')

const feesReply = async (call: Call, frame: Frame, told: Partial<FeeFaults>): Promise<Reply> => {
  const { form, query } = call
  const faults = { tariff: {}, exemption: {}, ...told }
  const html = renderPage(
    <FeesPage
      surroundings={frame(call)}
      view={await viewFees(call.request)}
      {...{ faults, typed: form, q: query.q?.trim() ?? '', isSaved: query.da === 'luu' }}
    />,
  )
  return page(html, Object.keys(told).length > 0 ? 422 : 200)
}
