import { expect, test } from 'vitest'
import { createOpenStreams } from './open-streams.ts'

test('the oldest of one person ends for his newest, and nobody else’s does', () => {
  const streams = createOpenStreams(2)
  const other = streams.enter('thu')
  const [first, second, third] = [1, 2, 3].map(() => streams.enter('hoa'))
  expect([first, second, third, other].map((stream) => stream?.signal.aborted)).toEqual([
    ...[true, false, false, false],
  ])
  expect([streams.count('hoa'), streams.count('thu')]).toEqual([2, 1])
})

test('a stream that ended makes room', () => {
  const streams = createOpenStreams(1)
  streams.enter('hoa').leave()
  expect(streams.count('hoa')).toBe(0)
  const { signal } = streams.enter('hoa')
  expect(signal.aborted).toBe(false)
})
