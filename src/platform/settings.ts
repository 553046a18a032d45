import { z } from 'zod'

type Meaning = { env: string; meaning: string }
const meanings = z.registry<Meaning>()

/** One row of the table of settings: environment variable, what it means, how it is checked. */
const setting = <S extends z.ZodType>(env: string, meaning: string, check: S): S => {
  meanings.add(check, { env, meaning })
  return check
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'phải là số')
  .transform(Number)
  .pipe(z.number().max(65535, 'lớn nhất là 65535'))
const loopback = z.enum(
  ['127.0.0.1', '::1', 'localhost'],
  'chỉ nhận địa chỉ của chính máy này vì chưa có đăng nhập',
)
const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'không có mức này')
const postgresUrl = z
  .string()
  .refine(
    (text) => /^postgres(ql)?:\/\/./.test(text) && URL.canParse(text),
    'phải là địa chỉ postgres://tài-khoản:mật-khẩu@máy:cổng/tên',
  )

/** Every setting of the program, one row each. */
const settingTable = z.object({
  host: setting('HOST', 'Địa chỉ lắng nghe (127.0.0.1)', loopback.default('127.0.0.1')),
  port: setting('PORT', 'Cổng lắng nghe (8080); 0 là một cổng trống bất kỳ', port.default(8080)),
  dataFolder: setting(
    'MOTCUA_DATA',
    'Thư mục dữ liệu của PostgreSQL đi kèm (.motcua; root: /var/lib/motcua/…)',
    z.string().optional(),
  ),
  outFolder: setting('MOTCUA_OUT', 'Thư mục ghi báo cáo (out)', z.string().default('out')),
  databaseUrl: setting(
    'DATABASE_URL',
    'PostgreSQL bên ngoài (bí mật); trống là dùng bản đi kèm',
    postgresUrl.optional(),
  ),
  databaseOwnerUrl: setting(
    'DATABASE_OWNER_URL',
    'Chủ sở hữu của cơ sở dữ liệu đó (bí mật); trống là DATABASE_URL',
    postgresUrl.optional(),
  ),
  logLevel: setting(
    'LOG_LEVEL',
    'Mức nhật ký kỹ thuật (warn): fatal, error, warn, info, debug, silent',
    logLevel.default('warn'),
  ),
})

export type Settings = z.output<typeof settingTable>

export class SettingFaults extends Error {
  override name = 'SettingFaults'
  readonly faults: string[]
  constructor(faults: string[]) {
    super(`Cấu hình chưa đúng:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
    this.faults = faults
  }
}

/**
 * Reads all settings from `environment`; an empty value counts as not given.
 * @throws SettingFaults naming every wrong setting at once and never repeating a value
 */
export const readSettings = (environment: Record<string, string | undefined>): Settings => {
  const given = rows().map(([name, { env }]) => [name, environment[env] || undefined])
  const read = settingTable.safeParse(Object.fromEntries(given))
  const faults = [...(read.error?.issues.map(faultOf) ?? []), ...faultsBetween(environment)]
  if (!read.data || faults.length > 0) throw new SettingFaults(faults)
  return read.data
}

/** One line per setting, for `motcua serve --help`. */
export const describeSettings = (): string =>
  rows()
    .map(([, { env, meaning }]) => `  ${env.padEnd(20)} ${meaning}`)
    .join('\n')

const rows = (): [string, Meaning][] =>
  Object.entries(settingTable.shape).map(([name, check]) => [name, meaningOf(name, check)])

const meaningOf = (name: string, check: z.ZodType): Meaning =>
  meanings.get(check) ?? { env: name, meaning: '' }

const faultsBetween = (environment: Record<string, string | undefined>): string[] =>
  environment.DATABASE_OWNER_URL && !environment.DATABASE_URL
    ? ['DATABASE_OWNER_URL: chỉ dùng cùng với DATABASE_URL']
    : []

const faultOf = ({ path, message }: z.core.$ZodIssue): string => {
  const [, row] = rows().find(([name]) => name === path[0]) ?? []
  return `${row?.env ?? String(path[0])}: ${message}`
}
