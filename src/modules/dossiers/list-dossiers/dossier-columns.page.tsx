import { dayOf, formatDay, formatInstant } from '#platform/time.ts'
import { shortened } from '#platform/wording.ts'
import type { Column } from '#web/components/data-table.tsx'
import { Link } from '#web/components/link.tsx'
import { Tag } from '#web/components/tag.tsx'
import type { Dossier } from '../dossier.ts'
import { stateLabels } from '../dossier-states.ts'
import { dueWords } from '../due-words.rules.ts'
import { shortStateLabel, stateTone } from '../state-words.ts'
import type { Grain } from '../timeliness.rules.ts'

/** A dossier as lists show it. */
export type DossierLine = Dossier & { settledRecordedAt?: Date | null }
type Sorting = Partial<
  Record<'code' | 'applicant' | 'due', NonNullable<Column<DossierLine>['sort']>>
>

/**
 * A dossier in one line: code, procedure, applicant, due, state, officer. What does not fit into the
 * line is shown on hover.
 */
export const columnsOf = (
  grain: Grain,
  now: Date,
  sorting: Sorting = {},
): Column<DossierLine>[] => [
  {
    key: 'code',
    sort: sorting.code,
    label: 'Mã hồ sơ',
    rowHeader: true,
    whole: true,
    cell: ({ code }) => <Link href={`/ho-so/${encodeURIComponent(code)}`}>{code}</Link>,
  },
  {
    key: 'procedure',
    label: 'Thủ tục',
    cut: true,
    cell: ({ procedureName }) => shortened(procedureName, 110),
    title: ({ procedureName }) => procedureName,
  },
  {
    key: 'applicant',
    sort: sorting.applicant,
    label: 'Người nộp',
    whole: true,
    cell: ({ applicant }) => shortened(applicant.name, 28),
    title: ({ applicant }) => applicant.name,
  },
  {
    key: 'due',
    sort: sorting.due,
    label: 'Hạn trả',
    whole: true,
    cell: (row) => <Due row={row} words={dueWords(row, now, grain)} />,
    title: ({ dueAt }) => (dueAt ? `Hạn trả ${formatInstant(dueAt)}` : ''),
  },
  {
    key: 'state',
    label: 'Tình trạng',
    whole: true,
    cell: ({ state }) => <Tag tone={stateTone(state)}>{shortStateLabel(state)}</Tag>,
    title: ({ state }) => stateLabels[state],
  },
  {
    key: 'officer',
    label: 'Công chức',
    whole: true,
    cell: ({ officer }) => shortened(officer.replace(/^Công chức /, ''), 20),
    title: ({ officer }) => officer,
  },
]

const Due = ({
  row: { dueAt },
  words: { words, tone },
}: {
  row: DossierLine
  words: ReturnType<typeof dueWords>
}) => (
  <span>
    {tone === 'late' || tone === 'soon' ? <Tag tone={tone}>{words}</Tag> : words}{' '}
    {dueAt ? <span class="quiet">{formatDay(dayOf(dueAt))}</span> : null}
  </span>
)

/** Only what is still open asks for attention. */
export const toneOf = (row: DossierLine, grain: Grain, now: Date) => {
  const { tone } = dueWords(row, now, grain)
  return !row.settlement && (tone === 'late' || tone === 'soon') ? tone : undefined
}
