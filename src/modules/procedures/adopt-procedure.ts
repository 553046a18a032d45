import { record } from '#modules/audit'
import type { Request } from '#platform/request.ts'
import { fields } from './catalogue/catalogue-entry.ts'
import type { ProcedureVersion } from './procedure.ts'

/** Adds a version of a procedure to those the unit receives; the versions before it stay. */
export const adoptProcedure = (request: Request, version: ProcedureVersion): Promise<void> =>
  request.db.write(request, async (tx) => {
    const id = request.newId()
    await record(tx, request, {
      module: 'procedures',
      action: 'adopt-procedure',
      subject: id,
      inserts: { procedure: [{ id, ...rowOf(version) }] },
    })
  })

const rowOf = (version: ProcedureVersion) => ({
  code: version.code,
  name: version.name,
  field_code: version.field,
  field_name: fields[version.field].name,
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
