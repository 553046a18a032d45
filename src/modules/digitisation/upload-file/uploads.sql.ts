import { sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import type { Owner } from '../scan.ts'

export type Upload = {
  id: string
  name: string
  size: number
  owner: Owner
  startedBy: string
  startedAt: Date
}

export const insertUpload = async (tx: WriteTx, upload: Upload): Promise<void> => {
  await tx.run(sql`
    insert into digitisation.upload
      (unit_id, upload_id, name, size, owner_kind, owner_id, started_by, started_at)
    values (platform.unit_id(), ${upload.id}::uuid, ${upload.name}, ${upload.size},
      ${upload.owner.kind}, ${upload.owner.id}::uuid, ${upload.startedBy}, ${upload.startedAt})`)
}

/** An upload that has not ended. */
export const findUpload = (tx: Tx, id: string): Promise<Upload | undefined> =>
  tx.find<Upload>(sql`
    select upload_id as id, name, size, started_by as "startedBy", started_at as "startedAt",
      json_build_object('kind', owner_kind, 'id', owner_id) as owner
    from digitisation.upload
    where unit_id = (select platform.unit_id()) and upload_id::text = ${id} and ended_at is null`)

/** False when another request has ended it already. */
export const endUpload = async (tx: WriteTx, id: string, now: Date): Promise<boolean> =>
  (await tx.run(sql`
    update digitisation.upload set ended_at = ${now}
    where unit_id = (select platform.unit_id()) and upload_id = ${id}::uuid and ended_at is null`)) >
  0
