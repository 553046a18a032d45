import type { ScannedPage } from '#modules/digitisation'
import { pageAt, pictureAt } from './scan-addresses.ts'
import type { ScanFolder } from './scan-folder.ts'

/** Pages as small pictures, each with a box to choose it. */
export const Grid = ({ folder, pages }: { folder: ScanFolder; pages: readonly ScannedPage[] }) => (
  <ul class="scan-grid">
    {pages.map((page, place) => (
      <Thumbnail key={page.id} folder={folder} page={page} place={place + 1} />
    ))}
  </ul>
)

type ThumbnailProps = { folder: ScanFolder; page: ScannedPage; place: number }

const Thumbnail = ({ folder, page, place }: ThumbnailProps) => (
  <li class="scan-page" data-removed={page.removed ? 'true' : undefined}>
    <a href={pageAt(folder.code, page.id)} title={page.fileName}>
      <img
        src={pictureAt(folder.code, page.id, page.turn)}
        alt={`Xem lớn trang ${place}, ${fileWords(page)}`}
        width={140}
        height={180}
        loading="lazy"
      />
    </a>
    <label class="scan-page__tick">
      <input class="ds-input" type="checkbox" name="trang" value={page.id} />
      <span>
        Trang {place}
        {page.cameBy === 'phone' ? <span class="quiet"> (điện thoại)</span> : null}
      </span>
    </label>
  </li>
)

/** Which page of which file. */
export const fileWords = ({ fileName, number, pageCount }: ScannedPage): string =>
  pageCount > 1 ? `tệp ${fileName}, tờ ${number}/${pageCount}` : `tệp ${fileName}`
