import { describe, expect, test } from 'vitest'
import { checkText } from '../check-text.ts'
import { examples } from './rule-examples.builder.ts'
import { rules } from './rules.ts'

const quotesOf = (rule: string, text: string): string[] =>
  checkText(text)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ quote }) => quote)

test('every rule is shown from both sides', () => {
  expect(Object.keys(examples).sort()).toEqual(rules.map(({ name }) => name).sort())
  for (const { wrong, right } of Object.values(examples)) {
    expect(wrong.length).toBeGreaterThan(0)
    expect(right.length).toBeGreaterThan(0)
  }
})

describe.each(Object.entries(examples))('%s', (rule, { wrong, right }) => {
  test.each(wrong)('finds $quote', ({ text, quote }) => {
    expect(quotesOf(rule, text)).toContain(quote)
  })

  test.each(right.map((text, index) => ({ text, turn: index + 1 })))(
    'is silent, case $turn',
    ({ text }) => {
      expect(quotesOf(rule, text)).toEqual([])
    },
  )
})

test('every finding quotes the text at its offsets and says why in Vietnamese', () => {
  const text = Object.values(examples)
    .flatMap(({ wrong }) => wrong.map((example) => example.text))
    .join('\n\n')
  const { findings } = checkText(text)
  expect(findings.length).toBeGreaterThan(40)
  for (const { quote, start, end, related, explanation } of findings) {
    expect(text.slice(start, end)).toBe(quote)
    for (const place of related) expect(text.slice(place.start, place.end)).toBe(place.quote)
    expect(explanation).toMatch(/[\p{L}].*[.]$/u)
  }
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
})
