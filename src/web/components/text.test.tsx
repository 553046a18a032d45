import { expect, test } from 'vitest'
import { instantAt } from '#platform/time.ts'
import { Alert } from './alert.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Card } from './card.tsx'
import { DefinitionRows } from './definition-rows.tsx'
import { Details } from './details.tsx'
import { Link } from './link.tsx'
import { HOSTILE, markupOf } from './markup.builder.ts'
import { PageTitle } from './page-title.tsx'
import { ReportSheet } from './report-sheet.tsx'
import { Section } from './section.tsx'
import { Tag } from './tag.tsx'
import { Timeline } from './timeline.tsx'

test.each([
  ['late', 'danger'],
  ['soon', 'warning'],
  ['done', 'success'],
  ['doing', 'info'],
] as const)('the tag of what is %s has its colour, a mark and a word', (tone, color) => {
  const $ = markupOf(<Tag tone={tone}>Tình trạng</Tag>)
  expect($('.ds-tag').attr('data-color')).toBe(color)
  expect($('[aria-hidden]').text()).not.toBe('')
  expect($('.ds-tag').text()).toContain('Tình trạng')
})

test.each(['info', 'warning', 'danger', 'success'] as const)(
  'an alert of %s says so in words',
  (tone) => {
    const $ = markupOf(<Alert tone={tone} />)
    expect($('.ds-alert').attr('data-color')).toBe(tone)
    expect($('h2').text()).not.toBe('')
    expect($('[role=status]').length).toBe(0)
  },
)

test('what an act just did is announced', () => {
  const $ = markupOf(<Alert tone="success" title={HOSTILE} announce />)
  expect($('[role=status] h2').text()).toBe(HOSTILE)
})

test('an act recorded at once shows one time', () => {
  const at = instantAt('2024-06-05', '15:20')
  const $ = markupOf(<Timeline entries={[{ act: 'Tiếp nhận', occurredAt: at, recordedAt: at }]} />)
  expect(
    $('time')
      .map((_, time) => $(time).text())
      .get(),
  ).toEqual(['15:20 ngày 05/6/2024'])
})

test('an act recorded later shows both times and its evidence', () => {
  const $ = markupOf(
    <Timeline
      entries={[
        {
          act: HOSTILE,
          by: 'Lê Thị Hoa',
          occurredAt: instantAt('2024-06-05', '16:05'),
          recordedAt: instantAt('2024-06-07', '08:12'),
          evidence: 'Sổ giao nhận, trang 41',
        },
      ]}
    />,
  )
  expect($('.timeline__two-times').text()).toBe(
    'Diễn ra 16:05 ngày 05/6/2024, ghi vào sổ 08:12 ngày 07/6/2024',
  )
  expect($('time').first().attr('datetime')).toBe('2024-06-05T09:05:00.000Z')
  expect($('li').text()).toContain('Căn cứ: Sổ giao nhận, trang 41')
  expect($('script, b').length).toBe(0)
})

test('the last breadcrumb is the page itself', () => {
  const $ = markupOf(
    <Breadcrumbs items={[{ label: 'Sổ', href: '/so' }, { label: 'Văn bản 12' }]} />,
  )
  expect($('a').attr('href')).toBe('/so')
  expect($('[aria-current=page]').text()).toBe('Văn bản 12')
})

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
])('a link does not carry the address %j', (href) => {
  expect(markupOf(<Link href={href}>x</Link>)('a').attr('href')).toBe('#')
})

test.each(['/ho-so?q=1', '#o-so', '?sau=2', 'https://ubnd.gov.vn/', 'tel:02553000000'])(
  'a link carries the address %j',
  (href) => {
    expect(markupOf(<Link href={href}>x</Link>)('a').attr('href')).toBe(href)
  },
)

test('titles, sections, cards, folds, facts and sheets are named', () => {
  const $ = markupOf(
    <>
      <PageTitle
        title="Sổ văn bản"
        lead="Năm 2024"
        tags={<Tag>Đã khóa</Tag>}
        actions={<i>thêm</i>}
      />
      <Section title="Chung" id="chung">
        <DefinitionRows rows={[{ term: 'Số', value: '12', note: 'bản chính' }]} />
      </Section>
      <Card title="Báo cáo" href="/bao-cao" tinted>
        x
      </Card>
      <Details summary="Căn cứ" open>
        y
      </Details>
      <ReportSheet label="Báo cáo">z</ReportSheet>
    </>,
  )
  expect($('h1').text()).toBe('Sổ văn bản Đã khóa')
  expect($(`#${$('section').attr('aria-labelledby')}`).text()).toBe('Chung')
  expect([$('dt').text(), $('dd').text()]).toEqual(['Số', '12bản chính'])
  expect($('.ds-card[data-variant=tinted] h2 a').attr('href')).toBe('/bao-cao')
  expect($('details[open] summary').text()).toBe('Căn cứ')
  expect($('article').attr('aria-label')).toBe('Báo cáo')
})
