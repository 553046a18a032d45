import { randomUUID } from 'node:crypto'
import { load } from 'cheerio'
import pino from 'pino'
import { expect, test } from 'vitest'
import { dueDate, getCalendar } from '#modules/calendar'
import { findByLogin } from '#modules/identity'
import { getUnit } from '#modules/organisation'
import { getProcedure } from '#modules/procedures'
import { instantAt } from '#platform/time.ts'
import { useDatabase } from '../../test/support/database.ts'
import { createSetUpApp } from '../app.ts'

const test$ = useDatabase()
const typed = {
  place: 'Tịnh Khê',
  superior: 'UBND tỉnh Quảng Ngãi',
  agencyCode2016: '000.00.53.H48',
  agencyCode2020: 'H48.53',
  administratorName: 'Bùi Quang Huy',
  loginName: 'huy.bq',
  password: 'con trâu đi trước',
  passwordAgain: 'con trâu đi trước',
}

const anEmptyOffice = () => {
  let opened = 0
  const app = createSetUpApp({
    log: pino({ level: 'silent' }),
    requestOf: () => ({
      db: test$.db,
      unitId: 1,
      actor: { name: 'Văn phòng', role: 'office-clerk' },
      now: instantAt('2026-11-23', '08:00'),
      newId: randomUUID,
    }),
    opened: () => {
      opened++
    },
  })
  const submit = (form: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url: '/',
      headers: {
        ...{ host: 'localhost', origin: 'http://localhost' },
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: new URLSearchParams(form).toString(),
    })
  return { app, submit, openings: () => opened }
}

test('an empty database shows the page that sets the unit up', async () => {
  const { app } = anEmptyOffice()
  const reply = await app.inject({ url: '/', headers: { host: 'localhost' } })
  expect(load(reply.body)('h1').text().trim()).toBe('Thiết lập đơn vị')
})

test('what is wrong is told beside each field, and nothing typed is lost', async () => {
  const { submit, openings } = anEmptyOffice()
  const wrong = { place: '', agencyCode2016: 'H48', password: 'ngắn', loginName: 'Huy Bùi' }
  const reply = await submit({ ...typed, ...wrong })
  const $ = load(reply.body)
  expect(reply.statusCode).toBe(422)
  expect($('input[name=agencyCode2016]').val()).toBe('H48')
  expect($.text()).toContain('Nhập tên xã')
  expect($.text()).toContain('ví dụ 000.00.53.H48')
  expect($.text()).toContain('Mật khẩu phải có ít nhất 10 ký tự')
  expect($('input[name=loginName]').val()).toBe('Huy Bùi')
  expect($('input[name=password]').attr('value')).toBeUndefined()
  expect(openings()).toBe(0)
})

test('once set up, also by a button pressed twice, the unit has its calendar and the procedures in force', async () => {
  const { submit, openings } = anEmptyOffice()
  const replies = await Promise.all([submit(typed), submit(typed)])
  for (const { body } of replies) expect(load(body)('h1').text().trim()).toBe('Đã mở sổ')
  expect(openings()).toBe(1)
  await test$.db.read({ unitId: 1 }, async (tx) => {
    expect((await getUnit(tx)).name).toBe('Ủy ban nhân dân xã Tịnh Khê')
    expect((await findByLogin(tx, 'huy.bq'))?.name).toBe('Bùi Quang Huy')
    const { term } = await getProcedure(tx, '1.001193', '2026-11-23')
    const calendar = await getCalendar(tx, '2026-11-23')
    const { dueAt } = dueDate({ acceptedAt: instantAt('2026-11-23', '15:30'), term, calendar })
    expect(dueAt).toEqual(instantAt('2026-11-25', '17:00'))
  })
})
