import { load } from 'cheerio'
import { beforeAll, expect, test } from 'vitest'
import { instantAt } from '#platform/time.ts'
import { aDossier, anOffice, procedures } from '../src/modules/dossiers/dossiers.builder.ts'
import { useDatabase } from './support/database.ts'
import { useOffice } from './support/office.ts'

const test$ = useDatabase()
const office = useOffice(test$, {
  as: 'clerk',
  now: () => instantAt('2024-06-07', '09:30'),
})
beforeAll(async () => {
  const { as } = await anOffice(test$.db)
  const procedureCode = procedures.birth.code
  await aDossier(as('clerk', '2024-06-07', '08:00'), { procedureCode })
})

const homeOf = async (cookie?: string) => {
  const reply = await office.askWith(cookie ?? office.cookie(), { url: '/' })
  return load(reply.body)
}

test('the first page tells the day and what there is to do, each figure a way to its list', async () => {
  const $ = await homeOf()
  expect($('h1').parent().text()).toContain('Thứ Sáu, ngày 07/6/2024')
  const figures = $('.figure-tile')
    .map((_, tile) => [
      [$(tile).find('.figure-tile__label').text(), Number.parseInt($(tile).find('a').text(), 10)],
    ])
    .get()
  expect(figures).toContainEqual(['Cần bấm hôm nay', 1])
  expect(figures).toContainEqual(['Tiếp nhận hôm nay', 1])
  for (const link of $('.figure-tile a')) {
    const list = await office.ask({ url: $(link).attr('href') ?? '' })
    expect(String(load(list.body)('tbody tr').length)).toBe(
      String(Number.parseInt($(link).text(), 10)),
    )
  }
})

test('a leader sees what waits for him, who works no dossiers no figures', async () => {
  const leader = await homeOf(await office.signIn('leader'))
  expect(leader('.figure-tile a[href="/ho-so/ghi-nhan-muon"]').text()).toMatch(/^0/)
  const administrator = await homeOf(await office.signIn('administrator'))
  expect(administrator('.figure-tile').length).toBe(0)
  expect(administrator('.home-groups a').length).toBeGreaterThan(5)
})
