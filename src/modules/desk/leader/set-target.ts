import { record } from '#modules/audit'
import type { Tx } from '#platform/db/database.ts'
import { oneAtATime } from '#platform/db/one-at-a-time.sql.ts'
import type { Request } from '#platform/request.ts'
import { listOwnTargets } from './targets.sql.ts'
import { defaultTargets, type TargetKey, type Targets } from './targets.ts'

/** The targets in force: the unit's own before those of the program. */
export const targetsInForce = async (tx: Tx): Promise<Targets> => {
  const own = await listOwnTargets(tx)
  const withOwn = (key: TargetKey) => ({
    ...defaultTargets[key],
    ...own.find(({ indicator }) => indicator === key),
  })
  return {
    late: withOwn('late'),
    papers: withOwn('papers'),
    results: withOwn('results'),
    online: withOwn('online'),
  }
}

export type GivenTarget = { key: TargetKey; hundredths: number; source: string }

/** Sets a target of the unit; the journal keeps the one before. */
export const setTarget = (request: Request, given: GivenTarget): Promise<void> =>
  request.db.write(request, async (tx) => {
    await oneAtATime(tx, 'targets')
    const before = (await listOwnTargets(tx)).find(({ indicator }) => indicator === given.key)
    const id = before?.id ?? request.newId()
    const { hundredths, source } = given
    const row = { id, hundredths, source, certainty: 'design' }
    await record(tx, request, {
      ...{ module: 'desk', action: 'set-target', subject: id },
      ...(before
        ? { updates: { target: [row] } }
        : { inserts: { target: [{ ...row, indicator: given.key }] } }),
    })
  })

/** "3", "3,5" or "97.25" percent as hundredths; undefined when it is none. */
export const hundredthsIn = (typed: string): number | undefined => {
  const [, whole = '', part = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(typed.trim()) ?? []
  const hundredths = Number(whole) * 100 + Number(part.padEnd(2, '0'))
  return whole !== '' && hundredths <= 10_000 ? hundredths : undefined
}
