import { keepResult, moveDossier, receiveDossier, takePayment } from '#modules/dossiers'
import { responseRegister } from '#modules/surveys'
import { dayOf } from '#platform/time.ts'
import { actors } from '../actors.ts'
import { entryOf, type PlannedAct } from '../agenda.ts'
import type { PlannedDossier, PlannedMove } from './planned-dossier.ts'

/** The acts of a dossier: received, paid for, moved, its result kept, its people asked. */
export const actsOf = (dossier: PlannedDossier): PlannedAct[] => [
  reception(dossier),
  ...payment(dossier),
  ...dossier.moves.map((move, place) => step(dossier, move, place)),
  ...keeping(dossier),
  ...answer(dossier),
]

const reception = ({ key, code, dueAt, reception }: PlannedDossier): PlannedAct => ({
  key: `${key}/accept`,
  at: reception.acceptedAt,
  actor: actors.desk,
  act: async (request) => {
    const given = await receiveDossier(request, reception)
    if (given.code !== code || given.dueAt.getTime() !== dueAt.getTime())
      throw new Error(`${key}: planned ${code}, ${dueAt.toISOString()}; got ${given.code}`)
  },
})

const payment = ({ key, code, paidAt }: PlannedDossier): PlannedAct[] =>
  paidAt
    ? [
        {
          key: `${key}/pay`,
          at: paidAt,
          actor: actors.portal,
          act: (request) => takePayment(request, code, 'online'),
        },
      ]
    : []

const step = (
  { key, code }: PlannedDossier,
  { at, actor, ...move }: PlannedMove,
  place: number,
): PlannedAct => ({
  key: `${key}/${place + 1}-${move.action}`,
  at,
  actor,
  act: (request) => moveDossier(request, { code, ...move }),
})

const keeping = ({ key, code, digitisedAt, deposit }: PlannedDossier): PlannedAct[] =>
  digitisedAt
    ? [
        {
          key: `${key}/keep`,
          at: digitisedAt,
          actor: actors.desk,
          act: (request) =>
            keepResult(request, code, deposit ? { ...deposit, validUntil: null } : undefined),
        },
      ]
    : []

const answer = ({ key, code, answer: given }: PlannedDossier): PlannedAct[] =>
  given
    ? [
        entryOf({
          key: `${key}/answer`,
          at: given.at,
          actor: actors.portal,
          register: responseRegister,
          values: {
            dossier_code: code,
            answered_on: dayOf(given.at),
            mode: 'online',
            level: given.level,
            opinion: given.opinion,
          },
        }),
      ]
    : []
