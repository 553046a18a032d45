import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#platform/request.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { anOffice, type Office } from '../dossiers.builder.ts'
import { getDossier } from '../dossiers.sql.ts'
import { aDesk, type Got, personIn, type TestDesk } from './desk.builder.ts'
import { act, aDossierIn, typedFor } from './stories.builder.ts'

const test$ = useDatabase()
let office: Office
let desk: TestDesk
beforeAll(async () => {
  office = await anOffice(test$.db)
  desk = await aDesk(test$.db)
})

const read = (code: string) => test$.db.read({ unitId: 1 }, (tx) => getDossier(tx, code))
const seenOn = ({ $ }: Got): string => String($('input[name=seen]').first().val())
const mai: Actor = personIn('clerk', { name: 'Nguyễn Thị Mai' })
const thu: Actor = personIn('clerk')

describe('two clerks at one dossier', () => {
  test('at once: one is recorded, the other is told who did what and keeps what he typed', async () => {
    const { code } = await aDossierIn(desk, office, 'accepted')
    const url = `/ho-so/${code}`
    const seen = seenOn(await desk.get(thu, url))
    desk.pass(1)
    const typed = { seen, proof: 'Sổ số 5', 'occurred-day': '2024-03-18', 'occurred-time': '08:00' }
    const both = await Promise.all(
      [thu, mai].map((who) => desk.post(who, `${url}/viec/transfer`, typed)),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const lost = both.find(({ status }) => status === 409)
    const winner = both[0] === lost ? 'Nguyễn Thị Mai' : 'Lê Thị Thu'
    const told = lost?.$('.ds-alert').text()
    expect(told).toContain(`${winner}, 08:01 ngày 18/3/2024: Chuyển hồ sơ đến nơi giải quyết`)
    expect(lost?.$('#o-transfer-proof').val()).toBe('Sổ số 5')
    expect(lost?.$('#o-transfer-occurred-time').val()).toBe('08:00')
  })

  test('the second may send again once he has seen it, if it is still lawful', async () => {
    const dossier = await aDossierIn(desk, office, 'in-progress')
    const url = `/ho-so/${dossier.code}`
    const specialist = personIn('specialist')
    const seen = seenOn(await desk.get(specialist, url))
    await act(desk, dossier, 'extend')
    const typed = { ...typedFor['request-supplement'], seen }
    const late = await desk.post(specialist, `${url}/viec/request-supplement`, typed)
    expect(late.status).toBe(409)
    expect(late.$('.ds-alert').text()).toContain('Phạm Minh Đức')
    expect(late.$('.ds-alert').text()).toContain('Lý do: Phải xác minh thêm')
    expect(late.$('#o-request-supplement-defects').val()).toContain('Giấy khai sinh')
    expect((await read(dossier.code)).state).toBe('in-progress')
    const again = { ...typed, seen: seenOn(late) }
    const sent = await desk.post(specialist, `${url}/viec/request-supplement`, again)
    expect(sent.status).toBe(303)
  })

  test('also a payment that was taken meanwhile is told', async () => {
    const { code } = await aDossierIn(desk, office, 'in-progress', { fee: 8000 })
    const specialist = personIn('specialist')
    const seen = seenOn(await desk.get(specialist, `/ho-so/${code}`))
    await desk.post(thu, `/ho-so/${code}/thu-phi`, { method: 'desk' })
    const late = await desk.post(specialist, `/ho-so/${code}/viec/start-verification`, { seen })
    expect(late.status).toBe(409)
    expect(late.$('.ds-alert').text()).toContain('Thu phí, lệ phí')
  })
})

describe('whose dossier it is', () => {
  const grantedIn = (fieldCode: string, insteadOf?: string): Actor =>
    personIn('specialist', {
      name: 'Đỗ Văn Nam',
      accountId: 'nam',
      grants: [{ role: 'specialist', fieldCode, ...(insteadOf ? { insteadOf } : {}) }],
    })

  test('a specialist of land cannot move a dossier of civil status, and the page says why', async () => {
    const dossier = await aDossierIn(desk, office, 'in-progress')
    const nam = grantedIn('DD')
    const { $ } = await desk.get(nam, `/ho-so/${dossier.code}`)
    expect($('form[action*="/viec/"]').length).toBe(0)
    expect($('.refused-acts').text()).toContain('không được giao lĩnh vực của hồ sơ')
    expect((await act(desk, dossier, 'finish', { by: nam })).status).toBe(422)
    expect((await read(dossier.code)).state).toBe('in-progress')
  })

  test('one of its field can', async () => {
    const dossier = await aDossierIn(desk, office, 'in-progress')
    expect((await act(desk, dossier, 'finish', { by: grantedIn('HT') })).status).toBe(303)
  })

  test('who stands in for another is named beside him', async () => {
    const dossier = await aDossierIn(desk, office, 'in-progress')
    const nam = grantedIn('HT', 'Trần Văn Hòa')
    await act(desk, dossier, 'start-verification', { by: nam })
    const { $ } = await desk.get(nam, `/ho-so/${dossier.code}`)
    expect($('.timeline > li').last().text()).toContain('Đỗ Văn Nam thay Trần Văn Hòa')
  })
})

describe('a person with many roles', () => {
  test('acts in that which the move asks for', async () => {
    const all: Actor = personIn('clerk', {
      grants: (['clerk', 'specialist', 'leader'] as const).map((role) => ({
        role,
        fieldCode: null,
      })),
    })
    const dossier = await aDossierIn(desk, office, 'accepted')
    for (const action of ['transfer', 'submit-for-approval', 'sign'] as const)
      expect((await act(desk, dossier, action, { by: all })).status).toBe(303)
  })
})

test('nothing failed unexpectedly', () => {
  expect(desk.unexpected).toEqual([])
})
