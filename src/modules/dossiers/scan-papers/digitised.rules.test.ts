import { expect, test } from 'vitest'
import { digitisedBy } from './digitised.rules.ts'

type Given = Parameters<typeof digitisedBy>[0]
type Paper = Given['papers'][number]

const day = new Date('2024-06-05')
const aPaper = (id: string, over: Partial<Paper> = {}): Paper => ({
  ...{ id, kind: 'original', reused: false, digitisedAt: null },
  ...over,
})
const after = (papers: Given['papers'], before: string[], now: string[], isWhole = false) =>
  digitisedBy({ papers, isWhole, scannedBefore: new Set(before), scannedNow: new Set(now) })

test('the last paper that was missing makes the whole digitised', () => {
  const papers = [aPaper('khai', { digitisedAt: day }), aPaper('chung-sinh')]
  expect(after(papers, ['khai'], ['khai', 'chung-sinh'])).toEqual({
    ...{ gained: ['chung-sinh'], lost: [], whole: 'gained' },
  })
})

test('what was reused or came electronically needs no scan', () => {
  const papers = [aPaper('a'), aPaper('b', { reused: true }), aPaper('c', { kind: 'electronic' })]
  expect(after(papers, [], ['a']).whole).toBe('gained')
})

test('a dossier without papers that need a scan does not become digitised by itself', () => {
  expect(after([aPaper('b', { reused: true })], [], []).whole).toBe('as-it-was')
})

test('what reception called digitised stays so while nothing is taken away', () => {
  const papers = [aPaper('a', { digitisedAt: day }), aPaper('b')]
  expect(after(papers, [], [], true)).toEqual({ gained: [], lost: [], whole: 'as-it-was' })
})

test('the last page that is taken out of a paper takes the fact back', () => {
  const papers = [aPaper('a', { digitisedAt: day })]
  expect(after(papers, ['a'], [], true)).toEqual({ gained: [], lost: ['a'], whole: 'lost' })
})
