import {
  type CatalogueEntry,
  type FieldCode,
  inForceOn,
  nationalCatalogue,
  type UnitDecisions,
} from '#modules/procedures'
import type { Day } from '#platform/time.ts'
import * as economy from './further-economy-and-order.ts'
import * as society from './further-justice-and-society.ts'

/** A procedure as the demo commune posts it, offers it and meets it in half a year. */
export type CommuneProcedure = CatalogueEntry &
  UnitDecisions & {
    postedOn: Day
    /** How many of about 1,000 dossiers are of this procedure; 0 = none in half a year. */
    weight: number
  }

/** The day on which the commune's report counts its procedures. */
export const countedOn: Day = '2024-06-06'

const offeredInFull = '1.001193 1.000656 1.004873 2.000635 2.000815 2.000908 1.001776'.split(' ')

const offeredInPart = [
  '1.000894 1.001022 1.000689 1.004859 1.004884 1.004746 1.005461 1.004772 1.004837 1.004845',
  '2.000986 2.001023 2.002516 2.000884 2.001035 2.001406 2.001009 2.001016 2.000942 2.000913',
  '2.001263 2.001255 1.001731 1.001699 1.001653 1.001758 1.001753 2.000751 2.000744 1.011607',
  '1.011608 1.011609 1.010833 1.010803 1.010824 2.002307 2.002308 1.002211 2.000950 2.000930',
  '2.000509 1.001028 1.008901 1.008004',
].flatMap((codes) => codes.split(' '))

const joints: Record<string, UnitDecisions['joint']> = {
  '1.000689': 'same-level',
  '1.001699': 'same-level',
  '2.001263': 'same-level',
  '2.000986': 'across-levels',
  '2.001023': 'across-levels',
  '1.001776': 'across-levels',
  '1.001731': 'across-levels',
  '2.002307': 'across-levels',
  '1.010803': 'across-levels',
}

const weights: Record<string, number> = {
  '2.000815': 482,
  '2.000635': 138,
  '2.000884': 76,
  '1.004873': 68,
  '1.001193': 52,
  '1.000656': 26,
  '1.000894': 24,
  '1.001776': 24,
  '2.001035': 18,
  '1.004859': 14,
  '1.004884': 12,
  '1.001699': 10,
  '1.001731': 9,
  '1.010824': 6,
  '1.010833': 5,
  '2.000986': 5,
  '2.001023': 4,
  '2.002307': 4,
  '1.011607': 3,
  '1.001653': 3,
  '2.001406': 3,
  '1.001022': 2,
  // Not offered online: what reaches the desk on paper.
  '1.003554': 5,
  '2.001801': 4,
  '2.002163': 3,
}

/** Fields whose list was posted anew within the period of the report; DT is invented. */
const postedInPeriod: Partial<Record<FieldCode, Day>> = {
  TNXH: '2023-12-29',
  GD: '2024-01-05',
  TV: '2024-01-24',
  VH: '2024-01-24',
  BHD: '2024-02-01',
  DT: '2024-02-05',
}

const asPosted = (entry: CatalogueEntry): CommuneProcedure => ({
  ...entry,
  ...offerOf(entry.code),
  joint: joints[entry.code] ?? null,
  postedOn: postedInPeriod[entry.field] ?? '2023-11-20',
  internalProcessApproved: true,
  internalProcessDigital: true,
  weight: weights[entry.code] ?? 0,
})

const offerOf = (code: string): Pick<CommuneProcedure, 'onlineLevel' | 'legacyLevel'> => {
  if (offeredInFull.includes(code)) return { onlineLevel: 'full', legacyLevel: 4 }
  if (offeredInPart.includes(code)) return { onlineLevel: 'partial', legacyLevel: 3 }
  return { onlineLevel: 'none', legacyLevel: 2 }
}

/** The 179 procedures received at the desk of xã Tịnh Châu, in force on 06/06/2024. */
export const communeProcedures: CommuneProcedure[] = [
  ...nationalCatalogue.filter((entry) => inForceOn(entry, countedOn)),
  ...society.justiceProcedures,
  ...society.furtherProtectionProcedures,
  ...society.socialEvilProcedures,
  ...society.furtherChildrenProcedures,
  ...society.furtherMeritProcedures,
  ...society.furtherCultureProcedures,
  ...society.awardProcedures,
  ...society.furtherReligionProcedures,
  ...economy.oldLandProcedures,
  ...economy.environmentProcedures,
  ...economy.farmingProcedures,
  ...economy.educationProcedures,
  ...economy.tradeProcedures,
  ...economy.waterwayProcedures,
  ...economy.orderProcedures,
].map(asPosted)
