import {
  documentStylesHref,
  type OfficialDocument,
  OfficialDocumentView,
} from '#modules/official-documents'
import type { Surroundings } from '#modules/registers'
import { LinkButton } from '#web/components/button.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { PrintedForm } from './gather-form.ts'

type Props = { surroundings: Surroundings; printed: PrintedForm }

/** A form as it will be printed; on paper there is nothing else. */
export const FormPage = ({ surroundings, printed: { form, dossier, document } }: Props) => {
  const back = `/ho-so/${encodeURIComponent(dossier.code)}`
  return (
    <OfficePage
      {...surroundings}
      title={`${form.name} ${dossier.code}`}
      breadcrumbs={[
        { label: 'Tổng quan', href: '/' },
        { label: 'Hồ sơ', href: '/ho-so' },
        { label: dossier.code, href: back },
        { label: form.name },
      ]}
      moreStyles={[documentStylesHref]}
    >
      <div class="document-tools">
        <PageTitle
          title={form.name}
          lead={`Mẫu số ${form.number.slice(1)}, hồ sơ ${dossier.code}. In từ tệp PDF để đúng khổ giấy.`}
          actions={<FormFiles address={form.address} />}
        />
      </div>
      <PaperDesk document={document} />
    </OfficePage>
  )
}

/** The paper as it lies on the desk. */
export const PaperDesk = ({ document }: { document: OfficialDocument }) => (
  <div class="paper-desk">
    <OfficialDocumentView document={document} />
  </div>
)

const FormFiles = ({ address }: { address: string }) => (
  <>
    <LinkButton href={`${address}.pdf`}>Mở PDF để in</LinkButton>
    <LinkButton href={`${address}.docx`} variant="secondary">
      Tải DOCX
    </LinkButton>
  </>
)
