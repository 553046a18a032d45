import { sql, type WriteTx } from '#platform/db/database.ts'

/** The channel on which every process hears of changed dossiers. */
export const CHANNEL = 'motcua_dossier_changed'

/** Tells all processes, once the transaction is committed. */
export const notifyChanged = async (
  tx: WriteTx,
  change: { unitId: number; code: string },
): Promise<void> => {
  await tx.run(sql`select pg_notify(${CHANNEL}, ${JSON.stringify(change)})`)
}
