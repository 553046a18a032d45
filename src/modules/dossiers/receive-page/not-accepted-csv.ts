import { csvOf } from '#platform/csv.ts'
import { formatInstant } from '#platform/time.ts'
import { channelLabels } from '../dossier.ts'
import { stateLabels } from '../dossier-states.ts'
import type { ReceivedDossier } from './received.sql.ts'

/** What was handed in and not accepted, as a spreadsheet. */
export const notAcceptedCsv = (dossiers: readonly ReceivedDossier[]): string =>
  csvOf([
    ['Mã hồ sơ', 'Người nộp', 'Mã thủ tục', 'Thủ tục', 'Kênh nộp', 'Nộp lúc', 'Tình trạng'],
    ...dossiers.map((dossier) => [
      dossier.code,
      dossier.applicantName,
      dossier.procedureCode,
      dossier.procedureName,
      channelLabels[dossier.channel],
      formatInstant(dossier.submittedAt),
      stateLabels[dossier.state],
    ]),
  ])
