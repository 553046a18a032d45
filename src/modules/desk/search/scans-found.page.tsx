import type { ScanFound, ScansFound } from '#modules/dossiers'
import { shortened } from '#platform/wording.ts'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Link } from '#web/components/link.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { Section } from '#web/components/section.tsx'

type Props = {
  asked: string
  scans: ScansFound | undefined
  /** Whether no dossier was found either. */
  nothingElse: boolean
}

/** The scanned pages that hold the words; nothing at all when there is nothing to tell. */
export const ScansFoundSection = ({ asked, scans, nothingElse }: Props) => {
  if (!scans) return null
  if (scans.scans.length > 0 || scans.next) return <Pages asked={asked} scans={scans} />
  return nothingElse && scans.unread ? <p class="quiet">{UNREAD}</p> : null
}

const UNREAD =
  'Chữ trên ảnh quét chưa tìm được: máy chủ chưa cài phần mềm nhận dạng chữ (Tesseract) nên còn trang chưa đọc. PDF có sẵn chữ vẫn tìm được.'

type Shown = { asked: string; scans: ScansFound }

const Pages = ({ asked, scans: { scans, next } }: Shown) => (
  <Section title="Chữ trên bản quét" id="ban-quet">
    <DataTable
      caption="Trang quét có các từ cần tìm"
      hideCaption
      columns={columns}
      rows={scans}
      rowKey={({ href }) => href}
      emptyText="Trong các trang mới hơn không có trang nào anh/chị được xem. Bấm “Trang sau” để tìm tiếp."
    />
    <Pagination
      label="Chuyển trang của bản quét"
      summary={next ? `${scans.length} trang đọc sau cùng` : `${scans.length} trang`}
      nextHref={next && `/tim?${new URLSearchParams({ q: asked, 'sau-quet': next })}`}
    />
  </Section>
)

const columns: readonly Column<ScanFound>[] = [
  {
    key: 'code',
    label: 'Mã hồ sơ',
    rowHeader: true,
    whole: true,
    cell: ({ code }) => <Link href={`/ho-so/${encodeURIComponent(code)}`}>{code}</Link>,
    title: ({ procedureName }) => procedureName,
  },
  {
    key: 'applicant',
    label: 'Người nộp',
    whole: true,
    cell: ({ applicantName }) => shortened(applicantName, 28),
    title: ({ applicantName }) => applicantName,
  },
  {
    key: 'page',
    label: 'Trang quét',
    cell: ({ page, href }) => <Link href={href}>{page}</Link>,
  },
  { key: 'excerpt', label: 'Đoạn có từ', cell: ({ excerpt }) => <Excerpt pieces={excerpt} /> },
]

const Excerpt = ({ pieces }: { pieces: ScanFound['excerpt'] }) => (
  <span>{pieces.map(({ text, marked }) => (marked ? <mark key={text}>{text}</mark> : text))}</span>
)
