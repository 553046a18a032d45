import { page, type Route } from '#platform/http/route.ts'
import type { OfficePageProps } from '#web/layout.tsx'
import { renderPage } from '#web/render.ts'
import { readSetUp } from './set-up-office.form.ts'
import { OpenedPage, SetUpPage } from './set-up-office.page.tsx'
import { setUpOffice } from './set-up-office.ts'

type NewOffice = { surroundings: Omit<OfficePageProps, 'title' | 'children'>; opened: () => void }

/** The one page of a database that has no unit yet. */
export const setUpRoutes = (
  { surroundings, opened }: NewOffice,
  setUp = onceAtATime(opened),
): Route[] => [
  {
    method: 'GET',
    url: '/',
    permission: 'public',
    audit: 'office.view-set-up',
    handle: () =>
      page(renderPage(<SetUpPage surroundings={surroundings} typed={{}} faults={{}} />)),
  },
  {
    method: 'POST',
    url: '/',
    permission: 'public',
    audit: 'office.set-up',
    handle: async ({ form, request }) => {
      const read = readSetUp(form)
      if (!read.ok)
        return page(
          renderPage(<SetUpPage surroundings={surroundings} typed={form} faults={read.faults} />),
          422,
        )
      await setUp(request, read.value)
      return page(renderPage(<OpenedPage surroundings={surroundings} />))
    },
  },
]

/** A button pressed twice waits for the first press; after a failure it may be pressed again. */
const onceAtATime = (opened: () => void): typeof setUpOffice => {
  let opening: Promise<void> | undefined
  return (request, typed) => {
    opening ??= setUpOffice(request, typed)
      .then(opened)
      .catch((error: unknown) => {
        opening = undefined
        throw error
      })
    return opening
  }
}
