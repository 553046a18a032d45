import type { Rule } from '../rule.ts'
import { bodyOf } from '../search.ts'

/** A section of the body and the same section of the appendix under two names. */
export const headingName: Rule = {
  name: 'heading-name',
  severity: 'form',
  ground: 'NQ 76/NQ-CP ngày 15/7/2021: sáu nội dung cải cách hành chính',
  find: (reading) => {
    const { flow, indicators } = reading
    const groups = indicators.filter(({ cells }) => /^\d{1,2}\.?$/.test(cells[0]?.text ?? ''))
    const body = bodyOf(reading)
    return flow.paragraphs
      .filter(({ kind, start, end }) => kind === 'text' && start < body.end && end - start < 120)
      .flatMap(({ start, end }) => {
        const number = /^\d{1,2}\. /.exec(flow.text.slice(start, end))?.[0] ?? ''
        const title = flow.text.slice(start + number.length, end)
        const group = number && groups.find(({ label }) => isRenamed(title, label.text))
        return group
          ? [
              {
                at: { start: start + number.length, end },
                related: [group.label],
                explanation: `Mục này trong phụ lục tên là “${group.label.text}”.`,
                suggestion: 'Dùng một tên, theo sáu nội dung của NQ 76/NQ-CP.',
              },
            ]
          : []
      })
  },
}

const FEWEST_WORDS = 5

/** They begin with the same words and neither is only the short form of the other. */
const isRenamed = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map((title) =>
    title
      .toLowerCase()
      .replace(/\([^)]*\)/g, '')
      .trim()
      .split(/[ ,]+/),
  )
  if (!first || !second) return false
  const shared = first.findIndex((word, index) => word !== second[index])
  return shared >= FEWEST_WORDS && shared < Math.min(first.length, second.length)
}
