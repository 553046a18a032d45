import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pick, pickWeighted, seededRandom, shuffle, wholeBetween } from './random.ts'

const ten = (seed: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: 10 }, () => random())
}

test('the same seed gives the same numbers, another seed gives others', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(ten(seed)).toEqual(ten(seed))
      expect(ten(seed)).not.toEqual(ten(seed + 1))
      expect(ten(seed).every((number) => number >= 0 && number < 1)).toBe(true)
    }),
  )
})

test('a picked item is one of the list, and each item comes', () => {
  const random = seededRandom(1)
  const seen = new Set(Array.from({ length: 200 }, () => pick(random, ['a', 'b', 'c'])))
  expect([...seen].sort()).toEqual(['a', 'b', 'c'])
  expect(() => pick(random, [])).toThrow(RangeError)
})

test('an item comes as often as its weight says, and never with weight 0', () => {
  const random = seededRandom(2)
  const list = [
    { id: 'often', weight: 9 },
    { id: 'never', weight: 0 },
    { id: 'seldom', weight: 1 },
  ]
  const picked = Array.from({ length: 5000 }, () => pickWeighted(random, list).id)
  expect(picked).not.toContain('never')
  const share = picked.filter((id) => id === 'often').length / picked.length
  expect(share).toBeGreaterThan(0.87)
  expect(share).toBeLessThan(0.93)
  expect(() => pickWeighted(random, [{ weight: 0 }])).toThrow(RangeError)
})

test('shuffling keeps every item and leaves the list alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
      const before = [...list]
      expect(shuffle(seededRandom(seed), list).sort()).toEqual([...list].sort())
      expect(list).toEqual(before)
    }),
  )
  const row = Array.from({ length: 20 }, (_, place) => place)
  expect(shuffle(seededRandom(3), row)).not.toEqual(row)
})

test('a whole number lies between its ends, and both ends come', () => {
  const random = seededRandom(4)
  const seen = new Set(Array.from({ length: 200 }, () => wholeBetween(random, 3, 5)))
  expect([...seen].sort()).toEqual([3, 4, 5])
})
