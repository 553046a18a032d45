import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const TOKENS = new Map(
  [
    ...readFileSync(new URL('colours.css', import.meta.url), 'utf8').matchAll(
      /--([\w-]+): ([^;]+);/g,
    ),
  ]
    .map(([, name = '', value = '']): [string, string] => [name, value])
    .filter(([name]) => !/^ds-color-(background|surface|border|text|base)-/.test(name)),
)

const colourOf = (name: string): string => {
  const value = TOKENS.get(name)
  if (!value) throw new Error(`no colour ${name}`)
  const alias = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  return alias ? colourOf(alias) : value
}

/** WCAG 2.2, relative luminance of #rgb or #rrggbb. */
const luminanceOf = (hex: string): number => {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrastOf = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const FAMILIES = ['accent', 'neutral', 'info', 'success', 'warning', 'danger']
const GROUNDS = ['background-default', 'background-tinted', 'surface-default', 'surface-tinted']

const pairs = FAMILIES.flatMap((family) => [
  ...GROUNDS.flatMap((ground) => [
    [`ds-color-${family}-text-default`, `ds-color-${family}-${ground}`],
    [`ds-color-${family}-text-subtle`, `ds-color-${family}-${ground}`],
    ['ds-color-neutral-text-default', `ds-color-${family}-${ground}`],
  ]),
  ...['surface-hover', 'surface-active'].map((ground) => [
    `ds-color-${family}-text-default`,
    `ds-color-${family}-${ground}`,
  ]),
  ...['base-default', 'base-hover', 'base-active'].map((ground) => [
    `ds-color-${family}-base-contrast-default`,
    `ds-color-${family}-${ground}`,
  ]),
]).concat([
  ['office-header-text', 'office-header-background'],
  ['office-header-text', 'office-header-current'],
  ['office-header-text-subtle', 'office-header-background'],
])

test.each(pairs)('%s can be read on %s', (text = '', ground = '') => {
  expect(contrastOf(colourOf(text), colourOf(ground))).toBeGreaterThanOrEqual(4.5)
})

test.each(FAMILIES)('the edge of a field or a bar in %s stands out from white', (family) => {
  expect(contrastOf(colourOf(`ds-color-${family}-border-default`), '#fff')).toBeGreaterThanOrEqual(
    3,
  )
})

test('black on white is the measure: 21 to 1', () => {
  expect(contrastOf('#000', '#ffffff')).toBeCloseTo(21)
})
