import { type Exemption, type Fee, feeFor, type Tariff, tariffsOf } from '#modules/procedures'
import { formatMoney } from '#platform/numbers.ts'
import type { Day } from '#platform/time.ts'
import type { Channel } from '../dossier.ts'
import { type Part, said, type Typed, textIn } from './typed.ts'

export type TypedFee = Omit<Fee, 'waived'> & {
  /** Which quantities the tariff asks for. */
  byCopies: boolean
  byPages: boolean
  /** Nobody has entered the amount: the desk types what the province decided. */
  isUnknown: boolean
  /** From whom less may be taken. */
  offered: Exemption[]
  /** How it came about, in one line. */
  words: string
}

type Asked = {
  procedureCode: string
  channel: Channel
  day: Day
  /** All that the unit may charge by, of any date. */
  tariffs: readonly Tariff[]
  /** All from whom it may take less, of any date. */
  exemptions: readonly Exemption[]
}

/** What is to be paid by tariff, quantity and the exemption claimed with its proof. */
export const readFee = (typed: Typed, asked: Asked): Part<TypedFee> => {
  const { channel, day, exemptions } = asked
  const charged = chargedOn(asked)
  const quantity = { copies: countIn(typed, 'so-ban'), pages: countIn(typed, 'so-trang') }
  const offered = exemptionsFor(charged, asked)
  const fee = feeFor({
    ...{ tariffs: charged, exemptions, channel, day },
    claims: claimsIn(typed, offered),
    quantity: { copies: quantity.copies || 1, pages: quantity.pages || 1 },
  })
  const isUnknown = !fee.waived && (charged.length === 0 || charged.some(isWithoutAmount))
  const added = isUnknown ? moneyIn(typed) : 0
  const byCopies = charged.some(({ kind }) => kind === 'per-copy' || kind === 'per-page')
  const byPages = charged.some(({ kind }) => kind === 'per-page')
  const amount = fee.amount + (added || 0)
  const reduced = fee.lines.filter((line) => line.amount !== 0 || !isUnknown)
  const lines =
    added > 0 ? [...reduced, { label: 'Theo nghị quyết của tỉnh', amount: added }] : reduced
  return {
    value: {
      ...{ amount, byCopies, byPages, isUnknown, offered, lines, warnings: fee.warnings },
      words: lines.map(({ label, amount: part }) => `${label}: ${formatMoney(part)}`).join('; '),
    },
    faults: said({
      'so-ban': byCopies && !quantity.copies ? WHOLE : undefined,
      'so-trang': byPages && !quantity.pages ? WHOLE : undefined,
      'so-tien': Number.isNaN(added) ? 'Số tiền là số đồng, ví dụ 8.000' : undefined,
      'mien-giay': proofFault(typed, offered),
    }),
    remarks: {},
  }
}

const WHOLE = 'Là số nguyên từ 1 đến 999'

const isInForce = ({ effectiveFrom, effectiveTo }: Tariff | Exemption, day: Day): boolean =>
  effectiveFrom <= day && (effectiveTo === undefined || day <= effectiveTo)

/** Of the versions of one tariff the newest in force, and of two of one day the unit's own. */
const chargedOn = ({ tariffs, procedureCode, day }: Asked): Tariff[] => {
  const inForce = tariffsOf(tariffs, procedureCode).filter((tariff) => isInForce(tariff, day))
  const newestFirst = inForce.toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))
  return newestFirst.filter(
    ({ id }, place) => newestFirst.findIndex((one) => one.id === id) === place,
  )
}

const isWithoutAmount = (tariff: Tariff): boolean =>
  tariff.kind === 'flat' && tariff.amount === null

const exemptionsFor = (charged: readonly Tariff[], { exemptions, day }: Asked): Exemption[] =>
  exemptions.filter(
    (one) => isInForce(one, day) && charged.some(({ id }) => one.tariffs.includes(id)),
  )

const claimsIn = (typed: Typed, offered: readonly Exemption[]) =>
  offered
    .filter(({ id }) => id === typed.mien)
    .map(({ id }) => ({ exemptionId: id, proof: textIn(typed, 'mien-giay') }))

const proofFault = (typed: Typed, offered: readonly Exemption[]): string | undefined => {
  const claimed = offered.find(({ id }) => id === typed.mien)
  if (!claimed?.proofNeeded || textIn(typed, 'mien-giay')) return undefined
  return `Nhập giấy tờ chứng minh: ${claimed.proofNeeded}`
}

/** 0 when what is typed is no count. */
const countIn = (typed: Typed, field: string): number => {
  const text = textIn(typed, field) || '1'
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0
}

const moneyIn = (typed: Typed): number => {
  const text = textIn(typed, 'so-tien').replace(/[.\sđ]/g, '')
  if (text === '') return 0
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
}
