import { expect, test } from 'vitest'
import { describeSettings, readSettings, SettingFaults } from './settings.ts'

const faultsOf = (environment: Record<string, string>): string[] => {
  try {
    readSettings(environment)
    return []
  } catch (error) {
    return error instanceof SettingFaults ? error.faults : [String(error)]
  }
}

test('without any setting the program serves this machine from the embedded database', () => {
  expect(readSettings({})).toEqual({
    host: '127.0.0.1',
    port: 8080,
    outFolder: 'out',
    logLevel: 'warn',
  })
})

test('an empty value counts as not given', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '', LOG_LEVEL: '' })).toEqual(readSettings({}))
})

test('given values are read with their types', () => {
  const url = 'postgresql://motcua:x@db.xa.local:5432/motcua'
  const settings = readSettings({ PORT: '0', DATABASE_URL: url, MOTCUA_DATA: '/srv/dữ liệu' })
  expect(settings).toMatchObject({ port: 0, databaseUrl: url, dataFolder: '/srv/dữ liệu' })
})

test('all faults are told at once, each under the name of its variable', () => {
  const faults = faultsOf({ HOST: 'x', PORT: '70000', LOG_LEVEL: 'loud', DATABASE_URL: 'x' })
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([
    'HOST',
    'PORT',
    'DATABASE_URL',
    'LOG_LEVEL',
  ])
  expect(faultsOf({ PORT: '80a' })).toEqual(['PORT: phải là số'])
})

test('a password in a faulty address never reaches the message', () => {
  const faults = faultsOf({
    DATABASE_URL: 'mysql://owner:bi-mat-1@db/x',
    DATABASE_OWNER_URL: 'postgres://owner:bi-mat-2@db:port/x',
  })
  expect(faults).toHaveLength(2)
  expect(faults.join()).not.toContain('bi-mat')
})

test('an owner without an outside database is a fault, not a silent surprise', () => {
  const owner = { DATABASE_OWNER_URL: 'postgres://owner:x@db/motcua' }
  const fault = 'DATABASE_OWNER_URL: chỉ dùng cùng với DATABASE_URL'
  expect(faultsOf(owner)).toEqual([fault])
  expect(faultsOf({ ...owner, PORT: 'x' })).toEqual(['PORT: phải là số', fault])
})

test('a bucket needs its key and its secret, and no password stands in its address', () => {
  const url = 'https://s3.tinh.vn/motcua'
  const pair = { MOTCUA_S3_KEY: 'ma', MOTCUA_S3_SECRET: 'bi-mat' }
  expect(faultsOf({ MOTCUA_S3_URL: url, ...pair })).toEqual([])
  expect(faultsOf({ MOTCUA_S3_URL: url })[0]).toContain('MOTCUA_S3_KEY')
  expect(faultsOf({ MOTCUA_S3_URL: 'https://ma:bi-mat@s3.tinh.vn/motcua', ...pair })).toHaveLength(
    1,
  )
  expect(faultsOf({ MOTCUA_S3_URL: 'https://s3.tinh.vn', ...pair })).toHaveLength(1)
})

test('the help names every variable once', () => {
  const names = describeSettings()
    .split('\n')
    .map((line) => line.trim().split(' ')[0])
  expect(new Set(names).size).toBe(names.length)
  expect(names).toContain('MOTCUA_ADDRESS')
  for (const name of names) expect(name).toMatch(/^[A-Z][A-Z0-9_]+$/)
})

test('other machines are served only under an address that is told', () => {
  expect(faultsOf({ HOST: '0.0.0.0' })).toEqual([
    'HOST: muốn máy khác vào được thì phải đặt cả MOTCUA_ADDRESS',
  ])
  const open = { HOST: '0.0.0.0', MOTCUA_ADDRESS: 'https://motcua.example.vn/' }
  expect(readSettings(open).publicAddress).toBe('https://motcua.example.vn')
  expect(faultsOf({ MOTCUA_ADDRESS: 'https://motcua.example.vn/mot-cua' })).toHaveLength(1)
})
