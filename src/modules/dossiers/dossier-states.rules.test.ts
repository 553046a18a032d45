import { describe, expect, test } from 'vitest'
import {
  type Action,
  actions,
  type Clock,
  type FormNumber,
  isAction,
  type Move,
  moves,
  type Role,
  roleLabels,
} from './dossier-moves.ts'
import { type DossierFacts, move, movesFor } from './dossier-states.rules.ts'
import {
  closedStates,
  type DossierState,
  dossierStates,
  isDossierState,
  nationalStatusLabels,
  openStates,
  stateLabels,
  stateNationalCodes,
} from './dossier-states.ts'

const roles: Role[] = ['citizen', 'clerk', 'specialist', 'leader', 'office-clerk', 'system']

const aDossier = (facts: Partial<DossierFacts> = {}): DossierFacts => ({
  state: 'in-progress',
  supplementRounds: 0,
  extensions: 0,
  workingDaysSinceAcceptance: 1,
  daysToDue: 5,
  sameDayProcedure: true,
  stateBefore: 'in-progress',
  ...facts,
})

type Spec = [
  row: number,
  action: Action,
  from: DossierState,
  to: DossierState,
  by: Role,
  clock: Clock,
  form2018: FormNumber | null,
  form2025: FormNumber | null,
  nationalCode: number,
]

/** The nineteen moves of the specification, written again by hand; some need two actions. */
const nineteen: Spec[] = [
  [1, 'submit', 'draft', 'submitted', 'citizen', 'off', null, null, 1],
  [1, 'submit', 'draft', 'submitted', 'clerk', 'off', null, null, 1],
  [
    2,
    'request-intake-supplement',
    'submitted',
    'supplement-intake',
    'clerk',
    'off',
    'M02',
    'M02',
    5,
  ],
  [3, 'reject-intake', 'submitted', 'rejected-intake', 'clerk', 'off', 'M03', 'M03', 3],
  [4, 'accept', 'submitted', 'accepted', 'clerk', 'starts', 'M01', 'M01', 2],
  [4, 'accept', 'supplement-intake', 'accepted', 'clerk', 'starts', 'M01', 'M01', 2],
  [5, 'transfer', 'accepted', 'in-progress', 'clerk', 'runs', 'M05', 'M06', 4],
  [6, 'finish-at-desk', 'accepted', 'result-ready', 'clerk', 'ends', null, null, 9],
  [7, 'start-verification', 'in-progress', 'verifying', 'specialist', 'runs', 'M05', 'M06', 4],
  [7, 'finish-verification', 'verifying', 'in-progress', 'specialist', 'runs', 'M05', 'M06', 4],
  [8, 'start-consultation', 'in-progress', 'consulting', 'specialist', 'runs', 'M05', 'M06', 4],
  [8, 'finish-consultation', 'consulting', 'in-progress', 'specialist', 'runs', 'M05', 'M06', 4],
  [
    9,
    'request-supplement',
    'in-progress',
    'supplement-process',
    'specialist',
    'stops',
    'M02',
    'M02',
    5,
  ],
  [
    10,
    'complete-supplement',
    'supplement-process',
    'in-progress',
    'clerk',
    'restarts',
    'M01',
    'M01',
    4,
  ],
  [11, 'demand-payment', 'in-progress', 'payment-due', 'specialist', 'pauses', null, null, 6],
  [11, 'confirm-payment', 'payment-due', 'in-progress', 'system', 'resumes', null, null, 4],
  [12, 'pause', 'in-progress', 'paused', 'leader', 'pauses', null, null, 4],
  [12, 'resume', 'paused', 'in-progress', 'leader', 'resumes', null, null, 4],
  [13, 'extend', 'in-progress', 'in-progress', 'leader', 'extends', 'M04', 'M04', 4],
  [14, 'request-withdrawal', 'verifying', 'withdraw-requested', 'citizen', 'runs', null, null, 7],
  [14, 'confirm-withdrawal', 'withdraw-requested', 'withdrawn', 'clerk', 'ends', null, 'M05', 8],
  [15, 'refuse', 'in-progress', 'refused', 'leader', 'ends', 'M03', 'M03', 8],
  [
    16,
    'submit-for-approval',
    'in-progress',
    'pending-approval',
    'specialist',
    'runs',
    null,
    null,
    4,
  ],
  [16, 'sign', 'pending-approval', 'signed', 'leader', 'runs', null, null, 4],
  [16, 'issue', 'signed', 'issued', 'office-clerk', 'runs', null, null, 4],
  [17, 'deliver-to-desk', 'issued', 'result-ready', 'specialist', 'ends', 'M05', 'M06', 9],
  [18, 'return-result', 'result-ready', 'returned', 'clerk', 'off', 'M06', 'M07', 10],
  [19, 'open-correction', 'returned', 'correction', 'specialist', 'off', null, null, 4],
  [19, 'finish-correction', 'correction', 'result-ready', 'specialist', 'off', null, null, 9],
]

describe('the nineteen moves of the specification', () => {
  test('are all there', () => {
    expect([...new Set(nineteen.map(([row]) => row))]).toEqual(
      Array.from({ length: 19 }, (_, index) => index + 1),
    )
  })

  test.each(nineteen)(
    'move %i: %s takes a dossier from %s to %s',
    (_row, action, from, to, by, clock, form2018, form2025, nationalCode) => {
      expect(move(aDossier({ state: from }), action, by)).toMatchObject({
        ok: true,
        to,
        clock,
        form: { '2018': form2018, '2025': form2025 },
        nationalCode,
      })
    },
  )

  test('and nothing else is in the table but the desk shortcut and the ways back and out', () => {
    const named = new Set(nineteen.map(([, action]) => action))
    expect(actions.filter((action) => !named.has(action))).toEqual([
      'decline-withdrawal',
      'stop',
      'send-back',
      'finish',
    ])
  })
})

describe('every action in every state by every role', () => {
  test.each(actions)('%s is allowed exactly where the table says', (action) => {
    const rule: Move = moves[action]
    for (const state of dossierStates)
      for (const role of roles) {
        const result = move(aDossier({ state }), action, role)
        const inTable = rule.from.includes(state) && rule.by.includes(role)
        expect(result.ok, `${action} × ${state} × ${role}`).toBe(inTable)
        if (!result.ok) expect(result.reason).toContain(rule.label)
      }
  })

  test('movesFor lists the same actions as move allows', () => {
    for (const state of dossierStates)
      for (const role of roles)
        expect(movesFor(aDossier({ state }), role)).toEqual(
          actions.filter((action) => move(aDossier({ state }), action, role).ok),
        )
  })
})

/** Written by hand, so that a state or a role slipped into the table is noticed. */
const onlyTheseFrom: Record<DossierState, Action[]> = {
  draft: ['submit'],
  submitted: ['request-intake-supplement', 'reject-intake', 'accept', 'request-withdrawal'],
  'supplement-intake': ['reject-intake', 'accept', 'request-withdrawal'],
  'rejected-intake': [],
  accepted: ['transfer', 'finish-at-desk', 'request-withdrawal', 'stop'],
  'in-progress': [
    'start-verification',
    'start-consultation',
    'request-supplement',
    'demand-payment',
    'pause',
    'extend',
    'request-withdrawal',
    'stop',
    'refuse',
    'submit-for-approval',
    'finish',
  ],
  verifying: ['finish-verification', 'request-withdrawal', 'stop'],
  consulting: ['finish-consultation', 'request-withdrawal', 'stop'],
  'supplement-process': ['complete-supplement', 'request-withdrawal', 'stop'],
  'payment-due': ['confirm-payment', 'request-withdrawal', 'stop'],
  paused: ['resume', 'request-withdrawal', 'stop'],
  'withdraw-requested': ['confirm-withdrawal', 'decline-withdrawal'],
  withdrawn: [],
  refused: [],
  stopped: [],
  'pending-approval': ['request-withdrawal', 'send-back', 'sign'],
  signed: ['request-withdrawal', 'issue'],
  issued: ['deliver-to-desk'],
  'result-ready': ['return-result'],
  returned: ['open-correction'],
  correction: ['finish-correction'],
}
const onlyTheseBy: Record<Role, Action[]> = {
  citizen: ['submit', 'request-withdrawal'],
  clerk: [
    'submit',
    'request-intake-supplement',
    'reject-intake',
    'accept',
    'transfer',
    'finish-at-desk',
    'request-supplement',
    'complete-supplement',
    'confirm-payment',
    'request-withdrawal',
    'confirm-withdrawal',
    'decline-withdrawal',
    'return-result',
  ],
  specialist: [
    'start-verification',
    'finish-verification',
    'start-consultation',
    'finish-consultation',
    'request-supplement',
    'demand-payment',
    'confirm-payment',
    'confirm-withdrawal',
    'decline-withdrawal',
    'refuse',
    'submit-for-approval',
    'deliver-to-desk',
    'finish',
    'open-correction',
    'finish-correction',
  ],
  leader: ['pause', 'resume', 'extend', 'stop', 'refuse', 'send-back', 'sign', 'open-correction'],
  'office-clerk': ['issue', 'deliver-to-desk'],
  system: ['transfer', 'confirm-payment', 'return-result'],
}

describe('nothing has slipped into the table', () => {
  test.each(dossierStates)('a dossier that is %s allows only what it should', (state) => {
    const open = actions.filter((action) =>
      roles.some((role) => move(aDossier({ state }), action, role).ok),
    )
    expect(open).toEqual(onlyTheseFrom[state])
  })

  test.each(roles)('the %s does only what is theirs', (role) => {
    const open = actions.filter((action) =>
      dossierStates.some((state) => move(aDossier({ state }), action, role).ok),
    )
    expect(open).toEqual(onlyTheseBy[role])
  })
})

describe('the reasons', () => {
  test('tell in which states the act is possible', () => {
    expect(move(aDossier({ state: 'returned' }), 'accept', 'clerk')).toEqual({
      ok: false,
      reason:
        'Hồ sơ đang ở trạng thái “Đã trả kết quả” nên không thể thực hiện “Tiếp nhận hồ sơ”; việc này chỉ làm được ở trạng thái “Mới nộp, chờ tiếp nhận”, “Chờ bổ sung trước khi tiếp nhận”.',
    })
  })

  test('tell whose work it is', () => {
    expect(move(aDossier({ state: 'pending-approval' }), 'sign', 'specialist')).toEqual({
      ok: false,
      reason: '“Ký kết quả” là việc của lãnh đạo UBND, không phải của công chức chuyên môn.',
    })
  })
})

describe('supplements', () => {
  test('may be asked for once, at intake or in processing', () => {
    expect(move(aDossier({ supplementRounds: 0 }), 'request-supplement', 'specialist').ok).toBe(
      true,
    )
    const again = move(aDossier({ supplementRounds: 1 }), 'request-supplement', 'specialist')
    expect(again).toMatchObject({ ok: false, reason: expect.stringContaining('không quá 1 lần') })
    const atIntake = aDossier({ state: 'submitted', supplementRounds: 1 })
    expect(move(atIntake, 'request-intake-supplement', 'clerk').ok).toBe(false)
  })

  test('may be asked for on the third working day after acceptance, not on the fourth', () => {
    const on = (workingDaysSinceAcceptance?: number) =>
      move(aDossier({ workingDaysSinceAcceptance }), 'request-supplement', 'specialist')
    expect(on(3).ok).toBe(true)
    expect(on(4)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('trong 3 ngày làm việc'),
    })
    expect(on(undefined).ok).toBe(false)
  })

  test('follow the limit of sector law where it sets another', () => {
    const dossier = aDossier({ workingDaysSinceAcceptance: 5, supplementLimitDays: 5 })
    expect(move(dossier, 'request-supplement', 'clerk').ok).toBe(true)
    const shorter = aDossier({ workingDaysSinceAcceptance: 3, supplementLimitDays: 2 })
    expect(move(shorter, 'request-supplement', 'clerk').ok).toBe(false)
  })
})

describe('a new appointment', () => {
  test('is given once', () => {
    expect(move(aDossier({ extensions: 1 }), 'extend', 'leader')).toMatchObject({
      ok: false,
      reason: expect.stringContaining('hẹn lại không quá 1 lần'),
    })
  })

  test('is announced at least one day before the due day', () => {
    expect(move(aDossier({ daysToDue: 1 }), 'extend', 'leader').ok).toBe(true)
    for (const daysToDue of [0, -1])
      expect(move(aDossier({ daysToDue }), 'extend', 'leader')).toMatchObject({
        ok: false,
        reason: expect.stringContaining('ít nhất 1 ngày'),
      })
    expect(move(aDossier({ daysToDue: undefined }), 'extend', 'leader').ok).toBe(true)
  })

  test('leaves the dossier in progress', () => {
    expect(move(aDossier(), 'extend', 'leader')).toMatchObject({ to: 'in-progress' })
  })
})

describe('a refusal', () => {
  test('within the deadline carries no warning, the due day included', () => {
    for (const daysToDue of [3, 0, undefined])
      expect(move(aDossier({ daysToDue }), 'refuse', 'leader')).toMatchObject({ warnings: [] })
  })

  test('after the deadline can be recorded, with a warning', () => {
    expect(move(aDossier({ daysToDue: -2 }), 'refuse', 'leader')).toMatchObject({
      ok: true,
      warnings: [expect.stringContaining('quá hạn 2 ngày')],
    })
  })
})

describe('a withdrawal', () => {
  test('can be asked for from every open state until the result is issued', () => {
    const after = ['issued', 'result-ready', 'correction', 'withdraw-requested']
    for (const state of openStates)
      expect(move(aDossier({ state }), 'request-withdrawal', 'citizen').ok, state).toBe(
        !after.includes(state),
      )
  })

  test('after the result is issued is refused in words a citizen understands', () => {
    expect(move(aDossier({ state: 'issued' }), 'request-withdrawal', 'citizen')).toMatchObject({
      ok: false,
      reason: expect.stringContaining('chỉ được rút khi chưa phát hành kết quả'),
    })
  })

  test('that is declined takes the dossier back to where it was', () => {
    for (const stateBefore of moves['request-withdrawal'].from)
      expect(
        move(aDossier({ state: 'withdraw-requested', stateBefore }), 'decline-withdrawal', 'clerk'),
      ).toMatchObject({ ok: true, to: stateBefore, nationalCode: stateNationalCodes[stateBefore] })
  })

  test('cannot be declined towards an unknown or impossible state', () => {
    for (const stateBefore of [undefined, 'returned', 'issued', 'draft'] as const)
      expect(
        move(aDossier({ state: 'withdraw-requested', stateBefore }), 'decline-withdrawal', 'clerk'),
      ).toMatchObject({ ok: false, reason: expect.stringContaining('trước khi đề nghị rút') })
  })
})

test('a dossier is finished at the desk only when its procedure is settled the same day', () => {
  for (const sameDayProcedure of [false, undefined])
    expect(
      move(aDossier({ state: 'accepted', sameDayProcedure }), 'finish-at-desk', 'clerk'),
    ).toMatchObject({ ok: false, reason: expect.stringContaining('trả kết quả trong ngày') })
})

test('a move that fills in no limit still says what must be recorded', () => {
  expect(move(aDossier({ state: 'submitted' }), 'reject-intake', 'clerk')).toMatchObject({
    needs: ['reason'],
  })
})

describe('the states', () => {
  test('are twenty-one, each open, closed or still a draft', () => {
    expect(dossierStates).toHaveLength(21)
    expect([...openStates].filter((state) => closedStates.has(state))).toEqual([])
    expect(openStates.size + closedStates.size + 1).toBe(21)
    expect(openStates.has('result-ready')).toBe(true)
    expect(closedStates.has('refused')).toBe(true)
  })

  test('can all be reached from a draft', () => {
    const reached = new Set<DossierState>(['draft'])
    for (let size = 0; size !== reached.size; ) {
      size = reached.size
      for (const state of [...reached]) for (const next of exits(state)) reached.add(next)
    }
    expect([...reached].sort()).toEqual([...dossierStates].sort())
  })

  test('lead on while open, and end when closed, save that a returned result can be corrected', () => {
    for (const state of openStates) expect(exits(state), state).not.toEqual([])
    for (const state of closedStates)
      expect(exits(state)).toEqual(state === 'returned' ? ['correction'] : [])
  })

  test('carry the national code of the moves that lead to them', () => {
    for (const action of actions) {
      const rule: Move = moves[action]
      if (rule.to === 'state-before') expect(rule.nationalCode).toBeNull()
      else expect(rule.nationalCode, action).toBe(stateNationalCodes[rule.to])
    }
  })

  test('have distinct labels, and use every national code', () => {
    expect(new Set(Object.values(stateLabels)).size).toBe(21)
    const used = new Set(dossierStates.map((state) => stateNationalCodes[state]))
    expect([...used].filter((code) => code !== null)).toHaveLength(
      Object.keys(nationalStatusLabels).length,
    )
  })
})

test('every move has its own label, a source and known roles', () => {
  expect(new Set(actions.map((action) => moves[action].label)).size).toBe(actions.length)
  for (const action of actions) {
    expect(moves[action].source).not.toBe('')
    expect(moves[action].by.every((role) => role in roleLabels)).toBe(true)
  }
})

test('words typed from outside are recognised as actions and states, or not', () => {
  expect(isAction('accept')).toBe(true)
  expect(isAction('toString')).toBe(false)
  expect(isDossierState('signed')).toBe(true)
  expect(isDossierState('constructor')).toBe(false)
})

const exits = (state: DossierState): DossierState[] =>
  actions
    .flatMap((action) =>
      roles.flatMap((role) => {
        const result = move(aDossier({ state }), action, role)
        return result.ok ? [result.to] : []
      }),
    )
    .filter((to, index, all) => all.indexOf(to) === index)
