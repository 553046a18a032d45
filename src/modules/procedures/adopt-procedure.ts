import { record } from '#modules/audit'
import { oneAtATime } from '#platform/db/one-at-a-time.sql.ts'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { formatDay } from '#platform/time.ts'
import { fieldOf, type ProcedureVersion } from './procedure.ts'
import { hasVersionFrom } from './versions.sql.ts'

/**
 * Adds a version of a procedure to those the unit receives; the versions before it stay. Versions of
 * one import carry its `importId`, so that it can be taken back as one.
 * @throws Refused when a version begins on that day already
 */
export const adoptProcedure = (
  request: Request,
  version: ProcedureVersion,
  importId: string | null = null,
): Promise<void> =>
  request.db.write(request, async (tx) => {
    const { code, effectiveFrom } = version
    await oneAtATime(tx, 'procedures')
    if (await hasVersionFrom(tx, code, effectiveFrom))
      throw new Refused(
        `Thủ tục ${code} đã có một bản bắt đầu từ ngày ${formatDay(effectiveFrom)}.`,
      )
    const id = request.newId()
    await record(tx, request, {
      module: 'procedures',
      action: 'adopt-procedure',
      subject: id,
      inserts: {
        procedure: [{ id, ...rowOf(version), import_id: importId, withdrawn_on: null }],
      },
    })
  })

const rowOf = (version: ProcedureVersion) => ({
  code: version.code,
  name: version.name,
  field_code: fieldOf(version.field).code,
  field_name: fieldOf(version.field).name,
  term_amount: version.term.amount,
  term_unit: version.term.unit,
  fee_note: version.feeNote,
  tariff: version.tariff,
  papers: version.papers,
  result: version.result,
  online_level: version.onlineLevel,
  legacy_level: version.legacyLevel,
  joint: version.joint,
  competent_level: version.competentLevel,
  internal_process_approved: version.internalProcessApproved,
  internal_process_digital: version.internalProcessDigital,
  posted_on: version.postedOn,
  certainty: version.certainty,
  source: version.source,
  effective_from: version.effectiveFrom,
  effective_to: version.effectiveTo,
})
