import { type Dossier, moves, type Need, needLabels } from '#modules/dossiers'
import { dayOf, formatDay } from '#platform/time.ts'
import { shortened } from '#platform/wording.ts'
import type { Column } from '#web/components/data-table.tsx'
import { Link } from '#web/components/link.tsx'
import { needsOf, type PlannedAct } from './bulk-acts.ts'
import { fieldOf, takerField } from './bulk-typed.ts'

type Typed = Readonly<Record<string, string>>

/** A dossier in one line, with the fields that are its own. */
export const bulkColumns = (
  needs: readonly Need[],
  typed: Typed,
  isHandedOver: boolean,
): Column<PlannedAct>[] => [
  {
    key: 'select',
    label: 'Làm',
    cell: ({ dossier: { code } }) => (
      <input
        class="row-box"
        type="checkbox"
        name="ma"
        value={code}
        checked
        aria-label={`Làm ${code}`}
      />
    ),
  },
  {
    key: 'code',
    label: 'Mã hồ sơ',
    rowHeader: true,
    whole: true,
    cell: ({ dossier: { code } }) => (
      <Link href={`/ho-so/${encodeURIComponent(code)}`}>{code}</Link>
    ),
  },
  {
    key: 'applicant',
    label: 'Người nộp',
    whole: true,
    cell: ({ dossier }) => shortened(dossier.applicant.name, 28),
    title: ({ dossier }) => dossier.applicant.name,
  },
  { key: 'due', label: 'Hạn trả', whole: true, cell: ({ dossier }) => dueOf(dossier) },
  {
    key: 'act',
    label: 'Việc',
    cut: true,
    cell: ({ action }) => moves[action].label,
    title: ({ action }) => moves[action].label,
  },
  ...(isHandedOver ? [takerColumn(typed)] : []),
  ...needs.map((need) => needColumn(need, typed)),
]

const dueOf = ({ dueAt }: Dossier): string => (dueAt ? formatDay(dayOf(dueAt)) : '')

const needColumn = (need: Need, typed: Typed): Column<PlannedAct> => ({
  key: need,
  label: capital(needLabels[need]),
  cell: ({ dossier, action }) =>
    needsOf(action).includes(need) ? (
      <RowInput name={fieldOf(need, dossier)} value={typed[fieldOf(need, dossier)]}>
        {`${capital(needLabels[need])} của ${dossier.code}`}
      </RowInput>
    ) : null,
})

const takerColumn = (typed: Typed): Column<PlannedAct> => ({
  key: 'taker',
  label: 'Người nhận',
  cell: ({ dossier, action }) =>
    needsOf(action).includes('delivery') ? (
      <RowInput
        name={takerField(dossier)}
        value={typed[takerField(dossier)] ?? dossier.applicant.name}
      >
        {`Người nhận của ${dossier.code}`}
      </RowInput>
    ) : null,
})

type RowInputProps = { name: string; value: string | undefined; children: string }

const RowInput = ({ name, value, children }: RowInputProps) => (
  <input
    class="ds-input row-input"
    name={name}
    value={value}
    aria-label={children}
    maxLength={200}
  />
)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
