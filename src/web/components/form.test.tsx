import { describe, expect, test } from 'vitest'
import { Button, LinkButton } from './button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Field } from './field.tsx'
import { Filters } from './filters.tsx'
import { Fieldset, Form } from './form.tsx'
import { HOSTILE, markupOf } from './markup.builder.ts'

describe('a field', () => {
  test('ties label, hint and error to its input', () => {
    const $ = markupOf(<Field name="so" label="Số" hint="Ví dụ: 12" error="Hãy nhập số" required />)
    const input = $('input')
    expect($('label').attr('for')).toBe(input.attr('id'))
    expect(input.attr('aria-invalid')).toBe('true')
    expect(input.attr('aria-required')).toBe('true')
    const described = (input.attr('aria-describedby') ?? '')
      .split(' ')
      .map((id) => $(`#${id}`).text())
    expect(described).toEqual(['Ví dụ: 12', 'Lỗi: Hãy nhập số'])
  })

  test('keeps what was typed, whatever its kind', () => {
    expect(markupOf(<Field name="a" label="A" value="xin chào" />)('input').val()).toBe('xin chào')
    expect(
      markupOf(<Field name="a" label="A" type="textarea" value="dòng" />)('textarea').text(),
    ).toBe('dòng')
    const select = (
      <Field name="a" label="A" type="select" blank="Tất cả" value="2" options={YEARS} />
    )
    expect(markupOf(select)('option[selected]').text()).toBe('Năm hai')
    expect(markupOf(select)('option').length).toBe(3)
    expect(
      markupOf(<Field name="a" label="A" type="checkbox" checked />)('input[checked]').length,
    ).toBe(1)
  })

  test('writes a given day out, because the browser may show it the American way', () => {
    const $ = markupOf(<Field name="tu" label="Từ ngày" type="date" value="2023-12-07" />)
    expect($('input[type=date]').attr('value')).toBe('2023-12-07')
    expect($('[data-field=description]').text()).toBe('Đang là 07/12/2023')
  })

  test('takes a number as text with a number pad', () => {
    const input = markupOf(<Field name="a" label="A" type="number" value="12" />)('input')
    expect([input.attr('type'), input.attr('inputmode')]).toEqual(['text', 'numeric'])
  })

  test('cannot be broken out of by what is typed', () => {
    const $ = markupOf(<Field name="a" label={HOSTILE} value={HOSTILE} error={HOSTILE} />)
    expect($('script, b').length).toBe(0)
    expect($('input').val()).toBe(HOSTILE)
  })
})

const YEARS = [
  { value: '1', label: 'Năm một' },
  { value: '2', label: 'Năm hai' },
]

describe('an error summary', () => {
  test('links each message to its field and takes the focus', () => {
    const $ = markupOf(
      <>
        <ErrorSummary
          errors={[{ name: 'so', message: 'Hãy nhập số' }, { message: 'Sổ đã khóa' }]}
        />
        <Field name="so" label="Số" />
      </>,
    )
    expect($('h2').text()).toBe('Chưa lưu được: có 2 chỗ cần sửa')
    expect($($('li a').attr('href')).attr('name')).toBe('so')
    expect($('li').last().text()).toBe('Sổ đã khóa')
    expect($('section').attr('tabindex')).toBe('-1')
    expect($('section').attr('autofocus')).toBeDefined()
  })

  test('is not there when nothing is wrong', () => {
    expect(markupOf(<ErrorSummary errors={[]} />).html()).toBe('')
  })
})

test('buttons say their rank and their danger', () => {
  const $ = markupOf(
    <>
      <Button>Lưu</Button>
      <Button variant="secondary" danger type="button" disabled>
        Hủy
      </Button>
    </>,
  )
  expect($('button').first().attr()).toMatchObject({ type: 'submit', 'data-variant': 'primary' })
  expect($('button').last().attr()).toMatchObject({ type: 'button', 'data-color': 'danger' })
  expect($('button').last().attr('disabled')).toBeDefined()
})

test('a button that leads somewhere is a link and never runs script', () => {
  const $ = markupOf(<LinkButton href={'java\nscript:alert(1)'}>Mở</LinkButton>)
  expect($('a').attr('href')).toBe('#')
})

test('a form leaves the checking to the server', () => {
  const $ = markupOf(
    <Form action="/van-ban">
      <Fieldset legend="Công khai">
        <Field name="a" label="A" type="checkbox" />
      </Fieldset>
    </Form>,
  )
  expect($('form').attr()).toMatchObject({ action: '/van-ban', method: 'post' })
  expect($('form').attr('novalidate')).toBeDefined()
  expect($('fieldset legend').text()).toBe('Công khai')
})

test('filters live in the address, keep the order and can be taken off', () => {
  const $ = markupOf(
    <Filters action="/ho-so" active={2} hidden={{ xep: '-han' }} clearHref="/ho-so">
      <Field name="q" label="Tìm" />
    </Filters>,
  )
  expect($('form').attr('method')).toBe('get')
  expect($('input[type=hidden]').attr()).toMatchObject({ name: 'xep', value: '-han' })
  expect($('summary').text()).toBe('Bộ lọc (2 đang dùng)')
  expect($('a').text()).toBe('Bỏ lọc')
})
