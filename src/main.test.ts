import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { openServices } from '#platform/services.ts'
import { readSettings } from '#platform/settings.ts'
import { useDatabase } from '../test/support/database.ts'
import { listenUntilStopped } from './main.ts'

const test$ = useDatabase()

test('where another program has the port it is said, and nothing goes on in the background', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { appUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL } = test$
  const settings = readSettings({ DATABASE_URL, DATABASE_OWNER_URL, PORT: String(port) })
  const services = await openServices(settings)
  const unit = { unitId: 1, unitName: 'UBND xã Thử 1' }
  await expect(listenUntilStopped({ services, settings, ...unit })).rejects.toThrow(
    `Cổng ${port} đang có chương trình khác dùng.`,
  )
  await services.close()
  other.close()
  const { rows } = await test$.owner.query(
    `select query from pg_stat_activity
     where datname = current_database() and query ilike 'listen %'`,
  )
  expect(rows).toEqual([])
})
