import { beforeAll, expect, test } from 'vitest'
import type { Request } from '#platform/request.ts'
import { useDatabase } from '../../../test/support/database.ts'
import { anOffice, type Office } from '../dossiers/dossiers.builder.ts'
import { setTarget } from './leader/set-target.ts'
import { chooseAlerts } from './radar/choose-alerts.ts'
import { saveFilter } from './saved-filters/save-filter.ts'

const test$ = useDatabase()
let office: Office
beforeAll(async () => {
  office = await anOffice(test$.db)
})

const choice = { email: '', half: true, 'four-fifths': true, eve: true, due: true }
const acts: Record<string, (request: Request) => Promise<unknown>> = {
  'saving a filter': (request) => saveFilter(request, 'Hộ tịch', 'xep=han'),
  'choosing alerts': (request) => chooseAlerts(request, choice),
  'setting a target': (request) =>
    setTarget(request, { key: 'late', hundredths: 300, source: 'Kế hoạch số 15/KH-UBND' }),
}

test.each(Object.entries(acts))(
  '%s by a button pressed twice is done once, and never fails',
  async (_, act) => {
    const request = office.as('administrator', '2024-06-05')
    await expect(Promise.all([act(request), act(request), act(request)])).resolves.toHaveLength(3)
  },
)
