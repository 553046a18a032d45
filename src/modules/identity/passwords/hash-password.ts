import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

// OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane.
const COST = { memory: 19_456, passes: 2, parallelism: 1 }
const TAG_BYTES = 32

const derive = promisify(argon2)

/** A PHC string: algorithm, cost, salt and hash of the password. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16)
  const tag = await tagOf(password, { salt, ...COST, bytes: TAG_BYTES })
  const { memory, passes, parallelism } = COST
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(salt)}$${plain(tag)}`
}

/** Whether the password is that of the PHC string; without one it takes as long and is wrong. */
export const isPassword = async (password: string, hash: string | undefined): Promise<boolean> => {
  const read = parse(hash ?? NOBODY)
  if (!read) return false
  const tag = await tagOf(password, { ...read, bytes: read.tag.length })
  return timingSafeEqual(tag, read.tag) && hash !== undefined
}

/** Stands in for the password of a name that nobody has, at the same cost. */
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${plain(randomBytes(16))}$${plain(randomBytes(TAG_BYTES))}`

type Cost = { salt: Buffer; bytes: number } & typeof COST

/** One letter may be typed in two ways on Vietnamese keyboards; both give the same bytes here. */
const tagOf = (password: string, { salt, bytes, ...cost }: Cost): Promise<Buffer> =>
  derive('argon2id', {
    ...{ message: Buffer.from(password.normalize('NFKC')), nonce: salt, tagLength: bytes },
    ...cost,
  })

function plain(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}

const parse = (hash: string) => {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash)
  if (!match) return undefined
  const [, memory, passes, parallelism, salt = '', tag = ''] = match
  return {
    ...{ memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    ...{ salt: Buffer.from(salt, 'base64'), tag: Buffer.from(tag, 'base64') },
  }
}
