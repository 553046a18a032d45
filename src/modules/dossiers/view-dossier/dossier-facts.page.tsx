import { DefinitionRows } from '#web/components/definition-rows.tsx'
import { Link } from '#web/components/link.tsx'
import { Section } from '#web/components/section.tsx'
import { channelLabels, type Dossier } from '../dossier.ts'
import type { HandingIn } from './view-dossier.sql.ts'
import type { DossierView } from './view-dossier.ts'

/** Who asks for what. */
export const DossierFacts = ({ view }: { view: DossierView }) => (
  <>
    <Section title="Người nộp" id="nguoi-nop">
      <DefinitionRows rows={applicantRows(view)} />
    </Section>
    <Section title="Thủ tục" id="thu-tuc">
      <DefinitionRows rows={procedureRows(view.dossier, view.handingIn)} />
    </Section>
  </>
)

const applicantRows = ({ dossier: { applicant }, handingIn, knowsPersons }: DossierView) => [
  { term: 'Họ và tên', value: applicant.name },
  ...(knowsPersons ? personalRows(applicant) : []),
  { term: 'Địa chỉ', value: applicant.address },
  ...(handingIn.submitterName
    ? [
        {
          term: 'Người nộp thay',
          value: handingIn.submitterName,
          note: `Ủy quyền: ${handingIn.authorisation}`,
        },
      ]
    : []),
]

const personalRows = ({ citizenNumber, phone }: Dossier['applicant']) => [
  { term: 'Số định danh', value: citizenNumber ?? 'Không khai' },
  {
    term: 'Điện thoại',
    value: phone ? <Link href={`tel:${phone}`}>{phone}</Link> : 'Không khai',
  },
]

const procedureRows = (
  { procedureCode, procedureName, ...dossier }: Dossier,
  { portalCode }: HandingIn,
) => [
  {
    term: 'Tên thủ tục',
    value: <Link href={`/thu-tuc/${encodeURIComponent(procedureCode)}`}>{procedureName}</Link>,
    note: `Mã ${procedureCode}`,
  },
  { term: 'Lĩnh vực', value: dossier.fieldName },
  {
    term: 'Kênh nộp',
    value: channelLabels[dossier.channel],
    ...(portalCode ? { note: `Mã trên Cổng dịch vụ công: ${portalCode}` } : {}),
  },
  { term: 'Công chức giải quyết', value: dossier.officer },
]
