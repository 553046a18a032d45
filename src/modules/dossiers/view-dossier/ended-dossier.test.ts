import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import type { DossierState } from '../dossier-states.ts'
import { anOffice, type Office } from '../dossiers.builder.ts'
import { aDesk, personIn, type TestDesk } from '../move-page/desk.builder.ts'
import { aDossierIn } from '../move-page/stories.builder.ts'

const test$ = useDatabase()
let office: Office
let desk: TestDesk
beforeAll(async () => {
  office = await anOffice(test$.db)
  desk = await aDesk(test$.db)
})

const told = async (state: DossierState) => {
  const { code } = await aDossierIn(desk, office, state, { fee: 15_000 })
  const { $ } = await desk.get(personIn('clerk'), `/ho-so/${code}`)
  return {
    title: $('.page-title').text(),
    money: $('#phi').parent().text(),
    whole: $('main').text(),
  }
}

test.each([
  ['submitted', 'Chưa tính hạn', 'Tính khi tiếp nhận'],
  ['supplement-intake', 'Chưa tính hạn', 'Tính khi tiếp nhận'],
  ['rejected-intake', 'Không tính hạn', 'Không thu'],
  ['refused', 'Từ chối trong hạn', 'Không phải nộp'],
  ['withdrawn', 'Không tính hạn', 'Không phải nộp'],
  ['stopped', 'Không tính hạn', 'Không phải nộp'],
] as const)(
  'a dossier that is %s says “%s” of its term and “%s” of its fee',
  async (state, due, fee) => {
    const { title, money, whole } = await told(state)
    expect(title).toContain(due)
    expect(money).toContain(fee)
    for (const untrue of ['Chưa nộp', 'Trước hạn', 'Đúng hạn']) expect(whole).not.toContain(untrue)
  },
)

test('the journal says how it came in the words of the page', async () => {
  const { whole } = await told('rejected-intake')
  expect(whole).toContain('Kênh nộp hồ sơ: Trực tiếp')
})

test('one that is being settled still owes its fee', async () => {
  expect((await told('in-progress')).money).toContain('Chưa nộp')
})
