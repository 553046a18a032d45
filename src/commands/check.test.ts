import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'

const ROOT = new URL('../..', import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'motcua-check-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** How `motcua check` ends. Nothing listens at port 1, so it cannot have used a database. */
const ending = async (...words: string[]) => {
  const env = { ...process.env, DATABASE_URL: 'postgres://a@127.0.0.1:1/x' }
  const call = ['--import', 'tsx', 'src/cli.ts', 'check', ...words]
  const run = promisify(execFile)(process.execPath, call, { cwd: ROOT, env })
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      ...{ code, stdout, stderr },
    }),
  )
}
const saved = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const WRONG = 'Báo cáo quý I năm 2024.\n\n- Đã giải quyết 800/1.200 hồ sơ, chiếm tỷ lệ 76,67%.\n'
const RIGHT = 'Đã giải quyết 800/1.200 hồ sơ, chiếm tỷ lệ 66,67%.'

describe('motcua check', () => {
  test.concurrent('what was found ends with 1 and is told by severity, place, words and reason', async () => {
    const { code, stdout } = await ending(saved('sai.txt', WRONG))
    expect(code).toBe(1)
    expect(stdout).toMatch(/MÂU THUẪN \(1\)/)
    expect(stdout).toContain('Đoạn 2: “- Đã giải quyết 800/1.200 hồ sơ, chiếm tỷ lệ 76,67%.”')
    expect(stdout).toContain('Vì sao: 800/1.200 = 66,67%, không phải “76,67%”.')
  })

  test.concurrent('JSON gives offsets into its own text', async () => {
    const period = ['--period', '2024-01-01..2024-03-31', '--unit', 'UBND xã An Hòa']
    const { code, stdout } = await ending(saved('may.txt', WRONG), '--format', 'json', ...period)
    const { findings, text, ...rest } = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(rest).toMatchObject({
      period: { from: '2024-01-01', to: '2024-03-31' },
      unit: 'UBND xã An Hòa',
      figures: expect.any(Array),
      sums: expect.any(Array),
    })
    const [rate] = findings.filter(({ rule }: { rule: string }) => rule === 'rate')
    expect(rate).toMatchObject({ severity: 'contradiction', quote: '76,67%' })
    expect(text.slice(rate.start, rate.end)).toBe(rate.quote)
  })

  test.concurrent('nothing to say ends with 0', async () => {
    const { code, stdout } = await ending(saved('dung.md', RIGHT))
    expect([code, stdout]).toEqual([0, expect.stringContaining('không thấy điểm nào phải xem')])
  })

  test.concurrent.each([
    ['a file that is no report', () => [saved('a.docx', '{\\rtf1}')], 'RTF'],
    ['a file that is not there', () => [join(folder, 'khong-co.docx')], 'khong-co.docx'],
    ['no file', () => [], 'Cần tên của tệp báo cáo.'],
    ['two files', () => ['a.txt', 'b.txt'], 'Không hiểu “b.txt”.'],
    ['a wrong period', () => [saved('b.txt', RIGHT), '--period', '2024'], '--period: cần ngày đầu'],
    [
      'a wrong format',
      () => [saved('c.txt', RIGHT), '--format', 'xml'],
      '--format: text hoặc json',
    ],
  ])('%s ends with 2 and one message', async (_, words, told) => {
    const { code, stdout, stderr } = await ending(...words())
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(told)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
