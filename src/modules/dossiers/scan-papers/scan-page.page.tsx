import type { PageText, Recogniser, ScannedPage } from '#modules/digitisation'
import type { Surroundings } from '#modules/registers'
import { capitalised } from '#platform/wording.ts'
import { LinkButton } from '#web/components/button.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import { Act } from './act-button.page.tsx'
import { fileAt, pageAt, pictureAt, scansOf } from './scan-addresses.ts'
import { pagesOf, type ScanFolder, wordsOfOwner } from './scan-folder.ts'
import { fileWords } from './scan-grid.page.tsx'

type Props = {
  surroundings: Surroundings
  folder: ScanFolder
  scan: ScannedPage
  text: PageText | undefined
  recogniser: Recogniser
}

/** One page as large as the screen is wide, with the pages before and after it. */
export const ScanPage = ({ surroundings, folder, scan, text, recogniser }: Props) => {
  const group = pagesOf(folder, scan.owner)
  const place = group.findIndex(({ id }) => id === scan.id)
  const words = wordsOfOwner(folder, scan.owner)
  const here = scan.removed ? 'đã bỏ' : `trang ${place + 1}/${group.length}`
  return (
    <OfficePage
      {...surroundings}
      title={`${words}, ${here}`}
      breadcrumbs={[
        { label: 'Hồ sơ', href: '/ho-so' },
        { label: folder.code, href: `/ho-so/${encodeURIComponent(folder.code)}` },
        { label: 'Bản quét', href: scansOf(folder.code) },
        { label: here },
      ]}
    >
      <PageTitle title={`${words}, ${here}`} lead={capitalised(fileWords(scan))} />
      <div class="scan-large__tools">
        <Neighbour folder={folder} page={group[place - 1]} label="Trang trước" />
        <Neighbour folder={folder} page={group[place + 1]} label="Trang sau" />
        <Acts folder={folder} scan={scan} />
        <LinkButton variant="tertiary" href={fileAt(folder.code, scan.id)} download>
          Tải tệp gốc
        </LinkButton>
      </div>
      <img
        class="scan-large"
        src={pictureAt(folder.code, scan.id, scan.turn, true)}
        alt={`${words}, ${here}`}
      />
      <Section title="Chữ trên trang" id="chu">
        <Words text={text} recogniser={recogniser} />
      </Section>
    </OfficePage>
  )
}

const Acts = ({ folder, scan }: Pick<Props, 'folder' | 'scan'>) => (
  <form class="button-line" method="post" action={`${scansOf(folder.code)}/viec`}>
    <input type="hidden" name="trang" value={scan.id} />
    <input type="hidden" name="ve" value={pageAt(folder.code, scan.id)} />
    <Act what="xoay-trai" />
    <Act what="xoay-phai" />
    {scan.removed ? <Act what="khoi-phuc" /> : <Act what="bo" danger />}
  </form>
)

type NeighbourProps = { folder: ScanFolder; page: ScannedPage | undefined; label: string }

const Neighbour = ({ folder, page, label }: NeighbourProps) =>
  page ? (
    <LinkButton variant="secondary" href={pageAt(folder.code, page.id)}>
      {label}
    </LinkButton>
  ) : null

const Words = ({ text, recogniser }: Pick<Props, 'text' | 'recogniser'>) => {
  if (text?.text) return <p class="scan-text">{text.text}</p>
  if (text?.state === 'queued') return <p>Đang chờ đọc chữ.</p>
  if (text?.state === 'waiting' && !recogniser.available) return <p>{recogniser.why}</p>
  return <p>Không đọc được chữ nào trên trang này.</p>
}
