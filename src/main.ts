import { openLog } from '#platform/log.ts'
import { untilAskedToStop } from '#platform/signals.ts'
import { createApp } from './app.ts'
import { type OpenOffice, screenActor } from './commands/office.ts'

/** Serves the office until the process is told to stop; then finishes open answers and returns. */
export const listenUntilStopped = async ({
  services,
  settings,
  unitId,
  unitName,
}: OpenOffice): Promise<void> => {
  const stopped = untilAskedToStop()
  const app = createApp({
    unitName,
    requestOf: () => services.request(unitId, screenActor),
    log: openLog(settings),
  })
  await app.listen({ host: settings.host, port: settings.port }).catch((error: unknown) => {
    throw inUse(error, settings.port)
  })
  const [address] = app.addresses()
  const port = typeof address === 'object' ? address.port : settings.port
  process.stdout.write(
    `\n${unitName} đang mở tại http://${settings.host}:${port}/\nBáo cáo: http://${settings.host}:${port}/bao-cao\nChưa có đăng nhập: chỉ máy này vào được. Nhấn Ctrl-C để dừng.\n`,
  )
  await stopped
  process.stdout.write('\nĐang dừng…\n')
  await app.close()
}

const inUse = (error: unknown, port: number): unknown =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    ? new Error(
        `Cổng ${port} đang có chương trình khác dùng. Đặt PORT sang số khác, ví dụ PORT=8081.`,
      )
    : error
