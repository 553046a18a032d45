import { type Dossier, moves, type Need, needLabels } from '#modules/dossiers'
import { dayOf, formatDay } from '#platform/time.ts'
import { capitalised, shortened } from '#platform/wording.ts'
import type { Column } from '#web/components/data-table.tsx'
import { Link } from '#web/components/link.tsx'
import { needsOf, type PlannedAct } from './bulk-acts.ts'
import { type Faults, fieldOf, type Typed, takerField } from './bulk-typed.ts'

/** What was typed into the fields, and what is wrong there. */
type Filled = { typed: Typed; faults: Faults }

/** A dossier in one line, with the fields that are its own. */
export const bulkColumns = (
  needs: readonly Need[],
  filled: Filled,
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
  ...(isHandedOver ? [takerColumn(filled)] : []),
  ...needs.map((need) => needColumn(need, filled)),
]

const dueOf = ({ dueAt }: Dossier): string => (dueAt ? formatDay(dayOf(dueAt)) : '')

const needColumn = (need: Need, filled: Filled): Column<PlannedAct> => ({
  key: need,
  label: capitalised(needLabels[need]),
  cell: ({ dossier, action }) =>
    needsOf(action).includes(need) ? (
      <RowInput {...fieldIn(filled, fieldOf(need, dossier))}>
        {`${capitalised(needLabels[need])} của ${dossier.code}`}
      </RowInput>
    ) : null,
})

const takerColumn = (filled: Filled): Column<PlannedAct> => ({
  key: 'taker',
  label: 'Người nhận',
  cell: ({ dossier, action }) =>
    needsOf(action).includes('delivery') ? (
      <RowInput {...fieldIn(filled, takerField(dossier), dossier.applicant.name)}>
        {`Người nhận của ${dossier.code}`}
      </RowInput>
    ) : null,
})

type RowInputProps = { name: string; value: string | undefined; error: string | undefined }

const fieldIn = ({ typed, faults }: Filled, name: string, suggested?: string): RowInputProps => ({
  ...{ name, value: typed[name] ?? suggested, error: faults[name] },
})

const RowInput = ({ name, value, error, children }: RowInputProps & { children: string }) => (
  <div>
    <input
      class="ds-input row-input"
      name={name}
      value={value}
      aria-label={children}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `loi-${name}` : undefined}
      maxLength={200}
    />
    {error ? (
      <p class="ds-validation-message" id={`loi-${name}`}>
        {error}
      </p>
    ) : null}
  </div>
)
