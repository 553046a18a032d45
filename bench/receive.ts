import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { openDatabase, type Sql } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { addDays, dayOf, instantAt } from '#platform/time.ts'
import { aPaper, procedures } from '../src/modules/dossiers/dossiers.builder.ts'
import {
  type Reception,
  receiveDossier,
} from '../src/modules/dossiers/receive-dossier/receive-dossier.ts'
import { dossierRow, paperRows } from '../src/modules/dossiers/receive-dossier/reception-rows.ts'
import type { BenchServer, Office } from './bench-server.ts'
import { judge, median, say, title } from './figures.ts'
import { type Column, columnsOf, receiveFloor } from './floors.sql.ts'

const TARGET = 0.4
const ROUNDS = 20
const ROUND_MS = 400

/** How many dossiers a second are received: whole acts against single statements that write the same rows. */
export const receive = async (server: BenchServer): Promise<void> => {
  title('receive: a dossier with three papers is accepted; the whole act, on disk when it returns')
  say(
    'floor: one prepared statement, by the owner without row-level security, that takes the next number',
  )
  say('and writes the same rows: counter, dossier, 3 papers, journal, audit chain and entry, event')
  const office = await server.officeWith(0)
  for (const connections of [1, 8]) await compare(office, connections)
}

const compare = async (office: Office, connections: number): Promise<void> => {
  const db = openDatabase(office.appUrl, { connections })
  const owner = new pg.Pool({ connectionString: office.ownerUrl, max: connections })
  const tables = {
    dossier: await readColumns(owner, 'dossiers.dossier'),
    paper: await readColumns(owner, 'dossiers.paper'),
  }
  const floors: number[] = []
  const acts: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    // A day of its own, because a day has 9,999 codes.
    const request = { ...clerk, db, now: instantAt(addDays('2024-01-08', round), '09:00') }
    floors.push(await perSecond(connections, () => owner.query(floorOf(request, tables))))
    acts.push(await perSecond(connections, () => receiveDossier(request, receptionAt(request.now))))
  }
  tell(connections, median(floors.slice(1)), median(acts.slice(1)))
  await db.close()
  await owner.end()
}

const tell = (connections: number, floor: number, act: number): void => {
  const ratio = act / floor
  say(
    `connections ${connections}: floor ${Math.round(floor)} dossiers/s, the act ${Math.round(act)} dossiers/s`,
  )
  judge('the act, as a share of its floor', ratio.toFixed(2), ratio >= TARGET, `≥ ${TARGET}`)
}

/** Calls `act` again and again from as many places at once; answers how often a second. */
const perSecond = async (places: number, act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  let done = 0
  const workOn = async (): Promise<void> => {
    for (; performance.now() - began < ROUND_MS; done++) await act()
  }
  await Promise.all(Array.from({ length: places }, workOn))
  return done / ((performance.now() - began) / 1000)
}

const clerk = {
  unitId: 1,
  actor: { name: 'Lê Thị Thu', role: 'clerk' },
  newId: randomUUID,
} as const

const receptionAt = (submittedAt: Date): Reception => ({
  procedureCode: procedures.guardianship.code,
  channel: 'desk',
  applicant: {
    name: 'Nguyễn Văn Bình',
    citizenNumber: '051085001234',
    phone: '0905123456',
    address: 'Thôn Tây, xã Tịnh Châu',
  },
  officer: 'Trần Văn Hòa',
  submittedAt,
  papers: ['Tờ khai', 'Bản chụp căn cước', 'Văn bản cử người giám hộ'].map((name) =>
    aPaper({ name }),
  ),
  fee: 0,
})

type Tables = { dossier: Column[]; paper: Column[] }

const readColumns = async (owner: pg.Pool, table: string): Promise<Column[]> => {
  const { rows } = await owner.query<Column>(columnsOf(table))
  return rows
}

/** The same cells as the act writes, put together without asking the database anything. */
const floorOf = (
  request: Request,
  tables: Tables,
): { name: string; text: string; values: unknown[] } => {
  const { id, dossier, papers } = cellsOf(request)
  const { text, values }: Sql = receiveFloor(
    {
      unitId: request.unitId,
      agencyCode: '000.00.51.H48',
      day: dayOf(request.now),
      now: request.now,
      dossierId: id,
      dossier,
      papers,
      changes: { dossier: [dossier], paper: papers },
      actor: request.actor.name,
    },
    tables,
  )
  return { name: 'receive floor', text, values }
}

const cellsOf = (request: Request) => {
  const reception = receptionAt(request.now)
  const appointment = {
    id: randomUUID(),
    code: '',
    dueAt: new Date(request.now.getTime() + 3 * 86_400_000),
  }
  const stamp = { unit_id: request.unitId, recorded_at: request.now }
  return {
    id: appointment.id,
    dossier: { ...stamp, ...dossierRow(request, reception, pinned, appointment) },
    papers: paperRows(request, appointment.id, reception.papers).map((paper) => ({
      ...stamp,
      ...paper,
    })),
  }
}

const pinned = {
  ...procedures.guardianship,
  id: randomUUID(),
  fieldCode: 'HT',
  fieldName: 'Hộ tịch',
  papers: [],
}
