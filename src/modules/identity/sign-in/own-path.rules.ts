/** Where to go after signing in: a page of ours, else the first page. Never another site, never sign-in itself. */
export const ownPath = (asked: string | undefined): string => {
  if (!asked || !/^\/(?![/\\])[^\\\s]*$/.test(asked) || asked.length > 2000) return '/'
  if (!URL.canParse(asked, NOWHERE)) return '/'
  const { origin, pathname, search } = new URL(asked, NOWHERE)
  const isOwn = origin === NOWHERE && !pathname.startsWith('//')
  return isOwn && !/^\/(dang-nhap|dang-xuat)(\/|$)/.test(pathname) ? `${pathname}${search}` : '/'
}

const NOWHERE = 'http://own.invalid'
