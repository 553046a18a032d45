import { instantAt } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'
import type { FormAct, FormFacts } from './form-facts.ts'
import { wordsOn } from './form-text.rules.ts'

/** An act of a dossier at 09:00 on 05/6/2024, told as it happened. */
export const aFormAct = (over: Partial<FormAct> = {}): FormAct => {
  const occurredAt = over.occurredAt ?? instantAt('2024-06-05', '09:00')
  return {
    action: 'accept',
    actor: 'Lê Thị Thu',
    recordedAt: occurredAt,
    evidence: null,
    dueAt: null,
    ...over,
    occurredAt,
  }
}

/** A guardianship of three working days, accepted on 05/6/2024. */
export const aDossierToPrint = (over: Partial<Dossier> = {}): Dossier => ({
  id: '00000000-0000-0000-0000-000000000001',
  code: '000.00.51.H48-240605-0001',
  procedureCode: '1.004837',
  procedureName: 'Đăng ký giám hộ',
  fieldCode: 'HT',
  fieldName: 'Hộ tịch',
  term: { amount: 3, unit: 'working-day' },
  channel: 'desk',
  applicant: {
    name: 'Nguyễn Văn Bình',
    citizenNumber: null,
    phone: '0905123456',
    address: 'Thôn Tây, xã Tịnh Châu',
  },
  officer: 'Trần Văn Hòa',
  state: 'in-progress',
  stateBefore: null,
  acceptedAt: instantAt('2024-06-05', '09:00'),
  originalDueAt: instantAt('2024-06-10', '17:00'),
  dueAt: instantAt('2024-06-10', '17:00'),
  supplementRounds: 0,
  extensions: 0,
  settlement: null,
  settledAt: null,
  returnedAt: null,
  fee: 0,
  paidBy: null,
  ...over,
})

/** What a form says of its last act, in the words of that act's day unless others are given. */
export const someFacts = (over: Partial<FormFacts> = {}): FormFacts => {
  const acts = over.acts ?? [aFormAct({ dueAt: instantAt('2024-06-10', '17:00') })]
  return {
    unit: {
      unitId: 1,
      id: '00000000-0000-0000-0000-000000000002',
      name: 'Ủy ban nhân dân xã Tịnh Châu',
      shortName: 'UBND xã Tịnh Châu',
      place: 'Tịnh Châu',
      superior: 'ỦY BAN NHÂN DÂN THÀNH PHỐ QUẢNG NGÃI',
      superiorInText: 'UBND thành phố Quảng Ngãi',
      agencyCode: { qcvn102: '000.00.51.H48', qd20: 'H48.51' },
      scheme: 'day',
      grain: 'minute',
      effectiveFrom: '2023-01-01',
    },
    dossier: aDossierToPrint(),
    papers: [],
    payments: [],
    grain: 'minute',
    act: acts.at(-1) ?? aFormAct(),
    place: acts.length - 1,
    book: { volume: '2024', number: 7 },
    words: wordsOn('2024-06-05', []),
    ...over,
    acts,
  }
}
