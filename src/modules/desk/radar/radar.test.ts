import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openLog } from '#platform/log.ts'
import type { Request } from '#platform/request.ts'
import { instantAt } from '#platform/time.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import {
  aDossierInProgress,
  anOffice,
  moved,
  type Office,
} from '../../dossiers/dossiers.builder.ts'
import { chooseAlerts, readChoice } from './choose-alerts.ts'
import { mailAlerts } from './mail-alerts.ts'
import { openMailer } from './mailer.ts'
import { raiseAlerts } from './raise-alerts.ts'
import { startRadar } from './start-radar.ts'
import { viewAlerts } from './view-alerts.ts'
import { recountAlerts, waitingAlerts } from './waiting-alerts.ts'

const test$ = useDatabase()
let office: Office
let url = ''
let refusing = false
const received: string[] = []
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onRcptTo: (_, __, done) => done(refusing ? new Error('mailbox full') : null),
  onData: (stream, _, done) => {
    text(stream).then((letter) => {
      received.push(letter)
      done()
    })
  },
})

beforeAll(async () => {
  office = await anOffice(test$.db)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
})
afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

const mailer = () => {
  const opened = openMailer({ smtpUrl: url, mailFrom: 'Một Cửa <motcua@xa.vn>' })
  if (!opened) throw new Error('no mailer')
  return opened
}
const radar = (day: '2024-06-06' | '2024-06-07' | '2024-06-10', time = '09:00') =>
  office.as('system', day, time)
const officer = (day: '2024-06-06' | '2024-06-07' | '2024-06-10', time = '09:00') =>
  office.as('specialist', day, time)
const wants = (request: Request, over: Record<string, string> = {}) =>
  chooseAlerts(
    request,
    readChoice({ half: '1', 'four-fifths': '1', eve: '1', due: '1', email: 'hoa@xa.vn', ...over })
      .choice,
  )
const bodyOf = (letter = ''): string =>
  Buffer.from(
    letter.split('\r\n\r\n').slice(1).join('').replaceAll('\r\n', ''),
    'base64',
  ).toString()

test('an office that has no calendar and no dossier yet is not reminded of anything', async () => {
  expect(await raiseAlerts(office.as('system', '2011-01-03', '09:00'))).toBe(0)
})

describe('in the course of a dossier of three working days', () => {
  let code = ''
  beforeAll(async () => {
    ;({ code } = await aDossierInProgress(office.as('clerk', '2024-06-05', '07:30')))
    await wants(office.as('specialist', '2024-06-05'))
  })

  test('each alert is raised once, however often one looks', async () => {
    expect(await raiseAlerts(radar('2024-06-06', '08:00'))).toBe(0)
    expect(await raiseAlerts(radar('2024-06-07', '09:00'))).toBe(2)
    const again = [1, 2, 3].map(() => raiseAlerts(radar('2024-06-07', '09:05')))
    expect(await Promise.all(again)).toEqual([0, 0, 0])
  })

  test('the officer sees it with its most urgent reason, a colleague does not', async () => {
    const { reminded } = await viewAlerts(officer('2024-06-07'))
    expect(reminded).toMatchObject([{ code, kind: 'eve', mail: 'none' }])
    expect((await viewAlerts(office.as('clerk', '2024-06-07'))).reminded).toEqual([])
  })

  test('one letter goes out, and never a second one', async () => {
    const sending = [1, 2].map(() =>
      mailAlerts(radar('2024-06-07', '09:10'), mailer(), 'https://motcua.xa.vn'),
    )
    expect((await Promise.all(sending)).toSorted()).toEqual([0, 1])
    expect(await mailAlerts(radar('2024-06-07', '09:15'), mailer(), undefined)).toBe(0)
    expect(received).toHaveLength(1)
    expect(received[0]).toContain('To: hoa@xa.vn')
    const letter = bodyOf(received[0])
    expect(letter).toContain(`${code}: sát ngày hẹn trả, hẹn trả 17:00 ngày 10/6/2024`)
    expect(letter).toContain('https://motcua.xa.vn/nhac-viec')
    expect(letter).not.toContain('Nguyễn Văn Bình')
    expect((await viewAlerts(officer('2024-06-07'))).reminded[0]?.mail).toBe('sent')
  })

  test('the header counts the dossiers of the officer', async () => {
    await recountAlerts(radar('2024-06-07'))
    expect(waitingAlerts(1, officer('2024-06-07').actor)).toBe(1)
    expect(waitingAlerts(1, office.as('clerk', '2024-06-07').actor)).toBe(0)
    expect(waitingAlerts(2, officer('2024-06-07').actor)).toBe(0)
  })

  test('a kind that was switched off is neither shown nor sent', async () => {
    await wants(officer('2024-06-10'), { eve: '', due: '' })
    expect(await raiseAlerts(radar('2024-06-10', '17:00'))).toBe(2)
    expect(await mailAlerts(radar('2024-06-10', '17:00'), mailer(), undefined)).toBe(1)
    expect(bodyOf(received.at(-1))).toContain('đã qua 80% thời hạn')
    expect((await viewAlerts(officer('2024-06-10'))).reminded[0]?.kind).toBe('four-fifths')
    await wants(officer('2024-06-10'))
  })

  test('once it is finished nobody is reminded', async () => {
    await moved(officer('2024-06-10', '17:30'), { code }, 'finish')
    expect((await viewAlerts(officer('2024-06-10', '18:00'))).reminded).toEqual([])
    await recountAlerts(radar('2024-06-10', '18:00'))
    expect(waitingAlerts(1, officer('2024-06-10').actor)).toBe(0)
  })
})

describe('when letters do not get through', () => {
  beforeAll(async () => {
    await aDossierInProgress(office.as('clerk', '2024-06-05', '07:30'))
    received.length = 0
  })

  test('a server that refuses is asked again the next time', async () => {
    refusing = true
    await raiseAlerts(radar('2024-06-10', '08:00'))
    expect(await mailAlerts(radar('2024-06-10', '08:00'), mailer(), undefined)).toBe(0)
    refusing = false
    expect(await mailAlerts(radar('2024-06-10', '08:05'), mailer(), undefined)).toBe(1)
  })

  test('a letter whose fate is unknown is not sent again', async () => {
    await raiseAlerts(radar('2024-06-10', '17:00'))
    const lost = { send: async () => 'unknown' as const }
    expect(await mailAlerts(radar('2024-06-10', '17:00'), lost, undefined)).toBe(0)
    expect(await mailAlerts(radar('2024-06-10', '17:05'), mailer(), undefined)).toBe(0)
    expect((await viewAlerts(officer('2024-06-10', '17:05'))).reminded[0]?.mail).toBe('sent')
    expect(received).toHaveLength(1)
  })

  test('what was finished before the letter went out is left out of it', async () => {
    const { code } = await aDossierInProgress(office.as('clerk', '2024-06-05', '08:00'))
    await raiseAlerts(radar('2024-06-10', '17:10'))
    await moved(officer('2024-06-10', '17:11'), { code }, 'finish', {
      evidence: { 'result-code': 'KQ-02' },
    })
    expect(await mailAlerts(radar('2024-06-10', '17:12'), mailer(), undefined)).toBe(0)
  })
})

test('without a server or a sender there is no mailer', () => {
  expect(openMailer({ smtpUrl: undefined, mailFrom: undefined })).toBeUndefined()
})

test('the radar looks round by itself, and a failure is logged and tried again', async () => {
  const logged: string[] = []
  let looks = 0
  const started = startRadar({
    unitId: 1,
    requestNow: () => {
      looks += 1
      if (looks === 1) throw new Error('no database')
      return { ...radar('2024-06-10', '17:20'), now: instantAt('2024-06-10', '17:20') }
    },
    mailer: undefined,
    log: openLog({ logLevel: 'error' }, { write: (line) => logged.push(line) }),
    everyMs: 20,
  })
  await expect.poll(() => looks, { timeout: 5000 }).toBeGreaterThan(3)
  await started.stop()
  expect(logged.join('')).toContain('no database')
  const stopped = looks
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(looks).toBe(stopped)
})
