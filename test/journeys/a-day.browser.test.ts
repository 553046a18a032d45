import { expect, test } from 'vitest'
import { act, BIRTH, find, receive } from './support/desk-acts.ts'
import { useJourney } from './support/journey.ts'

const journey = useJourney()

test('a birth is registered within a day', async () => {
  journey.at('2024-06-07', '08:00')
  const clerk = await journey.signIn('motcua')
  const code = await receive(clerk, BIRTH)
  expect(await clerk.read()).toContain('17:00 Thứ Sáu, 07/6/2024')
  expect(await clerk.fetchFile('In giấy hẹn')).toContain('giay-tiep-nhan.pdf')
  await find(clerk, code)
  expect(await act(clerk, 'Chuyển hồ sơ đến nơi giải quyết')).toContain('Đã ghi: Chuyển hồ sơ')

  journey.at('2024-06-07', '10:15')
  const officer = await journey.signIn('hotich')
  await find(officer, code)
  const finished = await act(officer, 'Giải quyết xong, chuyển kết quả về Một cửa', {
    'Hoặc: số và nơi lưu bản giấy': 'Giấy khai sinh số 53/2024, quyển 01',
  })
  expect(finished).toContain('Đã ghi: Giải quyết xong')

  journey.at('2024-06-07', '14:30')
  await find(clerk, code)
  const returned = await act(clerk, 'Trả kết quả', { 'Chứng tỏ đã trả': 'Ký sổ trả số 12' })
  expect(returned).toContain('Đã trả kết quả')
})
