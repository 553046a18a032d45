import { describeTerm } from '#modules/calendar'
import { formatCount } from '#platform/numbers.ts'
import { type Day, formatDay } from '#platform/time.ts'
import { capitalised } from '#platform/wording.ts'
import { Button } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { type DefinitionRow, DefinitionRows } from '#web/components/definition-rows.tsx'
import { Details } from '#web/components/details.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import { Section, Stack, TwoColumns } from '#web/components/section.tsx'
import { Tag } from '#web/components/tag.tsx'
import type { Paper } from '../catalogue/catalogue-entry.ts'
import {
  certaintyTags,
  competentLabels,
  effectTag,
  effectText,
  evidenceLabels,
  jointLabels,
  onlineLabels,
  paperKinds,
} from '../procedure-words.ts'
import type { CatalogueVersion } from '../versions.sql.ts'

type Props = { version: CatalogueVersion; today: Day; mayChange: boolean }

/** One version of a procedure: what it asks and gives, on what law, and how sure that is. */
export const Version = ({ version, today, mayChange }: Props) => {
  const { tone, words } = effectTag(version, today)
  return (
    <Section title={`Hiệu lực ${effectText(version)}`} id={`ban-${version.effectiveFrom}`}>
      <Stack>
        <p class="tags">
          <Tag tone={tone}>{words}</Tag>
        </p>
        <TwoColumns
          main={<DefinitionRows rows={contentRows(version)} />}
          side={<DefinitionRows rows={sourceRows(version)} />}
        />
        <DataTable
          caption="Giấy tờ cần mang theo"
          columns={paperColumns}
          rows={version.papers}
          rowKey={({ name }) => name}
          emptyText="Chưa ghi giấy tờ nào."
        />
        {mayChange && version.withdrawnOn === null ? <Withdraw id={version.id} /> : null}
      </Stack>
    </Section>
  )
}

const Withdraw = ({ id }: { id: string }) => (
  <Details summary="Thu hồi bản này">
    <Form action={`/quan-tri/thu-tuc/ban/${id}/thu-hoi`}>
      <p>
        Dùng khi nhập nhầm. Hồ sơ đã tiếp nhận theo bản này giữ nguyên; bản trước lại có hiệu lực.
      </p>
      <FormActions>
        <Button variant="secondary" danger>
          Thu hồi bản này
        </Button>
      </FormActions>
    </Form>
  </Details>
)

const contentRows = (version: CatalogueVersion): DefinitionRow[] => [
  { term: 'Thời hạn', value: capitalised(describeTerm(version.term)) },
  { term: 'Phí, lệ phí', value: version.feeNote },
  { term: 'Kết quả', value: version.result },
  {
    term: 'Nộp trực tuyến',
    value: onlineLabels[version.onlineLevel],
    note: `Mức độ ${version.legacyLevel} theo cách chia trước Nghị định 42/2022/NĐ-CP`,
  },
  { term: 'Cấp có thẩm quyền', value: competentLabels[version.competentLevel] },
  ...(version.joint ? [{ term: 'Liên thông', value: jointLabels[version.joint] }] : []),
  {
    term: 'Niêm yết',
    value: version.postedOn ? `Ngày ${formatDay(version.postedOn)}` : 'Chưa niêm yết',
  },
  { term: 'Quy trình nội bộ', value: processText(version) },
]

const processText = ({
  internalProcessApproved,
  internalProcessDigital,
}: CatalogueVersion): string => {
  if (!internalProcessApproved) return 'Chưa phê duyệt'
  return internalProcessDigital ? 'Đã phê duyệt, đã điện tử hóa' : 'Đã phê duyệt, chưa điện tử hóa'
}

const sourceRows = ({ source, certainty }: CatalogueVersion): DefinitionRow[] => [
  { term: 'Căn cứ', value: source },
  ...parts.map(([part, term]) => {
    const { tone, words } = certaintyTags[certainty[part]]
    return { term, value: <Tag tone={tone}>{words}</Tag> }
  }),
]

const parts = [
  ['code', evidenceLabels.code],
  ['term', evidenceLabels.term],
  ['fee', evidenceLabels.fee],
  ['papers', evidenceLabels.papers],
  ['online', evidenceLabels.online],
] as const

const paperColumns: readonly Column<Paper>[] = [
  { key: 'name', label: 'Giấy tờ', rowHeader: true, cell: ({ name }) => name },
  { key: 'kind', label: 'Loại', cell: ({ kind }) => paperKinds[kind] },
  { key: 'copies', label: 'Số bản', numeric: true, cell: ({ copies }) => formatCount(copies) },
  {
    key: 'digitise',
    label: 'Số hóa',
    cell: ({ mustDigitise }) => (mustDigitise ? 'Phải số hóa' : 'Không'),
  },
]
