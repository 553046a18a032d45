import { adoptCalendar, nationalCalendar } from '#modules/calendar'
import { createAccount, hashPassword } from '#modules/identity'
import { establishUnit, type Unit } from '#modules/organisation'
import { adoptProcedure, inForceOn, nationalCatalogue } from '#modules/procedures'
import { within } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import type { SetUp } from './set-up-office.form.ts'

/**
 * Opens the books of a commune: the unit, its first administrator, the national calendar and the national catalogue as it is in
 * force today. What the province decided otherwise (terms, fees, online levels) is changed afterwards.
 */
export const setUpOffice = async (request: Request, typed: SetUp): Promise<void> => {
  const actor = { name: typed.administratorName, role: 'administrator' } as const
  const hash = await hashPassword(typed.password)
  await request.db.write(request, (tx) => open({ ...request, actor, db: within(tx) }, typed, hash))
}

/** In one transaction: a set-up that was cut off can be done again from the start. */
const open = async (request: Request, typed: SetUp, hash: string): Promise<void> => {
  const day = dayOf(request.now)
  await establishUnit(request, unitOf(typed, day))
  const made = await createAccount(request, administratorOf(typed, day, hash))
  if (!made.ok) throw new Refused('Cơ sở dữ liệu đã có người dùng này.')
  await adoptCalendar(request, nationalCalendar)
  for (const entry of nationalCatalogue.filter((candidate) => inForceOn(candidate, day)))
    await adoptProcedure(request, {
      ...entry,
      joint: null,
      postedOn: null,
      internalProcessApproved: false,
      internalProcessDigital: false,
    })
}

/** He keeps the program and is nothing else: who leads and who works, he says afterwards. */
const administratorOf = (
  { administratorName: name, loginName }: SetUp,
  validFrom: Unit['effectiveFrom'],
  hash: string,
): Parameters<typeof createAccount>[1] => ({
  person: { name, loginName, post: 'Quản trị viên', email: '', phone: '' },
  roles: [{ role: 'administrator', fieldCode: null, validFrom, validUntil: null }],
  password: { hash, oneTime: false },
})

const unitOf = (
  { place, superior, agencyCode2016, agencyCode2020 }: SetUp,
  day: Unit['effectiveFrom'],
) => ({
  name: `Ủy ban nhân dân xã ${place}`,
  shortName: `UBND xã ${place}`,
  place,
  superior: superior.replace(/^UBND /i, 'Ủy ban nhân dân ').toLocaleUpperCase('vi'),
  superiorInText: superior,
  agencyCode: { qcvn102: agencyCode2016, qd20: agencyCode2020 },
  scheme: 'day' as const,
  grain: 'minute' as const,
  effectiveFrom: day,
})
