/** npm run bench [-- receive | report | worklist | search | start | weight | check]: figures beside their floors; see README.md. */
import { openBenchServer } from './bench-server.ts'
import { check } from './check.ts'
import { receive } from './receive.ts'
import { report } from './report.ts'
import { search } from './search.ts'
import { start } from './start.ts'
import { weight } from './weight.ts'
import { worklist } from './worklist.ts'

const benchmarks = { receive, report, worklist, search, start, weight, check } as const

const isBenchmark = (name: string): name is keyof typeof benchmarks =>
  Object.hasOwn(benchmarks, name)

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !isBenchmark(name))
if (unknown) {
  console.error(`No benchmark “${unknown}”; there are ${Object.keys(benchmarks).join(', ')}.`)
  process.exit(2)
}
const server = await openBenchServer()
try {
  for (const name of asked.length ? asked : Object.keys(benchmarks))
    if (isBenchmark(name)) await benchmarks[name](server)
} finally {
  await server.close()
}
