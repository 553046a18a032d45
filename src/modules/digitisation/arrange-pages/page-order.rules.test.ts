import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shifted } from './page-order.rules.ts'

const order = ['a', 'b', 'c', 'd']
const forward = (...chosen: string[]) => shifted(order, new Set(chosen), -1).join('')
const back = (...chosen: string[]) => shifted(order, new Set(chosen), 1).join('')

test('a page changes places with the one beside it', () => {
  expect([forward('c'), back('c')]).toEqual(['acbd', 'abdc'])
})

test('pages that stand together stay together, and who is at the end stays', () => {
  expect([forward('b', 'c'), back('c', 'd'), forward('a', 'c')]).toEqual(['bcad', 'abcd', 'acbd'])
})

test('no page is lost or doubled, and the others keep their order', () => {
  fc.assert(
    fc.property(fc.subarray(order), fc.constantFrom(-1 as const, 1 as const), (chosen, by) => {
      const moved = shifted(order, new Set(chosen), by)
      expect(moved.toSorted()).toEqual(order)
      for (const kept of [chosen, order.filter((each) => !chosen.includes(each))])
        expect(moved.filter((each) => kept.includes(each))).toEqual(kept)
    }),
  )
})
