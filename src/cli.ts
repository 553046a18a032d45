import { parseArgs } from 'node:util'
import { Refused } from '#platform/refused.ts'
import { SettingFaults } from '#platform/settings.ts'
import { type Command, type ExitCode, exitCodes, WrongCall } from './commands/command.ts'
import { failureSentence } from './commands/failure-words.ts'

/** The commands, read only when they are called, so that each starts as quickly as it can. */
const commands: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./commands/serve.ts')).serve,
  demo: async () => (await import('./commands/demo.ts')).demo,
  migrate: async () => (await import('./commands/migrate.ts')).migrate,
  report: async () => (await import('./commands/report.ts')).report,
  check: async () => (await import('./commands/check.ts')).check,
  due: async () => (await import('./commands/due.ts')).due,
  account: async () => (await import('./commands/account.ts')).account,
  verify: async () => (await import('./commands/verify.ts')).verify,
}

/** Runs one command line; everything that can go wrong ends as a sentence on standard error. */
export const runCommandLine = async ([name = '--help', ...rest]: string[]): Promise<ExitCode> => {
  if (['--help', '-h', 'help'].includes(name)) return say(await overview())
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) return fail(`Không có lệnh “${name}”.\n\n${await overview()}`)
  try {
    const command = await load()
    if (rest.includes('--help') || rest.includes('-h')) return say(manual(name, command))
    return await command.run(read(rest, command))
  } catch (error) {
    return fail(explain(error, name))
  }
}

const read = (words: string[], { options, takesFile, takesWords = 0 }: Command) => {
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true })
    const strays = positionals.slice(takesFile ? 1 : takesWords)
    if (strays.length > 0) throw new WrongCall(`Không hiểu “${strays.join(' ')}”.`)
    return {
      options: Object.fromEntries(
        Object.entries(values).map(([key, value]) => [
          key,
          Array.isArray(value) ? undefined : value,
        ]),
      ),
      files: positionals,
    }
  } catch (error) {
    if (error instanceof WrongCall) throw error
    const word = words.find(
      (candidate) =>
        candidate.startsWith('-') &&
        !Object.hasOwn(options, candidate.replace(/^--?/, '').split('=')[0] ?? ''),
    )
    throw new WrongCall(
      word ? `Không có tùy chọn “${word}”.` : 'Một tùy chọn thiếu giá trị hoặc thừa giá trị.',
    )
  }
}

const explain = (error: unknown, name: string): string => {
  if (error instanceof WrongCall) return `${error.message}\nXem cách dùng: motcua ${name} --help`
  if (error instanceof Refused || error instanceof SettingFaults) return error.message
  const detail =
    process.env.LOG_LEVEL === 'debug' && error instanceof Error ? `\n${error.stack}` : ''
  return `${failureSentence(error)}${detail}`
}

const overview = async (): Promise<string> => {
  const lines = await Promise.all(
    Object.entries(commands).map(
      async ([name, load]) => `  ${name.padEnd(9)} ${(await load()).summary}`,
    ),
  )
  return [
    'Một Cửa: văn phòng số của UBND xã',
    '',
    'Cách dùng: motcua LỆNH [tùy chọn]; trong mã nguồn: npm run -s motcua -- LỆNH …',
    '',
    ...lines,
    '',
    'Thêm --help sau một lệnh để xem tùy chọn của lệnh đó.',
  ].join('\n')
}

const manual = (name: string, { summary, usage, help, notes }: Command): string =>
  [
    `${name}: ${summary}`,
    '',
    `Cách dùng: ${usage}`,
    ...(Object.keys(help).length
      ? [
          '',
          ...Object.entries(help).map(([option, meaning]) => `  --${option.padEnd(10)} ${meaning}`),
        ]
      : []),
    ...(notes ? ['', notes] : []),
    '',
    'Mã thoát: 0 xong; 1 có điều phải xem; 2 gọi sai hoặc không chạy được.',
  ].join('\n')

const say = (text: string): ExitCode => {
  process.stdout.write(`${text}\n`)
  return exitCodes.done
}

const fail = (text: string): ExitCode => {
  process.stderr.write(`${text}\n`)
  return exitCodes.failed
}

/** Whoever stops reading, as `head` does, has had enough; a disk that is full is told. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = fail(failureSentence(error))
})
process.stderr.on('error', () => undefined)

const code = await runCommandLine(process.argv.slice(2))
process.exitCode ??= code
