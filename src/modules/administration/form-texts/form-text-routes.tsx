import {
  changeFormText,
  type FormText,
  formEraOf,
  isTextKey,
  listFormTexts,
  previewForm,
  type TextKey,
} from '#modules/dossiers'
import type { Frame } from '#modules/registers'
import {
  type Call,
  page,
  type Reply,
  type Route,
  redirect,
  routeMaker,
} from '#platform/http/route.ts'
import { NotFound } from '#platform/refused.ts'
import { dayOf } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import { isUnsure } from './certainty-words.ts'
import { shownEra } from './form-era.rules.ts'
import { readText, type TextFaults, typedText } from './form-text.form.ts'
import { FormTextsPage } from './form-texts.page.tsx'
import { formTextsCsv } from './form-texts-csv.ts'
import { isOfGroup, type TextGroup, textGroups } from './text-groups.ts'
import { TextListPage } from './text-list.page.tsx'

type Handler = (call: Call, frame: Frame) => Promise<Reply>

/** The words of the printed forms: all of them, those of one form, others for one of them. */
export const formTextRoutes = (frame: Frame): Route[] => {
  const route = routeMaker('administration', frame)(['administrator'])
  return [
    route('GET', '/quan-tri/bieu-mau', 'view-form-texts', viewList),
    route('GET', '/quan-tri/bieu-mau.csv', 'export-form-texts', downloadTexts),
    route('GET', '/quan-tri/bieu-mau/:form', 'view-form', viewForm),
    route('POST', '/quan-tri/bieu-mau/:form', 'change-form-text', submitText),
    route('POST', '/quan-tri/bieu-mau/:form/xem-truoc', 'preview-form-text', previewText),
  ]
}

const viewList: Handler = async (call, frame) => {
  const texts = await listFormTexts(call.request)
  const era = formEraOf(dayOf(call.request.now))
  return page(renderPage(<TextListPage surroundings={frame(call)} {...{ texts, era }} />))
}

const downloadTexts: Handler = async ({ request }) => ({
  ...{ kind: 'file', name: 'noi-dung-bieu-mau.csv', type: 'text/csv; charset=utf-8' },
  body: formTextsCsv(await listFormTexts(request)),
})

/** With `chu` and `ban` one of its texts is open with words that it had before. */
const viewForm: Handler = async (call, frame) => {
  const { chu = '', ban = '' } = call.query
  const texts = await listFormTexts(call.request)
  const before = texts.find(({ key }) => key === chu)?.all[/^\d{1,4}$/.test(ban) ? Number(ban) : -1]
  const effectiveFrom = dayOf(call.request.now)
  const typed = before ? { ...before, chu, effectiveFrom } : {}
  return formReply(call, frame, { typed, ...(call.query.da === 'luu' && { told: 'saved' }) })
}

const submitText: Handler = async (call, frame) => {
  const { request, form } = call
  const key = textKeyIn(call)
  const read = readText(key, form, dayOf(request.now))
  if (!read.ok) return formReply(call, frame, { typed: form, faults: read.faults })
  await changeFormText(request, read.text)
  const { slug } = groupIn(call)
  return redirect(
    `/quan-tri/bieu-mau/${slug}?${new URLSearchParams({ mau: form.mau ?? '', da: 'luu' })}`,
  )
}

const previewText: Handler = async (call, frame) => {
  const key = textKeyIn(call)
  const read = readText(key, call.form, dayOf(call.request.now))
  const { text: fault } = read.ok ? {} : read.faults
  if (fault) return formReply(call, frame, { typed: call.form, faults: { text: fault } })
  return formReply(call, frame, { typed: call.form, told: 'draft' })
}

type Told = {
  typed: Readonly<Record<string, string>>
  faults?: TextFaults
  told?: 'saved' | 'draft'
}

const formReply = async (call: Call, frame: Frame, given: Told): Promise<Reply> => {
  const { request, query, form } = call
  const { typed, faults = {}, told } = given
  const [group, today] = [groupIn(call), dayOf(request.now)]
  const shown = shownEra(form.mau ?? query.mau, today)
  const texts = await listFormTexts(request, shown.day)
  const draft = told === 'draft' ? { key: textKeyIn(call), text: typedText(typed) } : undefined
  const preview = await previewForm(request, {
    ...{ form: group.form, day: shown.day },
    ...(draft && { draft }),
  })
  const html = renderPage(
    <FormTextsPage
      surroundings={frame(call)}
      {...{ group, shown, preview, typed, faults, told, today }}
      wanted={query.loc ?? ''}
      texts={texts.filter((text) => isOfGroup(group, text.key) && isWanted(text, query.loc))}
    />,
  )
  return page(html, Object.keys(faults).length > 0 ? 422 : 200)
}

const groupIn = ({ params }: Call): TextGroup => {
  const group = textGroups.find(({ slug }) => slug === params.form)
  if (!group) throw new NotFound('Không có biểu mẫu này.')
  return group
}

const textKeyIn = (call: Call): TextKey => {
  const { chu = '' } = call.form
  if (!isTextKey(chu) || !isOfGroup(groupIn(call), chu))
    throw new NotFound('Biểu mẫu không có nội dung này.')
  return chu
}

const isWanted = ({ now, all, ownFrom }: FormText, loc: string | undefined): boolean => {
  if (loc === 'chua-doi-chieu') return isUnsure(now)
  return loc === 'don-vi' ? all.length > ownFrom : true
}
