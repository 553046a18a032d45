import { lastRecordedAt } from '#modules/audit'
import { moveDossier, submitMove } from '#modules/dossiers'
import { type Database, within } from '#platform/db/database.ts'
import { instantAt } from '#platform/time.ts'
import { posts } from '../actors.ts'
import { inOrder, type PlannedAct, surroundings } from '../agenda.ts'
import { actsOf } from '../dossiers/dossier-acts.ts'
import { UNIT_ID } from '../tinh-chau/unit.ts'
import { arrivedToday, reportWritten, today } from './arrivals.ts'

/**
 * What the office did in the first hours of the day on which the demo is opened, so that everybody has
 * something to do. Done at once or not at all, and only where nobody has worked on that day yet.
 */
export const loadThisMorning = async (db: Database): Promise<void> => {
  const newest = await db.read({ unitId: UNIT_ID }, (tx) => lastRecordedAt(tx))
  if (newest > reportWritten) return
  await db.write({ unitId: UNIT_ID }, async (tx) => {
    const shared = within(tx)
    for (const planned of morningAgenda()) await planned.act(surroundings(shared, UNIT_ID, planned))
  })
}

const morningAgenda = (): PlannedAct[] =>
  inOrder([
    ...arrivedToday().flatMap(actsOf),
    laidBeforeTheLeader('000.98.99.H48-240514-0013', '08:42'),
    laidBeforeTheLeader('000.98.99.H48-240516-0004', '08:54'),
    toldLate,
  ])

const laidBeforeTheLeader = (code: string, time: string): PlannedAct => ({
  key: `morning/${code}`,
  at: instantAt(today, time),
  actor: { name: posts.society, role: 'specialist' },
  act: (request) =>
    moveDossier(request, {
      ...{ code, action: 'submit-for-approval' },
      evidence: { 'result-file': `du-thao-${code}.pdf` },
    }),
})

/** Settled on Tuesday, clicked on Friday: past the limit, so a leader has to agree. */
const toldLate: PlannedAct = {
  key: 'morning/told-late',
  at: instantAt(today, '08:59'),
  actor: { name: posts.justice, role: 'specialist' },
  act: (request) =>
    submitMove(request, {
      ...{ code: '000.98.99.H48-240524-0003', action: 'finish' },
      occurredAt: instantAt('2024-06-04', '15:30'),
      evidence: {
        'result-file': '000.98.99.H48-240524-0003.pdf',
        'result-code': 'KQ.000.98.99.H48-240524-0003',
        'proof-kind': 'hand-over-book',
        proof: 'Sổ giao nhận kết quả, chữ ký ngày 04/6/2024',
      },
    }),
}
