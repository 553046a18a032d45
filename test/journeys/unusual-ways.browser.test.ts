import { expect, test } from 'vitest'
import type { Day } from '#platform/time.ts'
import { act, find, MARITAL_STATUS, receive } from './support/desk-acts.ts'
import { useJourney } from './support/journey.ts'

const journey = useJourney()

/** A dossier of three working days, received in the morning and with its officer. */
const withTheOfficer = async (day: Day) => {
  journey.at(day, '08:00')
  const clerk = await journey.signIn('motcua')
  const code = await receive(clerk, MARITAL_STATUS)
  await find(clerk, code)
  await act(clerk, 'Chuyển hồ sơ đến nơi giải quyết')
  journey.at(day, '09:00')
  const officer = await journey.signIn('hotich')
  await find(officer, code)
  return { clerk, officer, code }
}

test('a supplement stops the clock, and what is brought starts it anew', async () => {
  const { officer, code } = await withTheOfficer('2024-06-07')
  const asked = await act(officer, 'Yêu cầu bổ sung hồ sơ', {
    'Nội dung cần bổ sung': 'Bản án ly hôn đã có hiệu lực',
    'Lý do': 'Người yêu cầu đã từng kết hôn',
    'Hướng dẫn hoàn thiện': 'Nộp bản sao có chứng thực tại Một cửa',
  })
  expect(asked).toContain('Đã ghi: Yêu cầu bổ sung hồ sơ')
  expect(await officer.fetchFile('In ')).toContain('yeu-cau-bo-sung')

  journey.at('2024-06-10', '14:00')
  const clerk = await journey.signIn('motcua')
  await find(clerk, code)
  const completed = await act(clerk, 'Nhận đủ hồ sơ bổ sung')
  expect(completed).toContain('Đã ghi: Nhận đủ hồ sơ bổ sung')
  expect(completed).toContain('13/6/2024')
})

test('what the law does not allow is refused in writing', async () => {
  const { clerk, officer, code } = await withTheOfficer('2024-06-11')
  const refused = await act(officer, 'Từ chối giải quyết', {
    'Lý do': 'Người yêu cầu đang có vợ theo sổ đăng ký kết hôn năm 2019',
    'Hoặc: số và nơi lưu bản giấy': 'Văn bản số 41/UBND, tủ 2',
  })
  expect(refused).toContain('Đã ghi: Từ chối giải quyết')
  expect(await officer.fetchFile('In ')).toContain('tu-choi')
  await find(clerk, code)
  expect(await clerk.read()).toContain('Hồ sơ đã kết thúc')
})

test('the applicant takes his dossier back', async () => {
  const { clerk, code } = await withTheOfficer('2024-06-12')
  await find(clerk, code)
  await act(clerk, 'Đề nghị rút hồ sơ')
  const withdrawn = await act(clerk, 'Xác nhận cho rút hồ sơ')
  expect(withdrawn).toContain('Đã ghi: Xác nhận cho rút hồ sơ')
  expect(withdrawn).toContain('Hồ sơ đã kết thúc')
})

test('who cannot keep the day apologises and names another one', async () => {
  const { code } = await withTheOfficer('2024-06-13')
  journey.at('2024-06-14', '15:00')
  const leader = await journey.signIn('chutich')
  await find(leader, code)
  const extended = await act(leader, 'Xin lỗi và hẹn lại ngày trả kết quả', {
    'Lý do': 'Chờ UBND xã Tịnh Thiện trả lời xác minh',
  })
  expect(extended).toContain('Đã ghi: Xin lỗi và hẹn lại ngày trả kết quả')
  expect(await leader.fetchFile('In ')).toContain('xin-loi')
})
