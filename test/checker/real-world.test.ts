import { describe, expect, test } from 'vitest'
import { checkText } from '#modules/checking'
import { brokenRelations, markedTexts } from './marked-texts.ts'

/** How long the text is made for the test of time; 5 takes minutes. */
const megabytes = Number(process.env.MOTCUA_MEGABYTES ?? 0.1)

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

  test.each(['\n\n', ' '])(
    'its time grows with its length only, joined by %j',
    (glue) => {
      const long = (text + glue).repeat(Math.ceil((megabytes * 1e6) / text.length))
      const started = performance.now()
      checkText(long)
      expect(performance.now() - started).toBeLessThan(1000 + megabytes * 4000)
    },
    60_000,
  )
})
