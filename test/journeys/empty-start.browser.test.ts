import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { SCREENS, withBrowser } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { BIRTH, beginReceiving, scanCard } from './support/desk-acts.ts'
import { type Keyboard, keyboardOf } from './support/keyboard.ts'
import { useOwnProgram } from './support/own-program.ts'

const program = useOwnProgram(useDatabase())
const PASSWORD = 'con trâu đi trước'

test(
  'an empty database becomes an office that receives its first dossier',
  () =>
    withBrowser(async (browser) => {
      const sitDown = async () =>
        keyboardOf(
          await browser.newPage({ viewport: SCREENS.desk, locale: 'vi-VN' }),
          program.address(),
        )
      const administrator = await sitDown()
      await openTheBooks(administrator)
      await importProcedures(administrator)
      await addHoliday(administrator)
      const oneTimePassword = await addClerk(administrator)
      const clerk = await sitDown()
      await enterFirst(clerk, oneTimePassword)
      await clerk.follow('Tiếp nhận')
      expect(await clerk.read()).toContain('Cấp giấy phép thả diều')
      await beginReceiving(clerk, BIRTH)
      await scanCard(clerk)
      await clerk.tick('Đã nhận đủ theo danh mục')
      await clerk.fill('Người giải quyết', 'Lê Thị Thu')
      await clerk.leave('Control+Enter')
      expect(await clerk.read()).toMatch(/H48\.53-\d{8}-0000001/)
    }),
  90_000,
)

const openTheBooks = async (administrator: Keyboard) => {
  await administrator.open('/')
  await administrator.fill('Tên xã', 'Tịnh Khê')
  await administrator.fill('Cơ quan cấp trên', 'UBND tỉnh Quảng Ngãi')
  await administrator.fill('Mã định danh theo QCVN', '000.00.53.H48')
  await administrator.fill('Mã định danh theo Quyết định', 'H48.53')
  await administrator.fill('Họ và tên', 'Bùi Quang Huy')
  await administrator.fill('Tên đăng nhập', 'huy.bq')
  await administrator.fill('Mật khẩu', PASSWORD)
  await administrator.fill('Nhập lại mật khẩu', PASSWORD)
  const isOpen = program.told('đang mở tại')
  await administrator.press('Mở sổ')
  await isOpen
  await administrator.follow('Đăng nhập')
  await administrator.fill('Tên đăng nhập', 'huy.bq')
  await administrator.fill('Mật khẩu', PASSWORD)
  await administrator.press('Đăng nhập')
  await administrator.follow('Để sau')
}

const importProcedures = async (administrator: Keyboard) => {
  await administrator.follow('Quản trị')
  await administrator.follow('Nhập danh mục từ Excel')
  await administrator.page.setInputFiles('#tep', await aCatalogue())
  await administrator.press('Xem trước')
  await administrator.press('Đưa vào danh mục')
  expect(await administrator.read()).toContain('Đã nhập 1 bản thủ tục')
}

const aCatalogue = async (): Promise<string> => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('TTHC')
  sheet.addRow(['Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Thời hạn giải quyết', 'Mức độ'])
  sheet.addRow(['9.999999', 'Cấp giấy phép thả diều', 'Diều sáo', '05 ngày làm việc', 'Một phần'])
  const path = join(mkdtempSync(join(tmpdir(), 'motcua-')), 'danh-muc.xlsx')
  await workbook.xlsx.writeFile(path)
  return path
}

const addHoliday = async (administrator: Keyboard) => {
  await administrator.open('/quan-tri/lich')
  await administrator.fill('Ngày', `12/31/${new Date().getFullYear()}`)
  await administrator.fill('Dịp', 'Ngày hội của xã')
  await administrator.fill('Căn cứ', 'Quyết định số 1/QĐ-UBND')
  await administrator.press('Xem hồ sơ nào đổi hạn')
  await administrator.press('Áp dụng lịch mới')
  expect(await administrator.read()).toContain('Ngày hội của xã')
}

const addClerk = async (administrator: Keyboard): Promise<string> => {
  await administrator.open('/quan-tri/nguoi-dung')
  await administrator.follow('Thêm người dùng')
  await administrator.fill('Họ và tên', 'Lê Thị Thu')
  await administrator.fill('Tên đăng nhập', 'thu.lt')
  await administrator.tick('Công chức một cửa')
  await administrator.tick('Công chức chuyên môn')
  await administrator.press('Thêm và cấp mật khẩu một lần')
  return (await administrator.page.locator('.sign-in__secret').textContent()) ?? ''
}

const enterFirst = async (clerk: Keyboard, oneTimePassword: string) => {
  await clerk.open('/')
  await clerk.fill('Tên đăng nhập', 'thu.lt')
  await clerk.fill('Mật khẩu', oneTimePassword)
  await clerk.leave('Enter')
  await clerk.fill('Mật khẩu mới', 'mưa thuận gió hòa')
  await clerk.fill('Nhập lại mật khẩu mới', 'mưa thuận gió hòa')
  await clerk.leave('Enter')
}
