import { Button } from '#web/components/button.tsx'
import { type BulkChoice, NEXT_CLICK } from './bulk-acts.ts'
import { printChoices } from './print-many.ts'

type Props = { acts: readonly BulkChoice[]; about: string }

/** The acts on the rows that are ticked; works as a plain form. */
export const BulkBar = ({ acts, about }: Props) => (
  <div class="bulk-bar">
    <p class="quiet" data-picked>
      {about}
    </p>
    <div class="bulk-bar__acts">
      {acts.map(({ value, label }) => (
        <Button key={value} name="viec" value={value} variant="secondary">
          {label}
        </Button>
      ))}
      {acts.length > 1 ? (
        <Button name="viec" value={NEXT_CLICK} variant="secondary">
          Bước kế tiếp
        </Button>
      ) : null}
      {Object.entries(printChoices).map(([value, { label }]) => (
        <Button key={value} name="viec" value={value} variant="tertiary">
          {label}
        </Button>
      ))}
    </div>
  </div>
)
