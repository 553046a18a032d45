import { formatInstant } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { Link } from '#web/components/link.tsx'
import { formsOf } from '../forms/forms-of.rules.ts'
import { actLabel, toldWith } from '../view-dossier/act-words.rules.ts'
import type { JournalAct } from '../view-dossier/view-dossier.sql.ts'
import type { DossierView } from '../view-dossier/view-dossier.ts'

type Props = {
  view: DossierView
  /** The act that was just done, by its name in the journal. */
  done: string | undefined
}

/** What was just done, what to mind, and the form that goes with it. */
export const AfterAct = ({ view: { dossier, acts }, done }: Props) => {
  const place = done ? acts.findLastIndex(({ action }) => action === done) : -1
  const act = acts[place]
  if (!act) return null
  const form = formsOf(dossier, acts).find((known) => known.act === place)
  return (
    <Alert tone={warningsOf(act).length > 0 ? 'warning' : 'success'} title={titleOf(act)} announce>
      {warningsOf(act).map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      {form ? (
        <p>
          <Link href={`${form.address}.pdf`} newTab>
            In {form.name}
          </Link>
        </p>
      ) : null}
    </Alert>
  )
}

const titleOf = ({ action, evidence }: JournalAct): string => {
  if (action !== 'request-late-entry') return `Đã ghi: ${actLabel(action)}`
  const act = actLabel(String(evidence?.act ?? ''))
  return `Đã gửi lãnh đạo duyệt ghi nhận muộn: ${act}. Hồ sơ chưa thay đổi cho đến khi được duyệt.`
}

const warningsOf = ({ evidence }: JournalAct): string[] =>
  Array.isArray(evidence?.warnings) ? evidence.warnings.map(String) : []

/** What others did between reading the page and sending it. */
export const Overtaken = ({ acts }: { acts: readonly JournalAct[] | undefined }) =>
  acts && acts.length > 0 ? (
    <Alert tone="warning" title="Hồ sơ vừa thay đổi trong lúc anh/chị nhập" announce>
      <ul>
        {acts.map((act) => (
          <li key={act.auditNumber}>
            {act.actor}, {formatInstant(act.recordedAt)}: {actLabel(act.action)}
            {toldWith(act.evidence).map(({ label, text }) => ` – ${label}: ${text}`)}
          </li>
        ))}
      </ul>
      <p>Những gì anh/chị đã nhập vẫn còn bên dưới. Xem lại rồi gửi lần nữa nếu vẫn cần.</p>
    </Alert>
  ) : null
