import { formatDay, formatInstant } from '#platform/time.ts'
import { Link } from '#web/components/link.tsx'
import { Section } from '#web/components/section.tsx'
import { Tag } from '#web/components/tag.tsx'
import { stateLabels } from '../dossier-states.ts'
import { waitingAddress } from './addresses.ts'
import { DeskTick, type FormState } from './desk-field.page.tsx'
import { consentText, type HeldItem } from './held-item.rules.ts'
import type { ReceptionView } from './reception-view.ts'

type Props = FormState & { view: ReceptionView }

/** What the office already holds of the applicant; nothing of it is used before he agrees. */
export const HeldSection = ({ view, ...state }: Props) =>
  view.held.length === 0 && view.earlier.length === 0 ? null : (
    <Section title="Cơ quan đã có" id="da-co">
      {view.held.length > 0 ? <Held view={view} {...state} /> : null}
      {view.earlier.length > 0 ? <Earlier view={view} /> : null}
    </Section>
  )

const Held = ({ view, ...state }: Props) => (
  <>
    <DeskTick
      {...state}
      name="dong-y"
      label={consentText(view.asked.unitName, view.procedure.name)}
      hint="Chỉ đánh dấu khi đã hỏi và người nộp đồng ý; giấy còn giá trị và đúng loại sẽ được chọn sẵn."
    />
    <ul class="reception__held">
      {view.held.map((item) => (
        <li key={item.id}>
          <HeldLine item={item} />
        </li>
      ))}
    </ul>
  </>
)

const HeldLine = ({
  item: { name, resultCode, issuedOn, validUntil, fault },
}: {
  item: HeldItem
}) => (
  <>
    {name} · {resultCode} · cấp {formatDay(issuedOn)}
    {validUntil ? ` · giá trị đến ${formatDay(validUntil)}` : ''}{' '}
    <Tag tone={fault ? 'late' : 'done'}>{fault ?? 'Dùng được'}</Tag>
  </>
)

const Earlier = ({ view }: Pick<Props, 'view'>) => (
  <ul class="reception__held">
    {view.earlier.map(({ code, procedureName, submittedAt, state, isAccepted }) => (
      <li key={code}>
        <Link href={isAccepted ? `/ho-so/${code}` : waitingAddress(code)} newTab>
          {code}
        </Link>{' '}
        · {procedureName} · {formatInstant(submittedAt)} · {stateLabels[state]}
      </li>
    ))}
  </ul>
)
