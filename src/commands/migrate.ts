import { type Command, exitCodes } from './command.ts'
import { withServices } from './office.ts'

export const migrate: Command = {
  summary: 'Cập nhật cấu trúc cơ sở dữ liệu',
  usage: 'motcua migrate',
  options: {},
  help: {},
  run: () =>
    withServices(async ({ migrated }) => {
      process.stdout.write(
        migrated.length > 0
          ? `Đã chạy ${migrated.length} bước: ${migrated.join(', ')}\n`
          : 'Cơ sở dữ liệu đã ở bản mới nhất.\n',
      )
      return exitCodes.done
    }),
}
