import { expect, test } from 'vitest'
import { incomingDocumentRegister, outgoingDocumentRegister } from '#modules/documents'
import { certificateRegister, meetingFacilityRegister } from '#modules/equipment'
import { feedbackRegister } from '#modules/feedback'
import { legalDocumentRegister } from '#modules/legal-documents'
import { staffMemberRegister, trainingTurnRegister } from '#modules/personnel'
import { procedurePostingRegister } from '#modules/publishing'
import { checkValues, type Fields, type Register } from '#modules/registers'

const faultsOf = <F extends Fields>(register: Register<F>, values: object) => {
  const checked = checkValues(register, values)
  return checked.ok ? [] : Object.keys(checked.faults)
}

test('a person who left a post has a reason, and a reason has a day', () => {
  const post = {
    position: 'Bí thư Đoàn',
    category: 'cadre',
    sex: 'female',
    started_on: '2021-05-01',
  }
  expect(faultsOf(staffMemberRegister, post)).toEqual([])
  expect(faultsOf(staffMemberRegister, { ...post, ended_on: '2024-01-01' })).toEqual(['end_reason'])
  expect(faultsOf(staffMemberRegister, { ...post, end_reason: 'transfer' })).toEqual(['ended_on'])
  const left = { ...post, ended_on: '2020-01-01', end_reason: 'transfer' }
  expect(faultsOf(staffMemberRegister, left)).toEqual(['ended_on'])
})

test('a certificate that was granted has the day of it, and one asked for has none', () => {
  const token = { kind: 'staff-token', holder: 'Văn phòng', requested_on: '2024-02-01' }
  expect(faultsOf(certificateRegister, { ...token, status: 'requested' })).toEqual([])
  expect(faultsOf(certificateRegister, { ...token, status: 'active' })).toEqual(['granted_on'])
  const early = { ...token, status: 'active', granted_on: '2024-01-31' }
  expect(faultsOf(certificateRegister, early)).toEqual(['granted_on'])
})

test('the reach of online meetings is one of the codes of the report', () => {
  const room = { effective_on: '2022-01-01' }
  expect(faultsOf(meetingFacilityRegister, { ...room, levels: '2' })).toEqual([])
  expect(faultsOf(meetingFacilityRegister, { ...room, levels: '3' })).toEqual(['levels'])
})

test('nothing happens before what it follows from', () => {
  const letter = { arrived_on: '2024-02-02', author: 'UBND thành phố', subject: 'Biển và hải đảo' }
  const late = { ...letter, document_date: '2024-02-03', forwarded_on: '2024-02-01' }
  expect(faultsOf(incomingDocumentRegister, late)).toEqual(['document_date', 'forwarded_on'])
  const posting = { notice: '01/TB-UBND', subject: 'Gia đình', places: 'Bộ phận một cửa' }
  const days = { notice_signed_on: '2024-01-05', posted_on: '2024-01-04' }
  expect(faultsOf(procedurePostingRegister, { ...posting, ...days })).toEqual(['posted_on'])
  const course = { position: 'Kế toán', course: 'Kế toán xã', started_on: '2024-03-02' }
  expect(faultsOf(trainingTurnRegister, { ...course, ended_on: '2024-03-01' })).toEqual([
    'ended_on',
  ])
  const rule = {
    issuer: 'people-committee',
    number: 2,
    notation: '02/2023/QĐ-UBND',
    subject: 'Dân chủ',
  }
  const inForce = { issued_on: '2023-12-04', effective_on: '2023-12-01' }
  expect(faultsOf(legalDocumentRegister, { ...rule, ...inForce })).toEqual(['effective_on'])
})

test('an opinion is answered after it came, and needs a sender', () => {
  const opinion = { received_on: '2024-03-01', channel: 'phone', kind: 'feedback', content: 'Chậm' }
  expect(faultsOf(feedbackRegister, opinion)).toEqual(['sender_name'])
  const answered = { ...opinion, sender_name: 'Nguyễn Văn An', answered_on: '2024-02-28' }
  expect(faultsOf(feedbackRegister, answered)).toEqual(['answered_on'])
})

test('a number is put in between with one small letter', () => {
  const notice = {
    kind: 'notice',
    signed_on: '2023-12-29',
    subject: 'Niêm yết',
    signer: 'Chủ tịch',
    recipient: 'Bộ phận một cửa',
    form: 'electronic',
  }
  expect(faultsOf(outgoingDocumentRegister, { ...notice, number: '85', suffix: 'a' })).toEqual([])
  expect(faultsOf(outgoingDocumentRegister, { ...notice, number: '85', suffix: 'A' })).toEqual([
    'suffix',
  ])
  expect(faultsOf(outgoingDocumentRegister, { ...notice, number: '0' })).toEqual(['number'])
})
