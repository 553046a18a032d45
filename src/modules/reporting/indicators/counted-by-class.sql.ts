import { join, raw, type Sql, sql } from '#platform/db/database.ts'

/** The answers that each class may have, written as SQL; any other answer counts as null. */
export type Classes = Readonly<Record<string, readonly string[]>>

/**
 * `rows` counted by their classes: each combination that occurs and how many rows have it, `n`; columns
 * `beside` the classes are grouped by too. The answers of a row are packed into one whole number:
 * PostgreSQL would expect a dozen columns to have as many combinations as rows and sort millions of them
 * on disk. `offset 0` keeps it from looking into the number, so that it expects few and counts them in memory.
 */
export const countedByClass = (rows: Sql, classes: Classes, beside: readonly string[]): Sql => {
  const packed = places(classes)
  const number = raw(packed.map(packing).join(' + '))
  const answers = raw([...beside, ...packed.map(unpacking)].join(', '))
  const columns = raw([...beside, 'packed'].join(', '))
  return sql`
    select ${answers}, n from (
      select ${columns}, count(*) as n
      from (select ${join([...beside.map((name) => raw(name)), sql`${number} as packed`])} from (${rows}) r offset bigint '0') p
      group by ${columns}) counted`
}

type Place = { name: string; answers: readonly string[]; weight: number }

/** A digit for each class: 0 for null, n for its nth answer. */
const places = (classes: Classes): Place[] => {
  let weight = 1
  return Object.entries(classes).map(([name, answers]) => {
    const place = { name, answers, weight }
    weight *= answers.length + 1
    return place
  })
}

const packing = ({ name, answers, weight }: Place): string =>
  `case ${name} ${answers.map((answer, n) => `when ${answer} then ${(n + 1) * weight}`).join(' ')} else 0 end`

const unpacking = ({ name, answers, weight }: Place): string =>
  `(array[${answers.join(', ')}])[packed / ${weight} % ${answers.length + 1}] as ${name}`
