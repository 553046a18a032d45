import { describeSettings } from '#platform/settings.ts'
import { type Command, exitCodes, textOf } from './command.ts'
import { chooseUnit, hasUnit, withServices } from './office.ts'

export const serve: Command = {
  summary: 'Mở chương trình cho trình duyệt (như npm start)',
  usage: 'motcua serve',
  options: { 'unit-id': { type: 'string' } },
  help: { 'unit-id': 'số của đơn vị, khi cơ sở dữ liệu có nhiều đơn vị' },
  notes: `Cấu hình bằng biến môi trường:\n${describeSettings()}`,
  run: ({ options }) =>
    withServices(async (services, settings) => {
      const { listenUntilSetUp } = await import('../main-set-up.ts')
      const isReady = (await hasUnit(services)) || (await listenUntilSetUp({ services, settings }))
      if (!isReady) return exitCodes.done
      const { listenUntilStopped } = await import('../main.ts')
      const unit = await chooseUnit(services, textOf(options['unit-id']))
      await listenUntilStopped({ services, settings, unitId: unit.unitId, unitName: unit.name })
      return exitCodes.done
    }),
}
