import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, SCREENS } from '../../test/support/browser.ts'
import { officeStyles } from './assets.ts'
import { OfficePage } from './layout.tsx'
import { renderPage } from './render.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

const labels = ['Việc của tôi', 'Tiếp nhận', 'Hồ sơ', 'Lãnh đạo', 'Báo cáo', 'Thủ tục', 'Các sổ']
const html = renderPage(
  <OfficePage
    title="Quản trị"
    unitName="UBND thị trấn Hương Khê"
    navigation={[...labels, 'Quản trị'].map((label) => ({ href: '/', label }))}
    person={{ name: 'Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường', roles: '' }}
    alerts={128}
    stylesHref="/styles.css"
  >
    <h1>Quản trị</h1>
  </OfficePage>,
)

test.each(Object.entries(SCREENS))('no name in the header is cut on a %s', async (_, viewport) => {
  const page = await browser.newPage({ viewport })
  await page.setContent(html)
  await page.addStyleTag({ content: officeStyles().css })
  const cut = await page.evaluate(() =>
    ['.office-header__unit', '.office-person__name', 'html'].filter((wanted) => {
      const shown = document.querySelector(wanted)
      return !shown || shown.scrollWidth > shown.clientWidth
    }),
  )
  expect(cut).toEqual([])
  await page.close()
})
