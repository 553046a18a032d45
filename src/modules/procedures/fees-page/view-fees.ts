import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import { type Entered, listEntered, listExemptions, listTariffs } from '../entered.sql.ts'
import type { Exemption, Tariff } from '../fee.ts'
import { standingOn } from './standing.rules.ts'

export type FeesView = {
  /** Of each tariff and exemption the version that counts today, or the newest. */
  tariffs: Tariff[]
  exemptions: Exemption[]
  /** What the unit entered, newest first. */
  enteredTariffs: Entered<'tariff'>[]
  enteredExemptions: Entered<'exemption'>[]
}

/** All that the unit charges and to whom it gives less. */
export const viewFees = (request: Request): Promise<FeesView> =>
  request.db.read(request, async (tx) => {
    const today = dayOf(request.now)
    return {
      tariffs: standingOn(await listTariffs(tx), today),
      exemptions: standingOn(await listExemptions(tx), today),
      enteredTariffs: await listEntered(tx, 'tariff'),
      enteredExemptions: await listEntered(tx, 'exemption'),
    }
  })
