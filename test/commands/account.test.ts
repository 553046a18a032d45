import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { findByLogin } from '#modules/identity'
import { anOffice } from '../../src/modules/dossiers/office.builder.ts'
import { useDatabase } from '../support/database.ts'

const test$ = useDatabase()
beforeAll(() => anOffice(test$.db, 1))

const account = async (...words: string[]) => {
  const env = { ...process.env, DATABASE_URL: test$.ownerUrl }
  const call = ['--import', 'tsx', 'src/cli.ts', 'account', ...words]
  const run = promisify(execFile)(process.execPath, call, {
    cwd: new URL('../..', import.meta.url),
    env,
  })
  return run.then(
    ({ stdout }) => ({ code: 0, told: stdout }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, told: stderr }),
  )
}

test('an office that nobody can enter gets an administrator, and a lost password another', async () => {
  expect(await account('reset', 'quan-tri')).toMatchObject({
    ...{ code: 2, told: expect.stringContaining('Không có tài khoản “quan-tri”.') },
  })
  expect(await account('open', 'Quản Trị')).toMatchObject({
    ...{ code: 2, told: expect.stringContaining('“Quản Trị” chưa đúng') },
  })
  const opened = await account('open', 'quan-tri')
  expect(opened).toMatchObject({ code: 0, told: expect.stringMatching(/một lần: \S{12,}/) })
  const found = await test$.db.read({ unitId: 1 }, (tx) => findByLogin(tx, 'quan-tri'))
  expect(found?.active).toBe(true)
  expect(await account('open', 'quan-tri')).toMatchObject({ code: 2 })
  expect((await account('reset', 'quan-tri')).told).toMatch(/Mật khẩu một lần của .*: \S{12,}/)
})
