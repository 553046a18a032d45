import { expect, test } from 'vitest'
import { BarChart } from './bar-chart.tsx'
import { ExplanationList } from './explanation-list.tsx'
import { FigureTile, FigureTiles } from './figure-tile.tsx'
import { HOSTILE, markupOf } from './markup.builder.ts'

test('a figure shows its base and change, and opens its records', () => {
  const $ = markupOf(
    <FigureTiles>
      <FigureTile
        value="96,93%"
        label="Đúng hạn"
        base="1.231 trên 1.270"
        change={{ direction: 'up', text: 'tăng 1,20 điểm', news: 'good' }}
        href="/ho-so?han=dung"
      />
    </FigureTiles>,
  )
  expect($('ul > li').length).toBe(1)
  expect($('a').attr('href')).toBe('/ho-so?han=dung')
  expect($('a').text()).toBe('96,93% – Đúng hạn: mở danh sách')
  expect($('.figure-tile__base').text()).toBe('1.231 trên 1.270')
  expect($('[data-news=good]').text()).toContain('tăng 1,20 điểm')
})

test('a figure without records is not a link', () => {
  const $ = markupOf(<FigureTile value="0" label="Dùng lại" />)
  expect($('a, .figure-tile__base, .figure-tile__change').length).toBe(0)
  expect($('.figure-tile__value').text()).toBe('0')
})

const BARS = [
  { label: 'Hộ tịch', value: 100, text: '100', href: '/ho-so?linh-vuc=ho-tich' },
  { label: HOSTILE, value: 33, text: '33' },
  { label: 'Đất đai', value: 0, text: '0' },
]

const chart = (bars: typeof BARS) =>
  markupOf(<BarChart title="Hồ sơ" bars={bars} labelHeading="Lĩnh vực" valueHeading="Số" />)

test('bars are as long as their share of the longest', () => {
  const $ = chart(BARS)
  const widths = $('.bar-chart__bar')
    .map((_, bar) => $(bar).attr('width'))
    .get()
  expect(widths).toEqual(['100%', '33%', '0%'])
})

test('a chart is told in words and has its table behind it', () => {
  const $ = chart(BARS)
  expect($('[role=img]').attr('aria-label')).toContain('Hộ tịch 100')
  expect($('details tbody tr').length).toBe(3)
  expect($('details td a').attr('href')).toBe('/ho-so?linh-vuc=ho-tich')
  expect($('script, b').length).toBe(0)
})

test('a chart of nothing says so', () => {
  expect(chart([])('figure').text()).toContain('Chưa có số liệu.')
  expect(chart([])('svg, details').length).toBe(0)
})

test('an explanation gives step, result and source in order', () => {
  const $ = markupOf(
    <ExplanationList
      title="Vì sao"
      steps={[
        { text: 'Không tính ngày nhận', result: '06/6/2024', source: 'NĐ 61/2018' },
        { text: 'Bỏ Chủ nhật' },
      ]}
    />,
  )
  expect($('ol > li').length).toBe(2)
  expect(
    $('li')
      .first()
      .children()
      .map((_, part) => $(part).text())
      .get(),
  ).toEqual(['Không tính ngày nhận', '06/6/2024', 'NĐ 61/2018'])
})
