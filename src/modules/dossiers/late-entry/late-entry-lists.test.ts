import { load } from 'cheerio'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDossier, anOffice, type Office, procedures } from '../dossiers.builder.ts'
import { aDesk, personIn, type TestDesk } from '../move-page/desk.builder.ts'
import { handIn } from '../receive-dossier/hand-in.ts'
import { aDesk as aReceivingDesk } from '../receive-page/desk.builder.ts'
import { requestAcceptanceCorrection } from './correct-acceptance.ts'

const test$ = useDatabase()
let office: Office
let desk: TestDesk
let reception: FastifyInstance
const leader = personIn('leader')
const ENTRIES = 45
const HANDED_IN = 55

beforeAll(async () => {
  office = await anOffice(test$.db)
  desk = await aDesk(test$.db)
  reception = aReceivingDesk(
    () => test$.db,
    () => desk.now(),
  )
  await reception.ready()
  for (let number = 1; number <= ENTRIES; number++) await asked(number)
  for (let number = 1; number <= HANDED_IN; number++) await handedIn(number)
  desk.at('2024-03-22', '08:00')
})
afterAll(() => reception.close())

const clerkAt = (number: number) =>
  office.as(
    'clerk',
    '2024-03-20',
    `1${Math.floor(number / 60)}:${String(number % 60).padStart(2, '0')}`,
  )

const asked = async (number: number): Promise<void> => {
  const { code } = await aDossier(clerkAt(number), {
    submittedAt: office.as('clerk', '2024-03-15').now,
  })
  const occurredAt = office.as('clerk', '2024-03-15', '09:00').now
  const proof = `Sổ giấy, dòng ${number}`
  await requestAcceptanceCorrection(clerkAt(number), {
    code,
    occurredAt,
    proofKind: 'other',
    proof,
  })
}

const handedIn = (number: number) => {
  const clerk = clerkAt(number)
  const applicant = { name: `Người thứ ${number}`, citizenNumber: null, phone: null, address: 'X' }
  const { code: procedureCode } = procedures.guardianship
  return handIn(
    clerk,
    { procedureCode, applicant, channel: 'desk', officer: 'A', submittedAt: clerk.now },
    {},
  )
}

const cards = async (url: string) => {
  const { $ } = await desk.get(leader, url)
  return {
    $,
    lines: $('.ds-card')
      .map((_, card) => /dòng \d+/.exec($(card).text())?.[0])
      .get(),
    next: $('[aria-label="Chuyển trang chờ duyệt"] a').attr('href'),
  }
}

test('late entries that wait are told whole, page by page, the oldest first', async () => {
  const first = await cards('/ho-so/ghi-nhan-muon')
  expect(first.$('#cho-duyet').text()).toContain(String(ENTRIES))
  const second = await cards(first.next ?? '')
  const third = await cards(second.next ?? '')
  expect(third.next).toBeUndefined()
  expect([...first.lines, ...second.lines, ...third.lines]).toEqual(
    Array.from({ length: ENTRIES }, (_, index) => `dòng ${index + 1}`),
  )
})

test('behind the last of them the page says so, and leads to those that still wait', async () => {
  const behind = `${office.as('clerk', '2024-03-21').now.getTime()}~${'f'.repeat(8)}-ffff-ffff-ffff-${'f'.repeat(12)}`
  const { $, lines } = await cards(`/ho-so/ghi-nhan-muon?cho=${behind}&xong=${behind}`)
  const told = $('#cho-duyet').parent()
  expect([lines, told.text()]).toEqual([[], expect.not.stringContaining('Không có đề nghị nào')])
  expect(told.find('a').attr('href')).toBe(
    `/ho-so/ghi-nhan-muon?${new URLSearchParams({ xong: behind })}`,
  )
})

test('a decision on a later page comes back to it, also when it was refused', async () => {
  const { next = '' } = await cards('/ho-so/ghi-nhan-muon')
  const { $ } = await cards(next)
  const decline = $('form[action*="/tu-choi"]').first().attr('action') ?? ''
  const refused = await desk.post(leader, decline, { reason: ' ' })
  expect([refused.status, refused.$('.ds-card details[open]').length]).toEqual([422, 1])
  const done = await desk.post(leader, decline, { reason: 'Sổ không có dòng này' })
  expect(done.location).toBe(next)
})

test('all that was ever asked for goes into one file', async () => {
  const { bytes } = await desk.get(leader, '/ho-so/ghi-nhan-muon.csv')
  const lines = bytes.toString('utf8').trim().split('\r\n')
  expect(lines.length).toBe(ENTRIES + 1)
  expect(lines[0]).toContain('Mã hồ sơ;Thủ tục;Người nộp;Việc')
  expect(lines.filter((line) => line.includes('Sổ không có dòng này')).length).toBe(1)
})

test('dossiers that are not accepted are told whole, page by page, and in one file', async () => {
  const ask = (url: string) => reception.inject({ url, headers: { host: '127.0.0.1:8080' } })
  const first = load((await ask('/tiep-nhan/chua-nhan')).body)
  const next = first('.pagination a').attr('href') ?? ''
  const second = load((await ask(next)).body)
  const rows = (page: typeof first) => page('.reception__held li').length
  expect([rows(first), rows(second)]).toEqual([50, HANDED_IN - 50])
  expect(second('.pagination a').length).toBe(0)
  const file = await ask('/tiep-nhan/chua-nhan.csv')
  expect(file.body.trim().split('\r\n').length).toBe(HANDED_IN + 1)
  expect((await ask('/tiep-nhan/chua-nhan?sau=x')).statusCode).toBe(200)
})
