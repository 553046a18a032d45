import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { officeStyles } from './assets.ts'

test('the stylesheet of the office is one small file', () => {
  expect(gzipSync(officeStyles().css).length).toBeLessThan(25_000)
})

test('its address changes with its content and it is bundled once', () => {
  expect(officeStyles().href).toMatch(/^\/assets\/office-[0-9a-f]{12}\.css$/)
  expect(officeStyles()).toBe(officeStyles())
})

test('it has no nesting, which old browsers cannot read, and fetches nothing from elsewhere', () => {
  const { css } = officeStyles()
  expect(css).not.toMatch(/[{;}]&/)
  expect(css).not.toMatch(/@import|https?:\/\/(?!www\.w3\.org)/)
})
