import { expect, test } from 'vitest'
import {
  act,
  BIRTH,
  beginReceiving,
  CARD,
  find,
  MARITAL_STATUS,
  receive,
  scanCard,
} from './support/desk-acts.ts'
import { signInAs, useJourney } from './support/journey.ts'
import { PATIENCE } from './support/keyboard.ts'

const journey = useJourney()

test('thirty certifications are received and settled by one press, and handed over by another', async () => {
  journey.at('2024-06-07', '08:00')
  const clerk = await journey.signIn('motcua')
  await clerk.follow('Tiếp nhận hàng loạt')
  await clerk.choose('Thủ tục', '2.000815')
  await clerk.fill('Địa chỉ chung', 'Xã Tịnh Châu')
  for (const rows of [20, 30]) {
    await clerk.pressHere('Thêm 10 dòng')
    await expect.poll(() => clerk.page.locator('.batch li').count(), PATIENCE).toBe(rows)
  }
  for (let row = 1; row <= 30; row++)
    await clerk.fill(`Họ tên, dòng ${row}`, `Nguyễn Thị Lan ${row}`)
  await clerk.tick('Mỗi hồ sơ đã đủ giấy tờ')
  await clerk.tick('Đã thu đủ phí')
  await clerk.tick('Giải quyết xong ngay tại Một cửa')
  await clerk.leave('Control+Enter')
  const codes = await clerk.page.locator('tbody th').allInnerTexts()
  expect(codes.map((code) => code.slice(-4))).toEqual(numbersUpTo(30))

  journey.at('2024-06-07', '10:00')
  await clerk.follow('Việc của tôi')
  await clerk.follow('Chờ trả kết quả')
  for (let row = 1; row <= 30; row++) await clerk.keys('j', 'x')
  await clerk.press('Trả kết quả')
  await clerk.fill('Minh chứng đã trả', 'Ký sổ trả, trang 12 và 13')
  await clerk.press('Làm 30 hồ sơ')
  expect(await clerk.read()).toContain('Đã làm 30 hồ sơ')
})

const numbersUpTo = (last: number): string[] =>
  Array.from({ length: last }, (_, place) => String(place + 1).padStart(4, '0'))

test('when the session ends in the middle of a form nothing typed is lost', async () => {
  journey.at('2024-06-10', '07:30')
  const clerk = await journey.signIn('motcua')
  await beginReceiving(clerk, BIRTH)
  await scanCard(clerk)
  await clerk.fill('Điện thoại (nếu có)', '0914 000 111')

  journey.at('2024-06-10', '16:30')
  await clerk.leave('Control+Enter')
  await signInAs(clerk, 'motcua')
  await clerk.pressHere('Lấy lại')
  expect(await clerk.page.getByLabel('Điện thoại (nếu có)').inputValue()).toBe('0914 000 111')
  await clerk.tick('Đã nhận đủ theo danh mục')
  await clerk.leave('Control+Enter')
  expect(await clerk.read()).toContain('Đã tiếp nhận')
})

test('a session that ends over the page of a dossier keeps the words as well', async () => {
  journey.at('2024-06-11', '07:30')
  const clerk = await journey.signIn('motcua')
  const code = await receive(clerk, MARITAL_STATUS)
  await find(clerk, code)
  await act(clerk, 'Chuyển hồ sơ đến nơi giải quyết')
  await clerk.unfold('Yêu cầu bổ sung hồ sơ')
  await clerk.fill('Nội dung cần bổ sung', 'Bản án ly hôn')
  await clerk.fill('Lý do', 'Đã từng kết hôn')
  await clerk.fill('Hướng dẫn', 'Nộp bản sao tại Một cửa')

  journey.at('2024-06-11', '16:30')
  await clerk.leave('Control+Enter')
  expect(await clerk.read()).toContain('Nội dung vừa nhập chưa được ghi')
  const tab = await clerk.followToNewTab('đăng nhập ở thẻ mới')
  await signInAs(tab, 'motcua')
  await clerk.press('Gửi lại')
  const asked = await clerk.read()
  expect(asked).toContain('Đã ghi: Yêu cầu bổ sung hồ sơ')
  expect(asked).toContain('Bản án ly hôn')
})

test('without JavaScript a dossier is received, moved and handed over', async () => {
  journey.at('2024-06-12', '08:00')
  const clerk = await journey.signIn('motcua', { javaScriptEnabled: false })
  await clerk.follow('Tiếp nhận')
  await clerk.fill('Thủ tục', 'khai sinh')
  await clerk.press('Tìm')
  await clerk.follow(new RegExp(BIRTH.code))
  await clerk.fill('Tìm hoặc quét thẻ', CARD)
  await clerk.leave('Enter')
  await clerk.tick('Đã nhận đủ theo danh mục')
  await clerk.press('Tiếp nhận hồ sơ')
  const code = (await clerk.page.locator('.received__code').textContent()) ?? ''
  await clerk.follow('Mở hồ sơ')
  const finished = await act(clerk, 'Giải quyết xong ngay tại Một cửa', {
    'Hoặc: số và nơi lưu bản giấy': 'Giấy khai sinh số 55/2024',
  })
  expect(finished).toContain('Đã ghi')
  await act(clerk, 'Trả kết quả', { 'Chứng tỏ đã trả': 'Ký sổ trả số 13' })
  await clerk.fill('Tìm hồ sơ', code)
  await clerk.leave('Enter')
  expect(await clerk.read()).toContain('Đã trả kết quả')
})
