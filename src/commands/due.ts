import { dueReply } from '#modules/calendar'
import { type Command, exitCodes, textOf, WrongCall } from './command.ts'

export const due: Command = {
  summary: 'Tính hạn trả kết quả của một hồ sơ',
  usage: 'motcua due --at 2026-02-12T10:00 --term 3 --unit working-day',
  options: {
    at: { type: 'string' },
    term: { type: 'string' },
    unit: { type: 'string' },
    scheme: { type: 'string' },
    explain: { type: 'boolean' },
    format: { type: 'string' },
  },
  help: {
    at: 'thời điểm tiếp nhận, giờ Việt Nam, như 2026-02-12T10:00',
    term: 'thời hạn, số nguyên từ 1',
    unit: 'same-day, hour, working-hour, working-day, calendar-day hoặc month',
    scheme: 'day (tính theo ngày, mặc định) hoặc hour (mỗi ngày 8 giờ làm việc)',
    explain: 'giải thích từng ngày: ngày nào tính, ngày nào không và vì sao',
    format: 'text (mặc định) hoặc json',
  },
  run: async ({ options }) => {
    const reply = dueReply({
      at: textOf(options.at),
      term: textOf(options.term),
      unit: textOf(options.unit),
      explain: options.explain === true,
      ...(options.scheme ? { scheme: textOf(options.scheme) } : {}),
      ...(options.format ? { format: textOf(options.format) } : {}),
    })
    if (!reply.ok) throw new WrongCall(reply.faults.join('\n'))
    process.stdout.write(`${reply.output}\n`)
    return exitCodes.done
  },
}
