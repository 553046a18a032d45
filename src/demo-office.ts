import type { DemoSignIn } from '#modules/identity'
import { formatInstant, instantAt } from '#platform/time.ts'

/**
 * The demo lives on the morning after its half-year, or where it was left, so that something is due
 * today and something this week.
 */
export const demoClock = (newest: Date): (() => number) => {
  const from = Math.max(newest.getTime(), instantAt('2024-06-07', '07:30').getTime())
  const begun = Date.now()
  return () => from + (Date.now() - begun)
}

/** What every page of the demo says. */
export const DEMO_NOTICE =
  'Xã mẫu, số liệu giả định; đồng hồ của chương trình bắt đầu từ sáng 07/6/2024.'

/** Who may sign in, for the terminal. */
export const demoWords = ({ password, people }: DemoSignIn, now: Date): string =>
  `Xã mẫu, bây giờ là ${formatInstant(now)}: đăng nhập bằng ${people.map(({ loginName }) => loginName).join(', ')}; mật khẩu chung: ${password}`
