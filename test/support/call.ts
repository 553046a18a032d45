import { Readable } from 'node:stream'
import type { Call } from '../../src/platform/http/route.ts'

/** A call as the server would make it; say only what the test is about. */
export const aCall = (given: Partial<Call> & Pick<Call, 'request'>): Call => ({
  path: '/',
  params: {},
  query: {},
  form: {},
  many: (name) => [given.form?.[name] ?? []].flat(),
  files: [],
  bytes: Readable.from([]),
  headers: {},
  cookies: {},
  address: 'http://127.0.0.1:8080',
  visitor: '127.0.0.1',
  unitName: 'UBND xã Thử',
  ...given,
})
