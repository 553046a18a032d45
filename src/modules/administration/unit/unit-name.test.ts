import { load } from 'cheerio'
import { beforeAll, expect, test } from 'vitest'
import { getUnit } from '#modules/organisation'
import { useDatabase } from '../../../../test/support/database.ts'
import { useOffice } from '../../../../test/support/office.ts'
import { anOffice } from '../../dossiers/office.builder.ts'

const test$ = useDatabase()
const unitName = async () => (await test$.db.read({ unitId: 1 }, getUnit)).shortName
const office = useOffice(test$, { unitName })
/** The same office as another process serves it. */
const another = useOffice(test$, { unitName })
beforeAll(async () => {
  await anOffice(test$.db, 1)
})

const named = (html: string) => load(html)('.office-header__unit').text().trim()
const form = { 'content-type': 'application/x-www-form-urlencoded' }

test('a unit that is renamed bears its new name at once, in every process and on every page', async () => {
  const $ = load((await office.ask({ url: '/quan-tri/don-vi' })).body)
  const typed = $('main input[name], main select[name]')
    .toArray()
    .map((field) => [String($(field).attr('name')), String($(field).val())])
  const renamed = { ...Object.fromEntries(typed), shortName: 'UBND xã Mới' }
  const payload = new URLSearchParams(renamed).toString()
  const saved = { method: 'POST', url: '/quan-tri/don-vi', headers: form, payload } as const
  expect((await office.ask(saved)).statusCode).toBe(303)

  for (const url of ['/', '/quan-tri', '/bao-cao', '/ho-so/tiep-nhan'])
    for (const process of [office, another])
      expect([url, named((await process.ask({ url })).body)]).toEqual([url, renamed.shortName])
  const stranger = await another.askWith(undefined, { url: '/dang-nhap' })
  expect(named(stranger.body)).toBe(renamed.shortName)
  const refused = await another.askWith(undefined, { method: 'POST', url: '/quan-tri/don-vi' })
  expect(named(refused.body)).toBe(renamed.shortName)
})
