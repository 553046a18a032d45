import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import {
  aDossier,
  aDossierInProgress,
  anOffice,
  moved,
  type Office,
  procedures,
} from './dossiers.builder.ts'
import { listWorklist, type WorklistPlace } from './dossiers.sql.ts'

const test$ = useDatabase()
let office: Office
beforeAll(async () => {
  office = await anOffice(test$.db, 1)
  const neighbour = await anOffice(test$.db, 2)
  await aDossier(neighbour.as('clerk', '2024-03-18'))
})

test('the worklist turns its pages by due date and leaves out what is settled or waits for the citizen', async () => {
  const received = office.as('clerk', '2024-03-18')
  const inAMonth = await aDossier(received, { procedureCode: procedures.adoption.code })
  const open = [await aDossier(received), await aDossier(received), await aDossier(received)]
  const today = await aDossier(received, { procedureCode: procedures.birth.code })
  const waiting = await aDossierInProgress(received)
  await moved(office.as('specialist', '2024-03-19'), waiting, 'request-supplement')
  const settled = await aDossierInProgress(received)
  await moved(office.as('specialist', '2024-03-19'), settled, 'finish')

  const sameDue = open.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  expect(await pagesOf(2)).toEqual([
    [today.code, sameDue[0]?.code],
    [sameDue[1]?.code, sameDue[2]?.code],
    [inAMonth.code],
  ])
})

const pagesOf = async (size: number): Promise<string[][]> => {
  const pages: string[][] = []
  let after: WorklistPlace | undefined
  for (;;) {
    const rows = await test$.db.read({ unitId: 1 }, (tx) => listWorklist(tx, after, size))
    const last = rows.at(-1)
    if (!last?.dueAt) return pages
    pages.push(rows.map(({ code }) => code))
    after = { dueAt: last.dueAt, id: last.id }
  }
}
