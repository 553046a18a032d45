import { formatCount } from '#platform/numbers.ts'
import { formatInstant } from '#platform/time.ts'
import { type DefinitionRow, DefinitionRows } from '#web/components/definition-rows.tsx'
import { Link } from '#web/components/link.tsx'
import { Section } from '#web/components/section.tsx'
import { deliveryMethods } from '../hand-over/hand-over.ts'
import { pdfAt } from '../scan-papers/scan-addresses.ts'
import { RESULT } from '../scan-papers/scan-folder.ts'
import { keptNote } from './dossier-papers.page.tsx'
import type { HandedOver } from './view-dossier.sql.ts'
import type { DossierView } from './view-dossier.ts'

/** The results: their files, what the e-repository holds, to whom they went. */
export const Results = ({ view }: { view: DossierView }) => {
  const rows = [...scanRows(view), ...keptRows(view), ...view.handOvers.flatMap(handOverRows(view))]
  if (rows.length === 0) return null
  return (
    <Section title="Kết quả" id="ket-qua">
      <DefinitionRows rows={rows} />
    </Section>
  )
}

const scanRows = ({
  dossier,
  seesScans,
  resultScans: { pages, fileNames },
}: DossierView): DefinitionRow[] =>
  pages === 0
    ? []
    : [
        {
          term: 'Bản quét kết quả',
          value: seesScans ? (
            <Link href={pdfAt(dossier.code, RESULT)}>{fileNames.join(', ')}</Link>
          ) : (
            'Đã quét'
          ),
          note: `${formatCount(pages)} trang`,
        },
      ]

const keptRows = ({ dossier, kept }: DossierView): DefinitionRow[] => [
  ...(dossier.resultDigitisedAt
    ? [{ term: 'Kết quả đã số hóa', value: formatInstant(dossier.resultDigitisedAt) }]
    : []),
  ...kept.map((item) => ({
    term: 'Kết quả trong kho',
    value: item.name,
    note: keptNote(item),
  })),
]

const handOverRows =
  (view: DossierView) =>
  (given: HandedOver): DefinitionRow[] => [
    {
      term: 'Đã trả cho',
      value: given.takenBy,
      note: [
        `${formatInstant(given.handedAt)}, ${deliveryMethods[given.method].toLowerCase()}`,
        ...(given.authorisation ? [`ủy quyền: ${given.authorisation}`] : []),
        given.proof,
      ].join('; '),
    },
    ...imageRow(view, 'Chữ ký của người nhận', given.signature),
    ...imageRow(view, 'Ảnh khi trả', given.photo),
  ]

const imageRow = (view: DossierView, term: string, sha256: string | null): DefinitionRow[] =>
  sha256 && view.seesScans
    ? [
        {
          term,
          value: (
            <img
              class="proof-image"
              src={`/ho-so/${encodeURIComponent(view.dossier.code)}/anh/${sha256}`}
              alt={term}
            />
          ),
        },
      ]
    : []
