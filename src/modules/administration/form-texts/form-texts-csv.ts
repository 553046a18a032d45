import type { FormText } from '#modules/dossiers'
import { csvOf } from '#platform/csv.ts'
import { formatDay } from '#platform/time.ts'
import { certaintyTag, versionWords } from './certainty-words.ts'
import { groupTitle, isOfGroup, textGroups } from './text-groups.ts'

/** All words of all forms, those of the past too, as one spreadsheet. */
export const formTextsCsv = (texts: readonly FormText[]): string =>
  csvOf([
    ['Biểu mẫu', 'Nội dung', 'Của văn bản', 'Từ ngày', 'Mức chắc chắn', 'Căn cứ'],
    ...textGroups.flatMap((group) =>
      texts
        .filter(({ key }) => isOfGroup(group, key))
        .flatMap(({ all }) =>
          all.map(({ text, version, effectiveFrom, certainty, source }) => [
            ...[groupTitle(group, '2025'), text, versionWords[version], formatDay(effectiveFrom)],
            ...[certaintyTag(certainty).words, source],
          ]),
        ),
    ),
  ])
