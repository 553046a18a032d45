import type { Request } from '#platform/request.ts'
import { type Day, dayOf } from '#platform/time.ts'
import { wordingOn } from './form-text.rules.ts'
import { listChangedTexts } from './form-texts.sql.ts'
import { formTexts, type TextKey, textKeys, type Wording } from './form-texts.ts'

export type FormText = {
  key: TextKey
  /** In force on the day asked for. */
  now: Wording
  /** All that were and will be in force: the program's own, then the unit's as they were given. */
  all: readonly Wording[]
  /** The place in `all` of the first that the unit gave. */
  ownFrom: number
}

/** Every fixed text of the printed forms, for the page where an administrator changes them; as of today or `day`. */
export const listFormTexts = (
  request: Request,
  day: Day = dayOf(request.now),
): Promise<FormText[]> =>
  request.db.read(request, async (tx) => {
    const changed = await listChangedTexts(tx)
    return textKeys.map((key) => ({
      key,
      now: wordingOn(key, day, changed),
      ownFrom: formTexts[key].length,
      all: [...formTexts[key], ...changed.filter((text) => text.key === key)],
    }))
  })
