import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { verifyBooks } from '#modules/audit'
import { getCalendar } from '#modules/calendar'
import type { Role } from '#platform/request.ts'
import { officeScript, officeStyles } from '#web/assets.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { type Action, actions, type Move, moves, needLabels } from '../dossier-moves.ts'
import { move } from '../dossier-states.rules.ts'
import { type DossierState, dossierStates } from '../dossier-states.ts'
import { anOffice, type Office, procedures } from '../dossiers.builder.ts'
import { getDossier } from '../dossiers.sql.ts'
import { moveFacts } from '../move-dossier/move-facts.rules.ts'
import { aDesk, personIn, type TestDesk } from './desk.builder.ts'
import { askedNeeds } from './need-fields.ts'
import { act, aDossierIn, typedFor } from './stories.builder.ts'
import { receptionActs } from './usual-next.ts'

const test$ = useDatabase()
let office: Office
let desk: TestDesk
beforeAll(async () => {
  office = await anOffice(test$.db)
  desk = await aDesk(test$.db)
})

const states = dossierStates.filter((state) => state !== 'draft')
const read = (code: string) => test$.db.read({ unitId: 1 }, (tx) => getDossier(tx, code))
const ruleOf = (action: Action): Move => moves[action]

describe('each move of the table, from each state, by its form', () => {
  const cases = actions
    .filter((action) => !receptionActs.includes(action))
    .flatMap((action) => ruleOf(action).from.map((from) => [action, from] as const))

  test.each(cases)('%s from %s', async (action, from) => {
    const over = action === 'finish-at-desk' ? { procedureCode: procedures.birth.code } : {}
    const dossier = await aDossierIn(desk, office, from, over)
    const { status, location, $ } = await act(desk, dossier, action)
    expect([status, $('.ds-error-summary').text()]).toEqual([303, ''])
    expect(location).toBe(`/ho-so/${dossier.code}?da=${action}`)
    const { to } = ruleOf(action)
    expect((await read(dossier.code)).state).toBe(to === 'state-before' ? 'in-progress' : to)
    const shown = await desk.get(personIn('clerk'), location)
    expect(shown.$('.ds-alert[role=status]').text()).toContain(`Đã ghi: ${moves[action].label}`)
    expect(shown.$('.timeline > li').last().text()).toContain(moves[action].label)
  })
})

describe('the page offers exactly what the table allows', () => {
  const roles: Role[] = [
    'clerk',
    'specialist',
    'leader',
    'office-clerk',
    'administrator',
    'upper-level',
  ]

  test.each(states)('in the state %s', async (state) => {
    const { code } = await aDossierIn(desk, office, state)
    for (const role of roles) {
      const { $ } = await desk.get(personIn(role), `/ho-so/${code}`)
      const offered = $('form')
        .toArray()
        .flatMap(
          (form) =>
            $(form)
              .attr('action')
              ?.match(/\/viec\/(.*)$/)?.[1] ?? [],
        )
      expect([role, offered.toSorted()]).toEqual([role, (await lawful(code, role)).toSorted()])
      expect(
        new Set(
          $('[id]')
            .map((_, each) => $(each).attr('id'))
            .get(),
        ).size,
      ).toBe($('[id]').length)
    }
  })

  const lawful = async (code: string, role: Role): Promise<Action[]> => {
    if (role === 'administrator' || role === 'upper-level') return []
    const dossier = await read(code)
    const calendar = await test$.db.read({ unitId: 1 }, (tx) => getCalendar(tx, '2024-03-18'))
    const facts = moveFacts(dossier, desk.now(), calendar)
    return actions.filter(
      (action) => !receptionActs.includes(action) && move(facts, action, role).ok,
    )
  }
})

describe('what comes next', () => {
  const nextOf = async (state: DossierState, role: Role) => {
    const { code } = await aDossierIn(desk, office, state)
    return (await desk.get(personIn(role), `/ho-so/${code}`)).$('#viec-tiep-theo').parent()
  }

  test('stands open for him whose turn it is; the others are told whose it is', async () => {
    expect((await nextOf('in-progress', 'specialist')).find('.next-act h3').text()).toBe(
      'Giải quyết xong, chuyển kết quả về Một cửa',
    )
    const told = await nextOf('in-progress', 'clerk')
    expect(told.find('.next-act').length).toBe(0)
    expect(told.text()).toContain('Đang chờ công chức chuyên môn (Trần Văn Hòa)')
  })

  test('before acceptance leads to the reception, and after the end nowhere', async () => {
    const waiting = await nextOf('submitted', 'clerk')
    expect(waiting.find('a').attr('href')).toContain('/tiep-nhan/ho-so?')
    expect((await nextOf('rejected-intake', 'clerk')).text()).toContain('Hồ sơ đã kết thúc')
  })

  test('the page with its style and script weighs less than 60 kB on the first visit', async () => {
    const { code } = await aDossierIn(desk, office, 'in-progress')
    const { bytes } = await desk.get(personIn('specialist'), `/ho-so/${code}`)
    const parts = [bytes, officeStyles().css, officeScript('dossier').js]
    const weight = parts.reduce((sum, part) => sum + gzipSync(part).length, 0)
    expect(weight).toBeLessThan(60_000)
  })
})

describe('what is not offered', () => {
  test('says why, for whoever could wish for it in this state', async () => {
    const dossier = await aDossierIn(desk, office, 'in-progress')
    await act(desk, dossier, 'extend')
    const { $ } = await desk.get(personIn('leader'), `/ho-so/${dossier.code}`)
    const reasons = $('.refused-acts').text()
    expect(reasons).toContain(
      'Xin lỗi và hẹn lại ngày trả kết quả: Hồ sơ đã hẹn lại 1 lần; chỉ được hẹn lại không quá 1 lần.',
    )
    expect(reasons).toContain('là việc của công chức chuyên môn, không phải của lãnh đạo UBND')
  })

  test('is refused also when its form is sent', async () => {
    const { code } = await aDossierIn(desk, office, 'in-progress')
    const { status, $ } = await desk.post(personIn('clerk'), `/ho-so/${code}/viec/finish`, {
      ...typedFor.finish,
    })
    expect(status).toBe(422)
    expect($('.ds-error-summary').text()).toContain('là việc của công chức chuyên môn')
    expect($('#o-finish-result-code').val()).toBe('KQ-F')
  })

  test('an act that is not in the table is not found', async () => {
    const { code } = await aDossierIn(desk, office, 'in-progress')
    for (const action of ['accept', 'toString', 'xoa'])
      expect((await desk.post(personIn('clerk'), `/ho-so/${code}/viec/${action}`)).status).toBe(404)
  })
})

describe('a form that lacks something', () => {
  const needy = actions
    .filter((action) => !receptionActs.includes(action))
    .flatMap((action) =>
      askedNeeds(action)
        .filter(({ required }) => required)
        .map(({ need, field }) => [action, need, field.missing] as const),
    )

  test.each(needy)(
    '%s without %s is shown again with all that was typed',
    async (action, need, missing) => {
      const [from = 'in-progress'] = ruleOf(action).from
      const dossier = await aDossierIn(desk, office, from)
      const typed = { ...typedFor[action], [need]: ' ', proof: 'Sổ giao nhận số 3' }
      const { status, $ } = await act(desk, dossier, action, { typed })
      expect(status).toBe(422)
      expect($(`#o-${action}-${need}-error, #o-${action}-result-file-error`).text()).toContain(
        missing,
      )
      expect($('.ds-error-summary a').attr('href')).toBe(`#o-${action}-${need}`)
      for (const [name, text] of Object.entries(typed))
        expect($(`#o-${action}-${name}`).val()).toBe(text)
      expect((await read(dossier.code)).state).toBe(from)
    },
  )

  test.each([
    ['demand-payment', 'amount', 'năm mươi', 'Số tiền chưa đúng'],
    ['start-consultation', 'opinion-deadline', '31/02/2024', 'Ngày chưa đúng'],
    ['extend', 'new-due-date', '2024-03-23', 'rơi vào ngày nghỉ'],
    ['extend', 'new-due-date', '2024-03-20', 'phải sau thời hạn đang áp dụng'],
    ['extend', 'occurred-time', '14:30', 'Chọn ngày đã làm việc này'],
    ['extend', 'occurred-day', '2024-03-18', 'Ghi giờ đã làm việc này'],
    ['extend', 'occurred-day', 'hôm qua', 'Ngày chưa đúng'],
    ['extend', 'reason', 'x'.repeat(4001), 'Dài quá 4.000 ký tự'],
  ] as const)('%s with %s “%.20s” says what is wrong', async (action, name, text, message) => {
    const dossier = await aDossierIn(desk, office, 'in-progress')
    const { status, $ } = await act(desk, dossier, action, { typed: { [name]: text } })
    expect(status).toBe(422)
    expect($('.ds-error-summary').text()).toContain(message)
    expect($(`#o-${action}-${name}`).val()).toBe(text)
  })
})

test('every need of the table has a field, or is known without asking', () => {
  const asked = actions.flatMap((action) => askedNeeds(action).map(({ need }) => need))
  const known = ['channel', 'scans', 'delivery']
  expect(new Set([...asked, ...known])).toEqual(new Set(Object.keys(needLabels)))
})

test('nothing failed unexpectedly, and the books are whole', async () => {
  expect(desk.unexpected).toEqual([])
  expect((await verifyBooks(test$.ownerUrl)).faults).toEqual([])
})
