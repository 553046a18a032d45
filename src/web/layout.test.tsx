import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { ComponentsPage } from './components/examples.page.tsx'
import { HOSTILE } from './components/markup.builder.ts'
import { OfficePage } from './layout.tsx'
import { renderPage } from './render.ts'

const html = renderPage(
  <OfficePage
    title={HOSTILE}
    unitName="UBND xã Tịnh Châu"
    navigation={[
      { href: '/', label: 'Tổng quan' },
      { href: '/so', label: 'Sổ', current: true },
    ]}
    notice="Bản chạy trên máy này, chưa có đăng nhập."
    stylesHref="/assets/office-1.css"
  >
    <p>Nội dung</p>
  </OfficePage>,
)

test('a page is a whole Vietnamese document with its unit as title', () => {
  const $ = load(html)
  expect(html.startsWith('<!DOCTYPE html><html lang="vi">')).toBe(true)
  expect($('title').text()).toBe(`${HOSTILE} – UBND xã Tịnh Châu`)
  expect($('link[rel=stylesheet]').attr('href')).toBe('/assets/office-1.css')
  expect($('.office-header__product').text()).toBe('Một Cửa')
  expect($('.office-notice').text()).toContain('chưa có đăng nhập')
})

test('the skip link leads to the content and the menu marks where one is', () => {
  const $ = load(html)
  expect($($('.ds-skip-link').attr('href')).is('main')).toBe(true)
  expect($('body').children().first().is('.ds-skip-link')).toBe(true)
  expect($('nav [aria-current=page]').text()).toBe('Sổ')
})

test('no page carries script, inline styles or inline handlers', () => {
  const living = load(renderPage(<ComponentsPage stylesHref="/assets/office-1.css" />))
  for (const $ of [load(html), living]) {
    const attributes = $('*')
      .toArray()
      .flatMap((element) => Object.keys($(element).attr() ?? {}))
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
    expect($('script, style').length).toBe(0)
  }
})

test('no two parts of the living page have the same id', () => {
  const $ = load(renderPage(<ComponentsPage stylesHref="/x.css" />))
  const ids = $('[id]')
    .map((_, element) => $(element).attr('id'))
    .get()
  expect(new Set(ids).size).toBe(ids.length)
})
