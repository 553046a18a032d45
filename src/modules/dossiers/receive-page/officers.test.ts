import { load } from 'cheerio'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount } from '#modules/identity'
import { instantAt, toDay } from '#platform/time.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import type { Office } from '../dossiers.builder.ts'
import { aDesk } from './desk.builder.ts'
import { aReceivingOffice, CERTIFIED_COPY, MARITAL_STATUS } from './receiving-office.builder.ts'

const test$ = useDatabase()
let desk: FastifyInstance
beforeAll(async () => {
  const office = await aReceivingOffice(test$.db)
  desk = aDesk(
    () => test$.db,
    () => instantAt('2024-03-18', '09:00'),
  )
  await desk.ready()
  await aSpecialist(office, 'Trần Văn Hòa', 'HT')
  await aSpecialist(office, 'Lý Văn Xa', 'DD')
})
afterAll(() => desk.close())

const aSpecialist = (office: Office, name: string, fieldCode: string) =>
  createAccount(office.as('administrator', '2024-01-02'), {
    person: { loginName: `u${fieldCode.toLowerCase()}`, name, post: '', email: '', phone: '' },
    roles: [{ role: 'specialist', fieldCode, validFrom: toDay('2024-01-02'), validUntil: null }],
  })

const ask = async (url: string, form?: Record<string, string>) => {
  const headers = {
    ...{ host: '127.0.0.1:8080', origin: 'http://127.0.0.1:8080' },
    'content-type': 'application/x-www-form-urlencoded',
  }
  const payload = new URLSearchParams(form).toString()
  const method = form ? 'POST' : 'GET'
  const reply = await desk.inject({ method, url, headers, ...(form && { payload }) })
  return { status: reply.statusCode, to: String(reply.headers.location ?? ''), $: load(reply.body) }
}
const fieldsOf = (page: ReturnType<typeof load>): Record<string, string> =>
  Object.fromEntries(
    page('main form')
      .serializeArray()
      .map(({ name, value }) => [name, value]),
  )
const person = { ten: 'Trần Thị Hoa', so: '051190000777', sinh: '02/04/1990', gioi: 'female' }
const one = async (over: Record<string, string>) => {
  const form = fieldsOf((await ask(`/tiep-nhan/ho-so?thu-tuc=${MARITAL_STATUS}`)).$)
  const told = { ...person, 'dia-chi': 'Thôn Đông', du: 'on', viec: 'tiep-nhan', ...over }
  return ask('/tiep-nhan/ho-so', { ...form, ...told })
}

test('who settles another field, or nobody knows, is refused at the field, and all typed stays', async () => {
  for (const officer of ['Lý Văn Xa', 'Ai đó']) {
    const { status, $ } = await one({ 'can-bo': officer })
    expect([status, $('#o-can-bo-error').text()]).toEqual([
      422,
      `Lỗi: “${officer}” không được giao giải quyết lĩnh vực này. Chọn: Trần Văn Hòa.`,
    ])
    expect([$('#o-can-bo').val(), $('#o-ten').val()]).toEqual([officer, 'Trần Thị Hoa'])
  }
})

test('who settles the field is taken, and stands there before anybody types', async () => {
  expect((await one({})).to).toContain('/tiep-nhan/da-nhan/')
})

test('one whom nobody settles is not asked to be completed either', async () => {
  const asked = { viec: 'tu-choi', 'ly-do': 'Không thuộc thẩm quyền' }
  expect((await one({ ...asked, 'can-bo': 'Ai đó' })).$('#o-can-bo-error').length).toBe(1)
  expect((await one(asked)).to).toContain('/tiep-nhan/chua-nhan/')
})

test('a batch takes nobody else either', async () => {
  const form = fieldsOf((await ask(`/tiep-nhan/hang-loat?thu-tuc=${CERTIFIED_COPY}`)).$)
  const row = { 'so-1': '051190000777', 'ten-1': 'Trần Thị Hoa', 'dia-chi-1': 'Thôn Đông' }
  const told = { ...form, ...row, 'can-bo': 'Ai đó', du: 'on', viec: 'tiep-nhan' }
  const { status, $ } = await ask('/tiep-nhan/hang-loat', told)
  expect(status).toBe(422)
  expect($('.ds-error-summary').text()).toContain('“Ai đó” không được giao')
})
