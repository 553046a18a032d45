import { sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import { NotFound } from '#platform/refused.ts'
import type { Owner, ScannedPage } from './scan.ts'

const ofThisUnit = sql`p.unit_id = (select platform.unit_id())`

const pages = sql`
  select p.id, p.file_id as "fileId", f.name as "fileName", f.sha256, f.kind, p.number,
    f.page_count as "pageCount", json_build_object('kind', p.owner_kind, 'id', p.owner_id) as owner,
    p.position, p.turn, p.removed, f.came_by as "cameBy"
  from digitisation.page p join digitisation.file f on f.unit_id = p.unit_id and f.id = p.file_id`

/** The pages of some owners in their order, those taken out too. */
export const listPages = (tx: Tx, ownerIds: readonly string[]): Promise<ScannedPage[]> =>
  tx.many<ScannedPage>(sql`
    ${pages} where ${ofThisUnit} and p.owner_id = any(${ownerIds}::uuid[])
    order by p.position, p.recorded_at, p.id`)

/** @throws NotFound when the unit has no such page */
export const getPage = (tx: Tx, id: string): Promise<ScannedPage> => {
  if (!isId(id)) throw new NotFound('Không có trang quét này.')
  return tx.get<ScannedPage>(
    sql`${pages} where ${ofThisUnit} and p.id = ${id}::uuid`,
    'Không có trang quét này.',
  )
}

/** The pages with these ids, in their order; others wait with changing them until the transaction ends. */
export const lockPages = (tx: WriteTx, ids: readonly string[]): Promise<ScannedPage[]> =>
  tx.many<ScannedPage>(sql`
    ${pages} where ${ofThisUnit} and p.id = any(${ids.filter(isId)}::uuid[])
    order by p.position, p.recorded_at, p.id for update of p`)

/** The place of the last page of an owner; 0 when there is none. */
export const lastPosition = async (tx: Tx, owner: Owner): Promise<number> => {
  const row = await tx.find<{ last: number | null }>(sql`
    select max(position) as last from digitisation.page p
    where ${ofThisUnit} and owner_kind = ${owner.kind} and owner_id = ${owner.id}::uuid`)
  return row?.last ?? 0
}

export type SameFile = { fileId: string; name: string; owner: Owner }
/** Where else the same content lies: files of which a page has not been taken out, oldest first. */
export const findSameFiles = (tx: Tx, sha256: string): Promise<SameFile[]> =>
  tx.many<SameFile>(sql`
    select f.id as "fileId", f.name, json_build_object('kind', p.owner_kind, 'id', p.owner_id) as owner
    from digitisation.file f
    cross join lateral (
      select owner_kind, owner_id from digitisation.page p
      where ${ofThisUnit} and p.file_id = f.id and not p.removed order by p.number limit 1) p
    where f.unit_id = (select platform.unit_id()) and f.sha256 = ${sha256}
    order by f.recorded_at, f.id`)

/** Changes whenever pages of these owners come, go or are changed. */
export const stampOf = async (tx: Tx, ownerIds: readonly string[]): Promise<string> => {
  const row = await tx.find<{ stamp: string | null }>(sql`
    select count(*) || ' ' || max(recorded_at) as stamp from digitisation.page p
    where ${ofThisUnit} and p.owner_id = any(${ownerIds}::uuid[])`)
  return row?.stamp ?? ''
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
