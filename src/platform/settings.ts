import { isIP } from 'node:net'
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
const machineAddress = z.union(
  [z.ipv4(), z.ipv6(), z.literal('localhost')],
  'phải là địa chỉ IP của máy này, ví dụ 127.0.0.1 hoặc 0.0.0.0',
)
const publicAddress = z
  .string()
  .refine(
    (text) => /^https?:\/\/[^/]+\/?$/.test(text) && URL.canParse(text),
    'phải là địa chỉ như https://motcua.tenxa.vn, không có đường dẫn',
  )
  .transform((text) => new URL(text).origin)
const bucketUrl = z
  .string()
  .refine(
    (text) => /^https?:\/\/[^/@?#]+\/[^?#]+$/.test(text) && URL.canParse(text),
    'phải là địa chỉ có tên kho, ví dụ https://s3.tinh.vn/motcua, không kèm mật khẩu',
  )
const issuerUrl = z
  .string()
  .refine(
    (text) =>
      /^(https:\/\/.|http:\/\/(localhost|127\.0\.0\.1)[:/])/.test(text) && URL.canParse(text),
    'phải là địa chỉ https://…',
  )
const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'không có mức này')
const postgresUrl = z
  .string()
  .refine(
    (text) => /^postgres(ql)?:\/\/./.test(text) && URL.canParse(text),
    'phải là địa chỉ postgres://tài-khoản:mật-khẩu@máy:cổng/tên',
  )
const smtpUrl = z
  .string()
  .refine(
    (text) => /^smtps?:\/\/./.test(text) && URL.canParse(text),
    'phải là địa chỉ smtp://tài-khoản:mật-khẩu@máy:cổng hoặc smtps://…',
  )
const mailAddress = z
  .string()
  .regex(
    /^([^<>]*<)?[^\s@<>]+@[^\s@<>]+>?$/,
    'phải là địa chỉ thư, ví dụ Một Cửa <motcua@tenxa.vn>',
  )

/** Every setting of the program, one row each. */
const settingTable = z.object({
  host: setting('HOST', 'Địa chỉ lắng nghe (127.0.0.1)', machineAddress.default('127.0.0.1')),
  port: setting('PORT', 'Cổng lắng nghe (8080); 0 là một cổng trống bất kỳ', port.default(8080)),
  publicAddress: setting(
    'MOTCUA_ADDRESS',
    'Địa chỉ mà các máy khác dùng để vào, ví dụ https://motcua.tenxa.vn; trống là chỉ máy này vào được',
    publicAddress.optional(),
  ),
  dataFolder: setting(
    'MOTCUA_DATA',
    'Thư mục dữ liệu của PostgreSQL đi kèm (.motcua; root: /var/lib/motcua/…)',
    z.string().optional(),
  ),
  filesFolder: setting(
    'MOTCUA_FILES',
    'Thư mục giữ các tệp quét (thư mục files trong thư mục dữ liệu)',
    z.string().optional(),
  ),
  s3Url: setting(
    'MOTCUA_S3_URL',
    'Kho tệp kiểu S3 kèm tên kho, ví dụ https://s3.tinh.vn/motcua; trống là giữ trên đĩa',
    bucketUrl.optional(),
  ),
  s3Key: setting('MOTCUA_S3_KEY', 'Mã truy cập của kho tệp đó', z.string().optional()),
  s3Secret: setting(
    'MOTCUA_S3_SECRET',
    'Khóa bí mật của kho tệp đó (bí mật)',
    z.string().optional(),
  ),
  s3Region: setting('MOTCUA_S3_REGION', 'Vùng của kho tệp đó (us-east-1)', z.string().optional()),
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
  smtpUrl: setting(
    'MOTCUA_SMTP_URL',
    'Máy chủ gửi thư nhắc việc (bí mật), ví dụ smtps://motcua:…@thu.tinh.vn; trống là không gửi thư',
    smtpUrl.optional(),
  ),
  mailFrom: setting(
    'MOTCUA_MAIL_FROM',
    'Địa chỉ gửi của thư nhắc việc, ví dụ Một Cửa <motcua@tenxa.vn>',
    mailAddress.optional(),
  ),
  oidcIssuer: setting(
    'MOTCUA_OIDC_ISSUER',
    'Nhà cung cấp tài khoản dùng chung (OpenID Connect), ví dụ https://sso.tinh.vn; trống là không dùng',
    issuerUrl.optional(),
  ),
  oidcClientId: setting(
    'MOTCUA_OIDC_CLIENT_ID',
    'Mã của chương trình này ở nhà cung cấp đó',
    z.string().optional(),
  ),
  oidcClientSecret: setting(
    'MOTCUA_OIDC_CLIENT_SECRET',
    'Khóa của chương trình này ở nhà cung cấp đó (bí mật)',
    z.string().optional(),
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
    .map(([, { env, meaning }]) => `  ${env.padEnd(25)} ${meaning}`)
    .join('\n')

const rows = (): [string, Meaning][] =>
  Object.entries(settingTable.shape).map(([name, check]) => [name, meaningOf(name, check)])

const meaningOf = (name: string, check: z.ZodType): Meaning =>
  meanings.get(check) ?? { env: name, meaning: '' }

const faultsBetween = (given: Record<string, string | undefined>): string[] => [
  ...(given.DATABASE_OWNER_URL && !given.DATABASE_URL
    ? ['DATABASE_OWNER_URL: chỉ dùng cùng với DATABASE_URL']
    : []),
  ...(Boolean(given.MOTCUA_SMTP_URL) !== Boolean(given.MOTCUA_MAIL_FROM)
    ? ['MOTCUA_SMTP_URL và MOTCUA_MAIL_FROM: phải đặt cả hai hoặc bỏ trống cả hai']
    : []),
  ...(given.MOTCUA_S3_URL && !(given.MOTCUA_S3_KEY && given.MOTCUA_S3_SECRET)
    ? ['MOTCUA_S3_URL: phải đặt cả MOTCUA_S3_KEY và MOTCUA_S3_SECRET']
    : []),
  ...(new Set(OIDC.map((name) => Boolean(given[name]))).size > 1
    ? [`${OIDC.join(', ')}: phải đặt cả ba hoặc bỏ trống cả ba`]
    : []),
  ...(isOpenToOthers(given.HOST) && !given.MOTCUA_ADDRESS
    ? ['HOST: muốn máy khác vào được thì phải đặt cả MOTCUA_ADDRESS']
    : []),
]

const OIDC = ['MOTCUA_OIDC_ISSUER', 'MOTCUA_OIDC_CLIENT_ID', 'MOTCUA_OIDC_CLIENT_SECRET']

const isOpenToOthers = (host = ''): boolean =>
  isIP(host) !== 0 && !host.startsWith('127.') && host !== '::1'

const faultOf = ({ path, message }: z.core.$ZodIssue): string => {
  const [, row] = rows().find(([name]) => name === path[0]) ?? []
  return `${row?.env ?? String(path[0])}: ${message}`
}
