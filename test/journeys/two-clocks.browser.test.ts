import { expect, test } from 'vitest'
import { act, find, MARITAL_STATUS, receive } from './support/desk-acts.ts'
import { useJourney } from './support/journey.ts'
import type { Keyboard } from './support/keyboard.ts'

const journey = useJourney()
const JUNE = '/bao-cao/cchc?tu=2024-06-07&den=2024-06-20'

const lateIn = async (person: Keyboard): Promise<string | undefined> => {
  const tile = person.page.locator('.figure-tile', { hasText: 'Giải quyết quá hạn' })
  return (await tile.locator('a').first().textContent())?.match(/\d+/)?.[0]
}

test('a late click is corrected with the approval of a leader, and both clocks are told', async () => {
  journey.at('2024-06-07', '08:00')
  const clerk = await journey.signIn('motcua')
  const code = await receive(clerk, MARITAL_STATUS)
  await find(clerk, code)
  await act(clerk, 'Chuyển hồ sơ đến nơi giải quyết')

  journey.at('2024-06-17', '16:00')
  const officer = await journey.signIn('hotich')
  await find(officer, code)
  await act(officer, 'Giải quyết xong, chuyển kết quả về Một cửa', {
    'Hoặc: số và nơi lưu bản giấy': 'Giấy xác nhận số 69/2024',
  })
  const asked = await act(
    officer,
    'Sửa thời điểm giải quyết xong',
    {
      'Ngày làm': '06/11/2024',
      'Giờ làm': '15:00',
      'Minh chứng thời điểm làm': 'Sổ cấp giấy xác nhận, số 69 ngày 11/6/2024',
    },
    'Đề nghị lãnh đạo duyệt',
  )
  expect(asked).toContain('Đã gửi lãnh đạo duyệt')

  const leader = await journey.signIn('chutich')
  await leader.follow('Ghi nhận muộn chờ duyệt')
  expect(await leader.read()).toContain('số 69 ngày 11/6/2024')
  await leader.press('Duyệt, ghi vào sổ')
  await find(leader, code)
  expect(await leader.read()).toContain('15:00')

  await leader.open(JUNE)
  const byTheClick = await lateIn(leader)
  await leader.follow('Xem theo thời điểm thực hiện')
  expect([byTheClick, await lateIn(leader)]).toEqual(['1', '0'])
})
