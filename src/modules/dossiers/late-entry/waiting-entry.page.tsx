import { formatInstant } from '#platform/time.ts'
import { Button } from '#web/components/button.tsx'
import { Card } from '#web/components/card.tsx'
import { DefinitionRows } from '#web/components/definition-rows.tsx'
import { Details } from '#web/components/details.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import { isProofKind, proofKinds } from '../two-clocks.rules.ts'
import { actLabel, toldWith } from '../view-dossier/act-words.rules.ts'
import type { LateEntry } from './late-entry.ts'
import { type LateEntryPlaces, lateEntriesAddress } from './late-entry-addresses.ts'

/** A decision that was refused: which, why, at the reason or as a whole. */
export type RefusedDecision = { id: string; message: string; atReason: boolean; typed: string }

export type WaitingProps = {
  entry: LateEntry
  /** Whether the reader may decide this one. */
  mayDecide: (entry: LateEntry) => boolean
  refused?: RefusedDecision | undefined
  /** Where the lists stand, to come back there. */
  places: LateEntryPlaces
}

/** A request with all that shows when it happened, and the two decisions. */
export const WaitingEntry = ({ entry, mayDecide, refused, places }: WaitingProps) => (
  <Card
    title={`${actLabel(entry.action)} – ${entry.code}`}
    href={`/ho-so/${encodeURIComponent(entry.code)}`}
  >
    <div class="stack">
      <DefinitionRows rows={evidenceRows(entry)} />
      {mayDecide(entry) ? (
        <Decision
          entry={entry}
          refused={refused?.id === entry.id ? refused : undefined}
          places={places}
        />
      ) : null}
    </div>
  </Card>
)

const evidenceRows = (entry: LateEntry) => [
  { term: 'Hồ sơ', value: entry.procedureName, note: entry.applicantName },
  {
    term: entry.kind === 'move' ? 'Làm lúc' : 'Thời điểm đúng',
    value: formatInstant(entry.occurredAt),
    note: entry.standsAt ? `Sổ đang ghi ${formatInstant(entry.standsAt)}` : undefined,
  },
  {
    term: 'Người đề nghị',
    value: entry.requestedBy,
    note: formatInstant(entry.requestedAt),
  },
  {
    term: isProofKind(entry.proofKind) ? proofKinds[entry.proofKind] : 'Minh chứng',
    value: entry.proof,
  },
  ...toldWith(entry.told.evidence ?? null).map(({ label, text }) => ({ term: label, value: text })),
]

const Decision = ({
  entry: { id },
  refused,
  places,
}: Pick<WaitingProps, 'entry' | 'refused' | 'places'>) => (
  <>
    <Form action={lateEntriesAddress(places, `/${id}/duyet`)}>
      <FormActions>
        <Button>Duyệt, ghi vào sổ</Button>
      </FormActions>
    </Form>
    <Details summary="Không duyệt" open={refused?.atReason}>
      <Form action={lateEntriesAddress(places, `/${id}/tu-choi`)}>
        <Field
          type="textarea"
          name="reason"
          id={`o-${id}-reason`}
          label="Lý do không duyệt"
          rows={2}
          required
          value={refused?.typed}
          error={refused?.atReason ? refused.message : undefined}
        />
        <FormActions>
          <Button variant="secondary">Không duyệt</Button>
        </FormActions>
      </Form>
    </Details>
  </>
)
