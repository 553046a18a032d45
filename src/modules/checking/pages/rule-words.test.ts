import { expect, test } from 'vitest'
import { rules } from '../rules/rules.ts'
import { MOST_RULES } from './filter-styles.ts'
import { ruleLabel, subjects } from './rule-words.ts'

test.each(rules.map(({ name }) => name))('%s has a name of its own on the page', (name) => {
  expect(ruleLabel(name)).not.toBe(name)
})

test('no two rules share a name, and all can be filtered by', () => {
  expect(new Set(rules.map(({ name }) => ruleLabel(name))).size).toBe(rules.length)
  expect(rules.length).toBeLessThanOrEqual(MOST_RULES)
})

test('every name on the page is that of a rule, once', () => {
  const named = Object.values(subjects).flatMap(({ rules: own }) => Object.keys(own))
  expect(named.toSorted()).toEqual(rules.map(({ name }) => name).toSorted())
})
