import { expect, test } from 'vitest'
import { nextResultCode } from './result-code.rules.ts'

test('a dossier’s first result bears its code and 1, the corrected one 2', () => {
  expect(nextResultCode('H48.51-1', [])).toBe('H48.51-1-KQ1')
  expect(nextResultCode('H48.51-1', ['H48.51-1-KQ1'])).toBe('H48.51-1-KQ2')
})

test('codes of another kind are passed over', () => {
  expect(nextResultCode('H48.51-1', ['KQ-77', 'H48.51-1-KQx', 'H48.51-1-KQ4'])).toBe('H48.51-1-KQ5')
})
