import type { Pairing, Recogniser } from '#modules/digitisation'
import type { Surroundings } from '#modules/registers'
import { formatCount } from '#platform/numbers.ts'
import { officeScript } from '#web/assets.ts'
import { Alert } from '#web/components/alert.tsx'
import { LinkButton } from '#web/components/button.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Tag } from '#web/components/tag.tsx'
import { OfficePage } from '#web/layout.tsx'
import { needsScan } from './digitised.rules.ts'
import { DropForm } from './drop-form.page.tsx'
import type { Kept } from './keep-file.ts'
import { PhoneCard } from './pairing.page.tsx'
import { scansOf } from './scan-addresses.ts'
import type { ScanFolder } from './scan-folder.ts'
import { ScanGroups } from './scan-groups.page.tsx'
import { BoardResults } from './scan-results.page.tsx'

/** What is told on top of the board after an act. */
export type BoardNews = {
  kept: readonly Kept[]
  removed?: readonly string[]
  pagesCame?: number
  isEmpty?: boolean
  fault?: string
}

export type BoardProps = {
  surroundings: Surroundings
  folder: ScanFolder
  news: BoardNews
  pairing: (Pairing & { token: string }) | undefined
  recogniser: Recogniser
  publicAddress: string | undefined
}

/** The scans of a dossier: what comes in on top, then the pages by paper. */
export const ScanBoardPage = ({ surroundings, folder, news, recogniser, ...phone }: BoardProps) => (
  <OfficePage
    {...surroundings}
    title={`Bản quét ${folder.code}`}
    scripts={[officeScript('scan').href]}
    breadcrumbs={[
      { label: 'Tổng quan', href: '/' },
      { label: 'Hồ sơ', href: '/ho-so' },
      { label: folder.code, href: `/ho-so/${encodeURIComponent(folder.code)}` },
      { label: 'Bản quét' },
    ]}
  >
    <PageTitle
      title="Bản quét của hồ sơ"
      lead={`${folder.code}, ${folder.procedureName}, ${folder.applicantName}`}
      tags={<HowMuch folder={folder} />}
      actions={
        <LinkButton variant="secondary" href={`/ho-so/${encodeURIComponent(folder.code)}`}>
          Về hồ sơ
        </LinkButton>
      }
    />
    <BoardResults folder={folder} news={news} />
    <div class="scan-entry">
      <DropForm folder={folder} isEmpty={news.isEmpty ?? false} />
      <PhoneCard folder={folder} {...phone} />
    </div>
    <div id="ban-quet" data-scan-board={`${scansOf(folder.code)}/moi`}>
      <ScanGroups folder={folder} />
    </div>
    {recogniser.available ? null : <NoRecogniser recogniser={recogniser} />}
  </OfficePage>
)

const HowMuch = ({ folder }: { folder: ScanFolder }) => {
  const needed = folder.papers.filter(needsScan)
  const done = needed.filter(({ digitisedAt }) => digitisedAt)
  if (needed.length === 0) return null
  return (
    <Tag tone={done.length === needed.length ? 'done' : 'soon'}>
      Đã số hóa {formatCount(done.length)}/{formatCount(needed.length)} giấy tờ
    </Tag>
  )
}

const NoRecogniser = ({
  recogniser,
}: {
  recogniser: Extract<Recogniser, { available: false }>
}) => (
  <Alert tone="info" title="Chưa tìm được chữ trong ảnh quét">
    <p>
      {recogniser.why} Bản quét vẫn được giữ và xem như thường. Người quản trị máy chủ cài bằng lệnh{' '}
      <code>{recogniser.howToInstall}</code> rồi khởi động lại chương trình; các trang đang chờ sẽ
      được đọc.
    </p>
  </Alert>
)
