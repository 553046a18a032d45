import { describeSettings } from '#platform/settings.ts'
import { type Command, exitCodes } from './command.ts'
import { chooseUnit, withServices } from './office.ts'

export const serve: Command = {
  summary: 'Mở chương trình cho trình duyệt (như npm start)',
  usage: 'motcua serve',
  options: { 'unit-id': { type: 'string' } },
  help: { 'unit-id': 'số của đơn vị, khi cơ sở dữ liệu có nhiều đơn vị' },
  notes: `Cấu hình bằng biến môi trường:\n${describeSettings()}`,
  run: ({ options }) =>
    withServices(async (services, settings) => {
      const { listenUntilStopped } = await import('../main.ts')
      const unit = await chooseUnit(
        services,
        typeof options['unit-id'] === 'string' ? options['unit-id'] : '',
      )
      await listenUntilStopped({ services, settings, unitId: unit.unitId, unitName: unit.name })
      return exitCodes.done
    }),
}
