import type { CatalogueEntry } from './catalogue-entry.ts'
import { adoptionProcedures, certificationProcedures } from './certification.ts'
import { civilStatusProcedures, jointCivilStatusProcedures } from './civil-status.ts'
import {
  cultureProcedures,
  legalEducationProcedures,
  mediationProcedures,
  petitionProcedures,
  religionProcedures,
} from './community.ts'
import {
  buildingProcedures,
  householdBusinessProcedures,
  landProcedures,
} from './land-and-business.ts'
import {
  childrenProcedures,
  familyProcedures,
  meritProcedures,
  povertyProcedures,
  socialProtectionProcedures,
} from './social-protection.ts'

/** The procedures most communes of the country receive, of all eras; codes do not repeat. */
export const nationalCatalogue: CatalogueEntry[] = [
  ...civilStatusProcedures,
  ...jointCivilStatusProcedures,
  ...certificationProcedures,
  ...adoptionProcedures,
  ...socialProtectionProcedures,
  ...povertyProcedures,
  ...childrenProcedures,
  ...familyProcedures,
  ...meritProcedures,
  ...mediationProcedures,
  ...legalEducationProcedures,
  ...religionProcedures,
  ...cultureProcedures,
  ...landProcedures,
  ...buildingProcedures,
  ...householdBusinessProcedures,
  ...petitionProcedures,
]
