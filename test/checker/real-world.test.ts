import { describe, expect, test } from 'vitest'
import { checkText } from '#modules/checking'
import { brokenRelations, markedTexts } from './marked-texts.ts'

const heavy = (text: string) =>
  checkText(text).findings.filter(({ severity }) => severity !== 'form')

describe.each(markedTexts())('$name', ({ text, figures, relations, faults, said }) => {
  test('its figures agree, by its own marks', () => {
    const words = new Map(figures.map((figure) => [figure.name, figure.words]))
    expect(brokenRelations(relations, words)).toEqual([])
  })

  test('nothing above form is said of the right text', () => {
    expect(
      heavy(text)
        .map(({ rule, quote }) => `${rule}: ${quote}`)
        .sort(),
    ).toEqual(said.sort())
  })

  test.each(faults)('found: $wrong', ({ right, wrong, quote }) => {
    expect(text.split(right)).toHaveLength(2)
    const places = heavy(text.replace(right, wrong)).flatMap((finding) => [
      finding.quote,
      ...finding.related.map((place) => place.quote),
    ])
    expect(places.filter((place) => place.includes(quote))).not.toEqual([])
  })
})
