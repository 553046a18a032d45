import { readdirSync, readFileSync } from 'node:fs'

type Part = { name: string; megabytes: number }

/** The processes and all that they started; PostgreSQL leads a session of its own, so it is named apart. */
export const processesUnder = (roots: number[]): number[] => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  const parents = new Map(all.map((pid) => [pid, parentOf(pid)]))
  const isUnder = (pid: number): boolean => {
    const parent = parents.get(pid) ?? 0
    return roots.includes(pid) || (parent > 1 && isUnder(parent))
  }
  return all.filter((pid) => isUnder(pid) && megabytesOf(pid).megabytes > 0)
}

/** Proportional set size: a page that n processes share counts for one nth in each. Linux only. */
export const megabytesOf = (pid: number): Part => {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? '0'
  return { name: read(`/proc/${pid}/comm`).trim(), megabytes: Number(kilobytes) / 1024 }
}

const parentOf = (pid: number): number =>
  Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)

/** A process may end between the look and the reading. */
const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
