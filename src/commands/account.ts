import { lastRecordedAt } from '#modules/audit'
import {
  createAccount,
  findByLogin,
  findDemoSignIn,
  isLoginName,
  resetPassword,
} from '#modules/identity'
import { Refused } from '#platform/refused.ts'
import type { Actor, Request } from '#platform/request.ts'
import type { Services } from '#platform/services.ts'
import { dayOf } from '#platform/time.ts'
import { type Command, exitCodes, textOf, WrongCall } from './command.ts'
import { chooseUnit, withServices } from './office.ts'

/** Whoever may run commands on the machine may do more than any account. */
const OPERATOR: Actor = { name: 'Người vận hành máy chủ', role: 'system' }

export const account: Command = {
  summary:
    'Cấp mật khẩu một lần, hoặc mở tài khoản quản trị viên, khi không quản trị viên nào vào được',
  usage: 'motcua account reset|open TÊN-ĐĂNG-NHẬP',
  options: { 'unit-id': { type: 'string' } },
  help: { 'unit-id': 'số của đơn vị, khi cơ sở dữ liệu có nhiều đơn vị' },
  notes:
    'reset cấp mật khẩu một lần cho tài khoản đang có; mọi phiên của tài khoản đó kết thúc. open mở một tài khoản quản trị viên mới. Chạy được khi chương trình đang mở.',
  takesWords: 2,
  run: async ({ options, files: [act, loginName] }) => {
    if ((act !== 'reset' && act !== 'open') || !loginName)
      throw new WrongCall('Cần “reset” hoặc “open”, và một tên đăng nhập.')
    return withServices(
      async (services) => {
        const { unitId } = await chooseUnit(services, textOf(options['unit-id']))
        const given = await (act === 'open' ? open : reset)(services, unitId, loginName)
        process.stdout.write(`${given}\n`)
        return exitCodes.done
      },
      { asGuest: true },
    )
  },
}

const reset = async (services: Services, unitId: number, loginName: string): Promise<string> => {
  const found = await services.db.read({ unitId }, (tx) => findByLogin(tx, loginName))
  if (!found) throw new Refused(`Không có tài khoản “${loginName}”.`)
  const password = await resetPassword(await requestNow(services, unitId), found.id)
  const line = `Mật khẩu một lần của ${found.name} (${loginName}): ${password}`
  return found.active
    ? line
    : `${line}\nTài khoản này đang bị khóa; quản trị viên phải mở lại thì mới vào được.`
}

/** For a database that was set up before there were accounts, or whose administrators have all left. */
const open = async (services: Services, unitId: number, loginName: string): Promise<string> => {
  if (!isLoginName(loginName))
    throw new Refused(
      `“${loginName}” chưa đúng: tên đăng nhập từ 2 đến 40 chữ thường không dấu, chữ số, dấu chấm hoặc gạch; ví dụ an.nv.`,
    )
  const request = await requestNow(services, unitId)
  const made = await createAccount(request, {
    person: { loginName, name: `Quản trị viên ${loginName}`, post: '', email: '', phone: '' },
    roles: [
      { role: 'administrator', fieldCode: null, validFrom: dayOf(request.now), validUntil: null },
    ],
  })
  if (!made.ok) throw new Refused(Object.values(made.faults).join(' '))
  const password = await resetPassword(request, made.id)
  return `Đã mở tài khoản quản trị viên ${loginName}. Mật khẩu một lần: ${password}`
}

/** Not recorded before what is there, should the clock of the machine be slow; the demo has its own. */
const requestNow = async (services: Services, unitId: number): Promise<Request> => {
  const { newest, demo } = await services.db.read({ unitId }, async (tx) => ({
    newest: await lastRecordedAt(tx),
    demo: await findDemoSignIn(tx),
  }))
  const now = demo ? newest : new Date(Math.max(Date.now(), newest.getTime()))
  return services.request(unitId, OPERATOR, now)
}
