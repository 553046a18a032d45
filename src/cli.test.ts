import { execFile } from 'node:child_process'
import { openSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const ROOT = new URL('..', import.meta.url)
const motcua = ['--import', 'tsx', 'src/cli.ts']

/** How a command line ends. Nothing listens at port 1. */
const ending = async (...words: string[]) => {
  const env = { ...process.env, DATABASE_URL: 'postgres://a:secret@127.0.0.1:1/x', LOG_LEVEL: '' }
  const run = promisify(execFile)(process.execPath, [...motcua, ...words], { cwd: ROOT, env })
  return run.then(
    ({ stdout }) => ({ code: 0, told: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, told: error.stderr }),
  )
}

describe('a call that cannot succeed ends with one sentence and code 2', () => {
  test.concurrent.each([
    ['constructor', [], 'Không có lệnh “constructor”.'],
    ['__proto__', [], 'Không có lệnh “__proto__”.'],
    ['account', ['reset'], 'Cần “reset” hoặc “open”, và một tên đăng nhập.'],
    ['verify', [], 'Không thực hiện được: máy chủ cơ sở dữ liệu không trả lời.'],
    ['report', ['--from', '0001-01-01', '--to', '9999-12-31'], '--from: cần ngày đầu kỳ'],
  ])('%s %j', async (name, options, sentence) => {
    const { code, told } = await ending(name, ...options)
    expect(code).toBe(2)
    expect(told).toContain(sentence)
    expect(told).not.toMatch(/\n\s+at |secret/)
  })

  test.runIf(process.platform === 'linux')('a full disk', async () => {
    const { spawn } = await import('node:child_process')
    const due = ['due', '--at', '2026-02-12T10:00', '--term', '3', '--unit', 'working-day']
    const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const
    const child = spawn(process.execPath, [...motcua, ...due], { cwd: ROOT, stdio: [...stdio] })
    let told = ''
    child.stderr?.on('data', (piece) => {
      told += piece
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, told }).toEqual({ code: 2, told: 'Không thực hiện được: ổ đĩa đã đầy.\n' })
  })
})

test('whoever stops reading, as head does, has had enough', async () => {
  const command = `"${process.execPath}" ${motcua.join(' ')} due --at 2026-02-12T10:00 --term 900 --unit working-day --explain`
  const reading = promisify(execFile)(
    'bash',
    ['-c', `${command} | (sleep 0; exec true); echo $PIPESTATUS`],
    { cwd: ROOT },
  )
  const { stdout, stderr } = await reading
  expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' })
})
