import { expect, test } from 'vitest'
import { act, BIRTH, find, MARITAL_STATUS, receive } from './support/desk-acts.ts'
import { useJourney } from './support/journey.ts'

const journey = useJourney()
const FINISH = 'Giải quyết xong, chuyển kết quả về Một cửa'
const PAPER = 'Hoặc: số và nơi lưu bản giấy'

test('while the civil-status officer is away his stand-in acts, under both names', async () => {
  journey.at('2024-06-07', '07:45')
  const officer = await journey.signIn('hotich')
  await officer.follow('Ủy quyền khi vắng mặt')
  await officer.choose('Người làm thay', 'Công chức Văn hóa')
  await officer.fill('Từ ngày', '06/07/2024')
  await officer.fill('Đến hết ngày', '06/07/2024')
  await officer.fill('Lý do', 'Tập huấn ở huyện')
  await officer.press('Ủy quyền')

  const clerk = await journey.signIn('motcua')
  const code = await receive(clerk, BIRTH)
  await find(clerk, code)
  await act(clerk, 'Chuyển hồ sơ đến nơi giải quyết')

  journey.at('2024-06-07', '09:30')
  const standIn = await journey.signIn('vanhoa')
  await find(standIn, code)
  const finished = await act(standIn, FINISH, { [PAPER]: 'Giấy khai sinh số 54/2024' })
  expect(finished).toContain('Công chức Văn hóa - Xã hội thay Công chức Tư pháp - Hộ tịch')
})

test('of two clerks at one dossier one wins and the other is told, with all he typed', async () => {
  journey.at('2024-06-07', '10:00')
  const first = await journey.signIn('motcua')
  const code = await receive(first, MARITAL_STATUS)
  const second = await journey.colleague()
  await find(first, code)
  await find(second, code)
  await act(first, 'Chuyển hồ sơ đến nơi giải quyết')

  const told = await act(second, 'Đề nghị rút hồ sơ')
  expect(told).toContain('Hồ sơ vừa thay đổi trong lúc anh/chị nhập')
  expect(told).toContain('Chuyển hồ sơ đến nơi giải quyết')
  await second.press('Đề nghị rút hồ sơ')
  expect(await second.read()).toContain('Đã ghi: Đề nghị rút hồ sơ')
})
