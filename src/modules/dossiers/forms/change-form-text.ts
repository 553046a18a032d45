import { record } from '#modules/audit'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { dayOf, formatDay } from '#platform/time.ts'
import { textFault } from './form-text.rules.ts'
import type { TextKey, Wording } from './form-texts.ts'

export type NewText = { key: TextKey } & Wording

/**
 * Gives a form other words from a day on; what was done before that day keeps the words before.
 * @throws Refused when somebody else than an administrator asks, the day is past or the text cannot be filled in
 */
export const changeFormText = (request: Request, given: NewText): Promise<void> =>
  request.db.write(request, async (tx) => {
    refuseUnlawful(request, given)
    const id = request.newId()
    const { key, text, version, effectiveFrom, certainty, source } = given
    const row = { id, key, text, version, effective_from: effectiveFrom, certainty, source }
    await record(tx, request, {
      module: 'dossiers',
      action: 'change-form-text',
      subject: id,
      inserts: { form_text: [row] },
    })
  })

const refuseUnlawful = ({ actor, now }: Request, { key, text, effectiveFrom, source }: NewText) => {
  if (!keepers.includes(actor.role))
    throw new Refused('Chỉ quản trị viên được đổi nội dung biểu mẫu.')
  const fault = textFault(key, text)
  if (fault) throw new Refused(fault)
  if (source.trim() === '') throw new Refused('Ghi văn bản là căn cứ của nội dung mới.')
  const today = dayOf(now)
  if (effectiveFrom < today)
    throw new Refused(`Nội dung mới chỉ áp dụng từ hôm nay (${formatDay(today)}) trở đi.`)
}

const keepers: readonly string[] = ['administrator', 'system']
