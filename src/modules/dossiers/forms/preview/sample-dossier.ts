import type { Unit } from '#modules/organisation'
import { addDays, type Day, instantAt } from '#platform/time.ts'
import type { Dossier } from '../../dossier.ts'
import { dossierCode } from '../../dossier-code.rules.ts'
import type { DossierPaper } from '../../view-dossier/view-dossier.sql.ts'

/** A guardianship that nobody asked for, received on `day`: what a preview of a form speaks of. */
export const sampleDossier = (unit: Unit, day: Day): Dossier => {
  const coded = dossierCode({ agencyCode: unit.agencyCode, day, number: 1 })
  const dueAt = instantAt(addDays(day, 3), '17:00')
  return {
    id: '00000000-0000-0000-0000-000000000000',
    code: coded.ok ? coded.code : `${day.replaceAll('-', '').slice(2)}-0001`,
    ...{ procedureCode: '1.004837', procedureName: 'Đăng ký giám hộ' },
    ...{ fieldCode: 'HT', fieldName: 'Hộ tịch' },
    term: { amount: 3, unit: 'working-day' },
    channel: 'desk',
    applicant: {
      name: 'Nguyễn Văn Mẫu',
      citizenNumber: null,
      phone: '0905 000 000',
      address: `Thôn Mẫu, ${unit.place}`,
    },
    officer: 'Trần Thị Mẫu',
    ...{ state: 'in-progress', stateBefore: null },
    acceptedAt: instantAt(day, '08:00'),
    ...{ originalDueAt: dueAt, dueAt },
    ...{ supplementRounds: 0, extensions: 0 },
    ...{ settlement: null, settledAt: null, returnedAt: null },
    ...{ fee: 0, paidBy: null },
  }
}

export const samplePapers: readonly DossierPaper[] = [
  { name: 'Tờ khai đăng ký giám hộ', kind: 'original' as const },
  { name: 'Văn bản cử người giám hộ', kind: 'certified' as const },
].map((paper, index) => ({
  ...paper,
  id: String(index),
  position: index + 1,
  copies: 1,
  ...{ digitisedAt: null, returnedAt: null, reusedCode: null, reused: false },
}))
