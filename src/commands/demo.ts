import { computeReport } from '#modules/reporting'
import { formatCount } from '#platform/numbers.ts'
import { Refused } from '#platform/refused.ts'
import { untilAskedToStop } from '#platform/signals.ts'
import { loadDemo } from '../../demo/load-demo.ts'
import { loadThisMorning } from '../../demo/this-morning/load-this-morning.ts'
import { type Command, exitCodes } from './command.ts'
import { withServices } from './office.ts'
import { saveReport } from './report.ts'

const period = { from: '2023-12-07', to: '2024-06-06' } as const
const DEMO_UNIT = 1

export const demo: Command = {
  summary: 'Nạp xã mẫu Tịnh Châu nếu chưa có, lập báo cáo 6 tháng đầu năm 2024 rồi mở chương trình',
  usage: 'motcua demo',
  options: { 'no-serve': { type: 'boolean' } },
  help: { 'no-serve': 'chỉ nạp và lập báo cáo, không mở chương trình' },
  run: ({ options }) =>
    withServices(async (services, settings) => {
      const stopping = stopRequest()
      await loadDemo(services, {
        onProgress: (done, total) => {
          showProgress(done, total)
          stopping.refuse()
        },
      })
      await loadThisMorning(services.db)
      const made = await computeReport(services.db, DEMO_UNIT, period)
      process.stdout.write(
        `Báo cáo ${made.content.period.label}, mã kiểm ${made.content.hash.slice(0, 12)}:\n`,
      )
      for (const file of await saveReport(made, settings.outFolder))
        process.stdout.write(`  ${file}\n`)
      if (options['no-serve'] || stopping.isAsked()) return exitCodes.done
      const { listenUntilStopped } = await import('../main.ts')
      await listenUntilStopped({
        services,
        settings,
        unitId: DEMO_UNIT,
        unitName: made.facts.unit.shortName,
      })
      return exitCodes.done
    }),
}

/** A load that is asked to stop ends after the acts in hand; the next start goes on from there. */
const stopRequest = () => {
  let isAsked = false
  void untilAskedToStop().then(() => {
    isAsked = true
  })
  return {
    isAsked: () => isAsked,
    refuse: (): void => {
      if (isAsked)
        throw new Refused('Đã dừng khi mới nạp một phần. Chạy lại “npm run demo” để nạp tiếp.')
    },
  }
}

/** One line that rewrites itself on a terminal, and a line every tenth elsewhere. */
const showProgress = (done: number, total: number): void => {
  const line = `Nạp xã mẫu ${Math.floor((done / total) * 100)}% (${formatCount(done)}/${formatCount(total)} việc)`
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}${done === total ? '\n' : ''}`)
  else if (done === total || done % Math.ceil(total / 10) === 0) process.stdout.write(`${line}\n`)
}
