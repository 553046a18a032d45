import type { FastifyInstance } from 'fastify'
import type { Settings } from '#platform/settings.ts'

/** Opens the door of a server and gives its address. @throws Error in words when another program has the port */
export const listen = async (app: FastifyInstance, { host, port }: Settings): Promise<string> => {
  await app.listen({ host, port }).catch((error: unknown) => {
    throw inUse(error, port)
  })
  const [address] = app.addresses()
  return `http://${host}:${typeof address === 'object' ? address.port : port}/`
}

const inUse = (error: unknown, port: number): unknown =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    ? new Error(
        `Cổng ${port} đang có chương trình khác dùng. Đặt PORT sang số khác, ví dụ PORT=8081.`,
      )
    : error

/** To whoever started the program. */
export const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}
