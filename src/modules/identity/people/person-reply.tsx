import { type Call, page, type Reply } from '#platform/http/route.ts'
import { dayOf } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import { getAccount, listRoles } from '../accounts/accounts.sql.ts'
import { listActs } from '../accounts/history.sql.ts'
import { listFactors } from '../second-factor/factors.sql.ts'
import { listSessions } from '../sessions/sessions.sql.ts'
import type { Site } from '../sign-in/site.ts'
import { listLinks } from '../single-sign-on/links.sql.ts'
import type { Faults, Typed } from './person.form.ts'
import { PersonPage } from './person.page.tsx'

const doneWords: Readonly<Record<string, string>> = {
  sua: 'Đã lưu thay đổi',
  'vai-tro': 'Đã giao vai trò',
  'thu-hoi': 'Đã thu hồi vai trò',
  khoa: 'Đã khóa tài khoản; các phiên đang mở đã kết thúc',
  'mo-khoa': 'Đã mở lại tài khoản',
  'go-lop-hai': 'Đã gỡ lớp bảo vệ thứ hai',
  phien: 'Đã kết thúc phiên',
  'lien-ket': 'Đã liên kết tài khoản dùng chung',
  'bo-lien-ket': 'Đã bỏ liên kết',
}

/** A person's page as it stands, with what was typed and what is wrong in it. */
export const personPage = async (
  call: Call,
  site: Site,
  { typed, faults = {} }: { typed?: Typed; faults?: Faults },
): Promise<Reply> => {
  const { request } = call
  const person = await request.db.read(request, async (tx) => {
    const account = await getAccount(tx, call.params.id ?? '')
    const asked = { accountId: account.id, tokenHash: '', now: request.now }
    return {
      account,
      roles: await listRoles(tx, account.id),
      factors: await listFactors(tx, account.id),
      sessions: await listSessions(tx, asked),
      links: await listLinks(tx, account.id),
      acts: await listActs(tx, account.id),
    }
  })
  const { id: _, active: __, openedOn: ___, ...details } = person.account
  const html = renderPage(
    <PersonPage
      surroundings={site.frame(call)}
      {...{ ...person, faults, fields: site.fields, issuer: site.provider?.issuer }}
      typed={{ validFrom: dayOf(request.now), ...details, ...typed }}
      done={
        Object.hasOwn(doneWords, call.query.da ?? '') ? doneWords[call.query.da ?? ''] : undefined
      }
    />,
  )
  return page(html, Object.keys(faults).length > 0 ? 422 : 200)
}
