import { load } from 'cheerio'
import { beforeAll, expect, test } from 'vitest'
import { createAccount } from '#modules/identity'
import type { Day } from '#platform/time.ts'
import { aCall } from '../../../../test/support/call.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDossierInProgress } from '../../dossiers/dossiers.builder.ts'
import { anOffice, type Office } from '../../dossiers/office.builder.ts'
import { homeRoutes } from './home-routes.tsx'

const test$ = useDatabase()
const frame = () => ({ unitName: 'UBND xã Thử', navigation: [], stylesHref: '/styles.css' })
let office: Office
beforeAll(async () => {
  office = await anOffice(test$.db, 1)
})

const request = () => office.as('administrator', '2026-11-23', '09:00')
const shown = async () => {
  const reply = await homeRoutes(frame)[0]?.handle(aCall({ request: request() }))
  return load(reply?.kind === 'page' ? reply.html : '')('main').text()
}
const hire = (loginName: string, role: 'clerk' | 'specialist' | 'leader', validUntil?: Day) =>
  createAccount(request(), {
    person: { loginName, name: `Người ${loginName}`, post: '', email: '', phone: '' },
    roles: [{ role, fieldCode: null, validFrom: '2026-01-01', validUntil: validUntil ?? null }],
  })

test('a new office is told what it lacks, until its first dossier is there', async () => {
  await hire('cu', 'leader', '2026-11-22')
  await hire('thu', 'clerk')
  expect(await shown()).toContain('Chưa ai giữ vai trò: Công chức chuyên môn, Lãnh đạo.')
  await hire('hoa', 'specialist')
  await hire('lan', 'leader')
  expect(await shown()).toContain('Đã đủ vai trò')
  await aDossierInProgress(office.as('clerk', '2026-11-23', '09:10'))
  expect(await shown()).not.toContain('Bắt đầu dùng')
})
