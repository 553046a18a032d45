import { z } from 'zod'
import { actions } from '#modules/dossiers'
import type { Subscription } from '#platform/events/subscription.ts'
import { notifyChanged } from './notify.sql.ts'

/** The events of dossiers after which a worklist may look otherwise. */
const events = [
  ...['accepted', 'assign-officer', 'recalculate-due', 'correct-acceptance', 'correct-occurrence'],
  ...['request-late-entry', 'approve-late-entry', 'decline-late-entry'],
  ...actions,
].map((name) => `dossiers.${name}`)

const payloadSchema = z.object({ code: z.string() })

/** Every act on a dossier is told to the pages that are open. */
export const deskSubscriptions: Subscription[] = [...new Set(events)].map((event) => ({
  event,
  subscriber: 'desk.changes',
  handle: async (tx, { unitId, payload }) => {
    const told = payloadSchema.safeParse(payload)
    if (told.success) await notifyChanged(tx, { unitId, code: told.data.code })
  },
}))
