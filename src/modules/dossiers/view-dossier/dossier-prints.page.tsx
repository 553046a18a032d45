import { formatDay } from '#platform/time.ts'
import { Link } from '#web/components/link.tsx'
import { Section } from '#web/components/section.tsx'
import { correctedActs } from '../forms/corrected-acts.rules.ts'
import { formsOf } from '../forms/forms-of.rules.ts'
import type { DossierView } from './view-dossier.ts'

/** The printed forms that the acts so far have filled. */
export const PrintedForms = ({ view: { dossier, acts } }: { view: DossierView }) => {
  const forms = formsOf(dossier, correctedActs(acts))
  if (forms.length === 0) return null
  return (
    <Section title="Biểu mẫu để in" id="bieu-mau">
      <ul class="printed-forms">
        {forms.map(({ name, address, day }) => (
          <li key={address}>
            <Link href={address}>{name}</Link>{' '}
            <span class="quiet">
              {formatDay(day)},{' '}
              <Link href={`${address}.pdf`} newTab>
                PDF
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
