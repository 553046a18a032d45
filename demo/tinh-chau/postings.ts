import type { financeDecisionRegister } from '#modules/finance'
import type { legalDocumentActionRegister, legalDocumentRegister } from '#modules/legal-documents'
import type { procedurePostingRegister, publicityRegister } from '#modules/publishing'
import type { Draft } from '#modules/registers'
import { workingDayFrom } from '../office-clock.ts'
import { namedInPeriod } from './named-documents.ts'

type Posting = Draft<typeof procedurePostingRegister.fields>
const bases: Record<string, string> = {
  '85a': 'Quyết định số 1997/QĐ-UBND ngày 29/12/2023 của Chủ tịch UBND tỉnh Quảng Ngãi',
  '01': 'Quyết định số 24/QĐ-UBND ngày 05/01/2024 của Chủ tịch UBND tỉnh Quảng Ngãi',
  '05': 'Quyết định số 71/QĐ-UBND ngày 11/01/2024 của Chủ tịch UBND tỉnh Quảng Ngãi',
  '06': 'Quyết định số 75/QĐ-UBND ngày 12/01/2024 của Chủ tịch UBND tỉnh Quảng Ngãi',
  '11': 'Quyết định số 136/QĐ-UBND ngày 24/01/2024 của Chủ tịch UBND tỉnh Quảng Ngãi',
}

/** One for each posting notice in the register of documents, posted on the day of signing. */
export const postings: Posting[] = namedInPeriod
  .filter(({ topic }) => topic === 'procedure-posting')
  .map(({ number, suffix = '', signedOn, subject }) => {
    const written = `${String(number).padStart(2, '0')}${suffix}`
    return {
      notice: `${written}/TB-UBND`,
      notice_signed_on: signedOn,
      subject,
      basis: bases[written] ?? '',
      posted_on: signedOn,
      places: 'Bộ phận Một cửa; Trang thông tin điện tử của xã',
    }
  })

type FinanceDecision = Draft<typeof financeDecisionRegister.fields>
const financeKinds: Record<string, FinanceDecision['kind']> = {
  '41/QĐ-UBND': 'allocation',
  '52/QĐ-UBND': 'return',
  '62/QĐ-UBND': 'carry-over',
  '42/QĐ-UBND': 'asset-rules',
  '44/QĐ-UBND': 'spending-rules',
  '68/QĐ-UBND': 'publicity',
  '36/BC-UBND': 'asset-report',
}

export const financeDecisions: FinanceDecision[] = namedInPeriod
  .filter(({ topic }) => topic === 'finance')
  .map(({ kind, number, signedOn, subject }) => {
    const notation = `${number}/${kind === 'report' ? 'BC' : 'QĐ'}-UBND`
    return { notation, signed_on: signedOn, subject, kind: financeKinds[notation] ?? 'other' }
  })

/** Signed before the half-year; the day of effect is the earliest that a commune's document may have. */
export const legalDocuments: Draft<typeof legalDocumentRegister.fields>[] = [
  {
    issuer: 'people-committee',
    number: 2,
    notation: '02/2023/QĐ-UBND',
    subject: 'Ban hành Quy chế thực hiện dân chủ trên địa bàn xã Tịnh Châu',
    issued_on: '2023-12-04',
    effective_on: '2023-12-11',
  },
]

const examined = 'Một văn bản quy phạm pháp luật của xã ban hành trước năm 2024 (dữ liệu mẫu)'
export const legalActions: Draft<typeof legalDocumentActionRegister.fields>[] = [
  {
    action: 'check',
    document: examined,
    done_on: '2024-03-20',
    result: 'Có nội dung không còn phù hợp',
  },
  {
    action: 'review',
    document: examined,
    done_on: '2024-03-27',
    result: 'Căn cứ ban hành đã được thay thế',
  },
  { action: 'recommend', document: examined, done_on: '2024-04-03', result: 'Kiến nghị bãi bỏ' },
  { action: 'handle', document: examined, done_on: '2024-05-15', result: 'Đã bãi bỏ' },
]

type Publicity = Draft<typeof publicityRegister.fields>
const radioTopics = [
  'Lợi ích của việc nộp hồ sơ trực tuyến',
  'Cách tra cứu tình trạng hồ sơ',
  'Thanh toán trực tuyến phí, lệ phí',
  'Kế hoạch cải cách hành chính năm 2024 của xã',
] as const
const months = ['2023-12', '2024-01', '2024-02', '2024-03', '2024-04', '2024-05'] as const

/** Each month on the radio and the commune's site, and in a meeting. */
export const publicity: Publicity[] = months.flatMap((month, place): Publicity[] => [
  {
    kind: 'radio',
    done_on: workingDayFrom(`${month}-12`),
    subject: radioTopics[place % 4] ?? radioTopics[0],
  },
  {
    kind: 'website',
    done_on: workingDayFrom(`${month}-19`),
    subject: radioTopics[(place + 1) % 4] ?? radioTopics[0],
  },
  {
    kind: 'meeting',
    done_on: workingDayFrom(`${month}-26`),
    subject: 'Lồng ghép tuyên truyền cải cách hành chính tại cuộc họp thôn',
  },
])
