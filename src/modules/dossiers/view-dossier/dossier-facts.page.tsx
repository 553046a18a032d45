import { DefinitionRows } from '#web/components/definition-rows.tsx'
import { Link } from '#web/components/link.tsx'
import { Section } from '#web/components/section.tsx'
import { channelLabels, type Dossier } from '../dossier.ts'

/** Who asks for what. */
export const DossierFacts = ({ dossier }: { dossier: Dossier }) => (
  <>
    <Section title="Người nộp" id="nguoi-nop">
      <DefinitionRows rows={applicantRows(dossier)} />
    </Section>
    <Section title="Thủ tục" id="thu-tuc">
      <DefinitionRows rows={procedureRows(dossier)} />
    </Section>
  </>
)

const applicantRows = ({ applicant }: Dossier) => [
  { term: 'Họ và tên', value: applicant.name },
  { term: 'Số định danh', value: applicant.citizenNumber ?? 'Không khai' },
  {
    term: 'Điện thoại',
    value: applicant.phone ? (
      <Link href={`tel:${applicant.phone}`}>{applicant.phone}</Link>
    ) : (
      'Không khai'
    ),
  },
  { term: 'Địa chỉ', value: applicant.address },
]

const procedureRows = ({ procedureCode, procedureName, ...dossier }: Dossier) => [
  {
    term: 'Tên thủ tục',
    value: <Link href={`/thu-tuc/${encodeURIComponent(procedureCode)}`}>{procedureName}</Link>,
    note: `Mã ${procedureCode}`,
  },
  { term: 'Lĩnh vực', value: dossier.fieldName },
  { term: 'Kênh nộp', value: channelLabels[dossier.channel] },
  { term: 'Công chức giải quyết', value: dossier.officer },
]
