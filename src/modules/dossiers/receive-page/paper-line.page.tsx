import { paperKinds } from '#modules/procedures'
import type { FormState } from './desk-field.page.tsx'
import type { HeldItem } from './held-item.rules.ts'
import { isConditional, type PaperLine } from './papers.form.ts'

const states = [
  { value: '', label: 'Chưa xem' },
  { value: 'co', label: 'Có' },
  { value: 'thieu', label: 'Thiếu' },
  { value: 'khong-can', label: 'Không cần' },
]

type LineProps = FormState & { line: PaperLine; usable: readonly HeldItem[] }

/** One published paper: whether it is there, of what kind, how many. */
export const PaperRow = ({ line, usable, faults }: LineProps) => {
  const { place, paper, state, item } = line
  const fault = faults[`giay-${place}`] ?? faults[`ban-${place}`]
  const held = usable.map(({ id, name }) => ({ value: `kho:${id}`, label: `Dùng lại: ${name}` }))
  const chosen = item ? `kho:${item.id}` : state === 'chua-xem' ? '' : state
  return (
    <li
      class="papers__line"
      data-state={state}
      data-usual={isConditional(paper) ? 'khong-can' : 'co'}
    >
      <span class="papers__name" id={`ten-giay-${place}`}>
        {paper.name}
      </span>
      <Choice {...{ place, fault, chosen }} name={`giay-${place}`} label="Tình trạng">
        {[...states, ...held]}
      </Choice>
      <Choice {...{ place }} name={`loai-${place}`} label="Loại bản" chosen={line.kind}>
        {Object.entries(paperKinds).map(([value, label]) => ({ value, label }))}
      </Choice>
      <input
        class="ds-input"
        id={`o-ban-${place}`}
        name={`ban-${place}`}
        value={line.copies}
        inputMode="numeric"
        data-numeric
        aria-label={`Số bản: ${paper.name}`}
        aria-invalid={faults[`ban-${place}`] ? true : undefined}
      />
      {fault ? <FaultLine place={place} fault={fault} /> : null}
    </li>
  )
}

type ChoiceProps = {
  place: number
  name: string
  label: string
  chosen: string
  fault?: string | undefined
  children: { value: string; label: string }[]
}

const Choice = ({ place, name, label, chosen, fault, children }: ChoiceProps) => (
  <select
    class="ds-input"
    id={`o-${name}`}
    name={name}
    aria-label={label}
    aria-describedby={`ten-giay-${place}${fault ? ` loi-giay-${place}` : ''}`}
    aria-invalid={fault ? true : undefined}
  >
    {children.map((option) => (
      <option key={option.value} value={option.value} selected={option.value === chosen}>
        {option.label}
      </option>
    ))}
  </select>
)

const FaultLine = ({ place, fault }: { place: number; fault: string }) => (
  <p class="ds-validation-message papers__fault" id={`loi-giay-${place}`}>
    {fault}
  </p>
)
