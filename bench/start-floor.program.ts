/** The floor of `start`: the bare server over the same data, and a page that says “ok”. */
import Fastify from 'fastify'
import { openEmbedded } from '#platform/db/embedded.ts'
import { embeddedPlace } from '#platform/db/embedded-place.ts'

const embedded = await openEmbedded(embeddedPlace(process.env.MOTCUA_DATA, process.cwd()))
const server = Fastify()
server.get('/', async () => 'ok')
console.log(`${await server.listen({ host: '127.0.0.1', port: 0 })}/`)
process.once('SIGTERM', async () => {
  await server.close()
  await embedded.stop()
})
