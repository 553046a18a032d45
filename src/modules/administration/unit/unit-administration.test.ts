import { load } from 'cheerio'
import { beforeAll, expect, test } from 'vitest'
import { getUnit } from '#modules/organisation'
import { aCall } from '../../../../test/support/call.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { anOffice, type Office } from '../../dossiers/office.builder.ts'
import { unitAdministration } from './unit-routes.tsx'

const test$ = useDatabase()
const frame = () => ({ unitName: 'UBND xã Thử', navigation: [], stylesHref: '/styles.css' })
const [view, change] = unitAdministration(frame)
let office: Office
beforeAll(async () => {
  office = await anOffice(test$.db, 1)
})

const shown = async () => {
  const reply = await view?.handle(aCall({ request: office.as('administrator', '2026-11-23') }))
  return load(reply?.kind === 'page' ? reply.html : '')
}
const typed = async (): Promise<Record<string, string>> => {
  const $ = await shown()
  const values = $('input[name], select[name]').map((_, each) => [
    [$(each).attr('name'), $(each).val()],
  ])
  return Object.fromEntries(values.get())
}
const submit = (form: Record<string, string>) =>
  change?.handle(aCall({ request: office.as('administrator', '2026-11-23'), form }))

test('the unit is called and reckons as it was changed; everything else stays', async () => {
  const before = await test$.db.read({ unitId: 1 }, getUnit)
  const reply = await submit({ ...(await typed()), place: 'Tịnh Khê', grain: 'day' })
  expect(reply).toEqual({ kind: 'redirect', to: '/quan-tri/don-vi?da=luu' })
  const after = await test$.db.read({ unitId: 1 }, getUnit)
  expect(after).toEqual({ ...before, place: 'Tịnh Khê', grain: 'day' })
})

test('the journal keeps who changed it and what', async () => {
  const { rows } = await test$.owner.query(
    `select actor, changes #>> '{unit,0,grain}' as grain from organisation.journal
     where action = 'change-unit'`,
  )
  expect(rows).toEqual([{ actor: 'Bùi Quang Huy', grain: 'day' }])
})

test('every fault is told beside its field and nothing typed is lost', async () => {
  const reply = await submit({
    ...(await typed()),
    shortName: ' ',
    agencyCode2016: 'H48',
    scheme: '',
  })
  const $ = load(reply?.kind === 'page' ? reply.html : '')
  expect(reply).toMatchObject({ status: 422 })
  expect($('input[name=agencyCode2016]').val()).toBe('H48')
  for (const told of ['Nhập tên gọi trong câu', 'ví dụ 000.00.53.H48', 'Chọn cách tính'])
    expect($.text()).toContain(told)
})
