import { randomUUID } from 'node:crypto'
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { grantableRoles } from '#modules/identity'
import type { Route } from '#platform/http/route.ts'
import { roles } from '#platform/request.ts'
import { useDatabase } from './support/database.ts'
import { useDemoDatabase } from './support/demo-database.ts'
import { signedIn, useOffice } from './support/office.ts'

const office = useOffice(useDemoDatabase())
const { ask, askWith, routes, unexpected } = office

/** Streams of changes end when the reader goes, so nobody can wait for their end. */
const endless = (audit: string): boolean => ['desk.changes', 'scans.follow'].includes(audit)

const closed = routes.filter(({ permission }) => permission !== 'public')
const readable = closed.filter(({ method, audit }) => method === 'GET' && !endless(audit))
const written = closed.filter(({ method }) => method === 'POST')

/** What strangers may do: sign in and out, and scan with the token of a pairing. Whoever opens more says so here. */
const openToAnyone = [
  'identity.view-sign-in',
  'identity.sign-in',
  'identity.prove-second-factor',
  'identity.replace-one-time-password',
  'identity.set-up-second-factor',
  'identity.go-to-provider',
  'identity.return-from-provider',
  'identity.sign-out',
  'scans.phone',
  'scans.phone-send',
  'scans.phone-begin',
  'scans.phone-offset',
  'scans.phone-piece',
]

/** Which report the pages of a report are asked for. */
const period = 'tu=2023-12-07&den=2024-06-06'
const queries: Record<string, string> = {
  '/bao-cao/cchc': period,
  '/bao-cao/soan': period,
}
const address = (url: string): string => (queries[url] ? `${url}?${queries[url]}` : url)
const asked = (url: string): string => address(url).replace(':format', 'json')

describe('what every route declares', () => {
  test('who may call it', () => {
    for (const { permission, url } of routes) {
      if (permission === 'public' || permission === 'office') continue
      expect(permission.length, url).toBeGreaterThan(0)
      expect(
        permission.filter((role) => !roles.includes(role)),
        url,
      ).toEqual([])
    }
  })

  test('a name of its own in the audit, with the module first', () => {
    const names = routes.map(({ audit }) => audit)
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
    for (const name of names) expect(name).toMatch(/^[a-z_-]+\.[a-z-]+$/)
  })

  test('an address that no other route has', () => {
    const addresses = routes.map(({ method, url }) => `${method} ${url}`)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  test('only what is listed here, and what pages are drawn with, is open to anyone', () => {
    const open = routes.filter(({ permission }) => permission === 'public')
    const others = open.filter(({ method, url }) => !`${method} ${url}`.startsWith('GET /assets/'))
    expect(others.map(({ audit }) => audit).toSorted()).toEqual(openToAnyone.toSorted())
  })
})

describe('who gets in', () => {
  const test$ = useDatabase()
  const empty = useOffice(test$)

  const sent = async (cookie: string | undefined, { method, url, audit }: Route) => {
    const at = url.replace(/:\w+/g, '00000000-0000-0000-0000-000000000000')
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const reply = await empty.askWith(cookie, {
      ...{ method, url: at, payloadAsStream: endless(audit) },
      ...(method === 'POST' ? { headers: form, payload: '' } : {}),
    })
    if (endless(audit)) reply.stream().destroy()
    return reply
  }
  const admitted = async (cookie: string | undefined, route: Route) => {
    const { statusCode, headers } = await sent(cookie, route)
    const isLedToSignIn = String(headers.location).startsWith('/dang-nhap?ve=')
    if (statusCode === 401 || (statusCode === 303 && isLedToSignIn)) return 'must sign in'
    return statusCode === 403 ? 'may not' : 'may'
  }

  test('nobody gets past sign-in, and what is open is open', async () => {
    for (const { permission, ...route } of routes) {
      const asksToSignIn = (await admitted(undefined, { permission, ...route })) === 'must sign in'
      expect([route.url, asksToSignIn]).toEqual([route.url, permission !== 'public'])
    }
  })

  test('neither does a person of another unit', async () => {
    const elsewhere = { db: test$.db, unitId: 2, now: new Date(), newId: randomUUID }
    const cookie = await signedIn(
      { ...elsewhere, actor: { name: 'Hệ thống', role: 'system' } },
      'administrator',
    )
    for (const route of closed)
      expect([route.url, await admitted(cookie, route)]).toEqual([route.url, 'must sign in'])
  })

  test.each(grantableRoles)(
    'a person who is %s may what is declared for it, and no more',
    async (role) => {
      const cookie = await empty.signIn(role)
      for (const route of closed) {
        const isListed = route.permission === 'office' || route.permission.includes(role)
        const expected = isListed ? 'may' : 'may not'
        expect([route.url, await admitted(cookie, route)]).toEqual([route.url, expected])
      }
    },
  )

  test('a person without any role may only what everybody in the office may', async () => {
    const cookie = await empty.signIn('newcomer')
    for (const route of closed) {
      const expected = route.permission === 'office' ? 'may' : 'may not'
      expect([route.url, await admitted(cookie, route)]).toEqual([route.url, expected])
    }
  })

  test('nothing unexpected was in the log', () => {
    expect(empty.unexpected).toEqual([])
  })
})

describe('over the demo commune', () => {
  const pages = readable.filter(({ url }) => !url.includes(':'))

  test.each(pages.map(({ url }) => url))('%s opens and is a sound page', async (url) => {
    const { statusCode, headers, body } = await ask({ url: asked(url) })
    expect(statusCode).toBe(200)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    if (String(headers['content-type']).startsWith('text/html')) expectSoundPage(body)
  })

  test('every link of every page leads somewhere', async () => {
    const found = new Map<string, string>()
    for (const { url } of pages) {
      const { headers, body } = await ask({ url: asked(url) })
      if (!String(headers['content-type']).startsWith('text/html')) continue
      for (const href of linksOf(body)) found.set(href, url)
    }
    expect(found.size).toBeGreaterThan(150)
    for (const [href, from] of oneOfEachKind(found)) {
      const { statusCode, headers, body } = await ask({ url: href })
      expect(statusCode, `${href} on ${from}`).toBe(200)
      if (String(headers['content-type']).startsWith('text/html')) expectSoundPage(body)
    }
  })
})

describe('who is refused', () => {
  test('whoever comes under a foreign name', async () => {
    for (const { method, url } of routes) {
      const { statusCode, body } = await ask({ method, url, headers: { host: 'evil.example' } })
      expect([url, statusCode, body]).toEqual([url, 403, expect.stringContaining('lang="vi"')])
    }
  })

  test('a foreign page that posts', async () => {
    for (const { url } of written)
      for (const headers of [{ origin: 'http://evil.example' }, { origin: 'null' }, { origin: '' }])
        expect((await post(url, '', headers)).statusCode, url).toBe(403)
  })
})

describe('hostile values', () => {
  const hostile = [
    ...[
      "'",
      '"><script>alert(1)</script>',
      '../../etc/passwd',
      '%00',
      'a\0b',
      "'; drop table x;--",
    ],
    ...['9'.repeat(30), '-1', '0000-00-00', '0001-01-01', '9999-12-31', '2024-02-30', '1e400'],
    ...['x'.repeat(3000), '%', '\ud800', '{"$gt":""}', '00000000-0000-0000-0000-000000000000'],
  ]
  const names = [
    ...['tu', 'den', 'biet-den', 'dong-ho', 'tim', 'trang', 'kiem', 'da', 'q', 'rut', 'sau', 'xem'],
    ...['nam', 'ngay', 'gio', 'thoi-han', 'don-vi', 'cach-tinh', 'linh-vuc', 'trang-thai', 'kenh'],
    ...['kind', 'state', 'year', 'direction', 'level', 'mode', 'field', 'channel'],
  ]
  const encoded = (value: string): string => encodeURIComponent(value.toWellFormed())
  const all = (value: string, only = names): string =>
    only.map((name) => `${name}=${encoded(value)}`).join('&')

  const expectCalm = async (url: string, told: number[]) => {
    const { statusCode, headers, body } = await ask({ url })
    expect(told, `${url.slice(0, 200)} → ${statusCode} ${unexpected.at(-1) ?? ''}`).toContain(
      statusCode,
    )
    if (headers.location) expect(headers.location).toMatch(/^\/(?!\/)/)
    if (!String(headers['content-type']).startsWith('text/html')) return
    expectSoundPage(body)
    expect(body).not.toContain('<script>')
  }

  test.each(readable.filter(({ url }) => url.includes(':')).map(({ url }) => url))(
    'in the path %s find nothing, in Vietnamese',
    async (url) => {
      const question = url.startsWith('/bao-cao') ? `?${period}` : ''
      for (const value of [...hostile.map(encoded), '%00', '%E0%A4%A', '%2e%2e%2f'])
        await expectCalm(url.replace(/:\w+/, value) + question, [400, 404, 414, 422])
    },
  )

  test.each(readable.filter(({ url }) => !url.includes(':')).map(({ url }) => url))(
    'in the query of %s are told or passed over',
    async (url) => {
      for (const value of hostile) await expectCalm(`${url}?${all(value)}`, [200, 303, 422])
    },
  )

  const reports = readable.filter(({ url }) => url.startsWith('/bao-cao/'))
  test.each(reports.map(({ url }) => url.replace(':format', 'json')))(
    'beside a sound period in %s are told or passed over',
    async (url) => {
      const at = url.replace(':id', 'dossiers.received')
      if (at.includes('da-chot')) return
      for (const value of hostile) {
        const rest = all(value, ['tim', 'trang', 'da'])
        await expectCalm(`${at}?${period}&${rest}`, [200])
      }
      for (const name of ['tu', 'den', 'biet-den', 'dong-ho'])
        for (const value of hostile.slice(0, 13))
          await expectCalm(`${at}?${period}&${name}=${encoded(value)}`, [200, 422])
    },
  )

  /** They read no field, or one that names what may be gone: any form is right. */
  const askNothing = [
    ...['/tai-khoan/ma-du-phong', '/tai-khoan/phien/khac', '/tai-khoan/xac-nhan'],
    ...['/viec-cua-toi/bo-loc/bo', '/nhac-viec'],
  ]

  const forms = written.filter(({ url }) => !askNothing.includes(url))
  test.each(forms.map(({ url }) => url))('in a form sent to %s are told', async (url) => {
    const at = url.replace(':id', '00000000-0000-0000-0000-000000000000')
    const fields = [...names, 'title', 'subject', 'name', 'reason', 'section:IV', 'value:7.3']
    for (const value of hostile) {
      const { statusCode, headers, body } = await post(`${at}?${period}`, all(value, fields))
      expect([404, 409, 422], `${value.slice(0, 40)} → ${statusCode}`).toContain(statusCode)
      if (String(headers['content-type']).startsWith('text/html')) expectSoundPage(body)
    }
  })

  test('from strangers, at the door, are told', async () => {
    for (const value of hostile) {
      const payload = all(value, ['loginName', 'password', 've', 'code', 'reply', 'secret'])
      for (const url of ['/dang-nhap', '/dang-nhap/lop-hai', '/dang-nhap/mat-khau-moi']) {
        const headers = { 'content-type': 'application/x-www-form-urlencoded' }
        const reply = await askWith('motcua-dang-nhap=x', { method: 'POST', url, headers, payload })
        expect([url, reply.statusCode]).toEqual([url, 422])
        expectSoundPage(reply.body)
      }
      const page = await askWith(undefined, { url: `/dang-nhap?ve=${encoded(value)}` })
      expect(page.statusCode).toBe(200)
    }
  })

  test('leave nothing unexpected in the log', () => {
    expect(unexpected).toEqual([])
  })
})

const post = (url: string, payload: string, headers: Record<string, string> = {}) =>
  ask({
    method: 'POST',
    url: url.replace(':id', '00000000-0000-0000-0000-000000000000'),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload,
  })

/** Vietnamese, named, with one heading, and nothing that our security policy forbids. */
const expectSoundPage = (html: string): void => {
  const $ = load(html)
  expect($('html').attr('lang')).toBe('vi')
  expect($('title').text().length).toBeGreaterThan(5)
  expect($('body > .office-body h1').not('.official-document h1').length).toBe(1)
  expect($('script:not([src^="/assets/"]), script:not(:empty), style, [style]').length).toBe(0)
  const handlers = $('*')
    .toArray()
    .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs) : []))
  expect(handlers.filter((name) => /^on[a-z]/.test(name))).toEqual([])
}

const linksOf = (html: string): string[] => {
  const $ = load(html)
  return $('a[href], link[href]')
    .toArray()
    .flatMap((element) => $(element).attr('href')?.split('#')[0] ?? [])
    .filter((href) => href.startsWith('/'))
}

/** Hundreds of rows lead to pages of the same kind; three of each kind are followed. */
const oneOfEachKind = (found: Map<string, string>): [string, string][] => {
  const seen = new Map<string, number>()
  return [...found].filter(([href]) => {
    const kind = href.replace(/\?.*/, '').replace(/[^/]*\d[^/]*/g, '#') + /\?\w*/.exec(href)
    seen.set(kind, (seen.get(kind) ?? 0) + 1)
    return (seen.get(kind) ?? 0) <= 3
  })
}
