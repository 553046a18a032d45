import type { ComponentChildren } from 'preact'

export type ExplanationStep = {
  /** What was done: "Không tính ngày nhận hồ sơ". */
  text: ComponentChildren
  /** What came of it: "07/6/2024", "1.249". */
  result?: string | undefined
  /** Where it is written: "Điều 19 NĐ 61/2018". */
  source?: string | undefined
}

export type ExplanationListProps = { title: string; steps: readonly ExplanationStep[] }

/** How a date or a figure came about, line by line. */
export const ExplanationList = ({ title, steps }: ExplanationListProps) => (
  <section class="explanation">
    <h3 class="ds-heading">{title}</h3>
    <ol>
      {steps.map((step, place) => (
        <li key={place}>
          <span class="explanation__text">{step.text}</span>
          {step.result ? <span class="explanation__result">{step.result}</span> : null}
          {step.source ? <span class="explanation__source">{step.source}</span> : null}
        </li>
      ))}
    </ol>
  </section>
)
