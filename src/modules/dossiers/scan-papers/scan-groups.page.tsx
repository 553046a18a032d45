import type { Owner } from '#modules/digitisation'
import { formatCount } from '#platform/numbers.ts'
import { dayOf, formatDay } from '#platform/time.ts'
import { LinkButton } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { Field } from '#web/components/field.tsx'
import { Tag } from '#web/components/tag.tsx'
import { Act } from './act-button.page.tsx'
import { needsScan } from './digitised.rules.ts'
import { ownerOptions } from './owner-options.ts'
import { pdfAt, scansOf } from './scan-addresses.ts'
import { nameOfOwner, pagesOf, type ScanFolder, wordsOfOwner } from './scan-folder.ts'
import { Grid } from './scan-grid.page.tsx'

/** All pages by what they are pages of, with what can be done with those that are ticked. */
export const ScanGroups = ({ folder }: { folder: ScanFolder }) => {
  const removed = folder.pages.filter((page) => page.removed)
  const all: Owner[] = [
    { kind: 'dossier', id: folder.id },
    ...folder.papers.map(({ id }) => ({ kind: 'paper', id }) as const),
    { kind: 'result', id: folder.id },
  ]
  return (
    <form method="post" action={`${scansOf(folder.code)}/viec`} data-scan-form>
      {folder.pages.length > removed.length ? <Toolbar folder={folder} /> : null}
      {all.map((owner) => (
        <Group key={`${owner.kind}${owner.id}`} folder={folder} owner={owner} />
      ))}
      {removed.length > 0 ? (
        <Details summary={`Đã bỏ ${formatCount(removed.length)} trang`}>
          <Grid folder={folder} pages={removed} />
          <Act what="khoi-phuc" />
        </Details>
      ) : null}
    </form>
  )
}

const Toolbar = ({ folder }: { folder: ScanFolder }) => (
  <fieldset class="scan-tools">
    <legend class="scan-tools__legend">Với các trang đã đánh dấu</legend>
    <div class="scan-tools__sort">
      <Field type="select" name="xep" label="Nơi xếp" options={ownerOptions(folder)} />
      <Act what="xep" />
    </div>
    {(['xoay-trai', 'xoay-phai', 'truoc', 'sau'] as const).map((what) => (
      <Act key={what} what={what} />
    ))}
    <Act what="bo" danger />
  </fieldset>
)

const Group = ({ folder, owner }: { folder: ScanFolder; owner: Owner }) => {
  const pages = pagesOf(folder, owner)
  const id = `nhom-${nameOfOwner(folder, owner)}`
  if (owner.kind === 'dossier' && pages.length === 0) return null
  return (
    <section class="scan-group" aria-labelledby={id} data-owner={nameOfOwner(folder, owner)}>
      <div class="scan-group__head">
        <h2 class="ds-heading" id={id}>
          {wordsOfOwner(folder, owner)}
        </h2>
        <State folder={folder} owner={owner} count={pages.length} />
        {pages.length > 0 && owner.kind !== 'dossier' ? (
          <LinkButton
            variant="tertiary"
            href={pdfAt(folder.code, nameOfOwner(folder, owner))}
            download
          >
            Tải PDF
          </LinkButton>
        ) : null}
      </div>
      {pages.length > 1 ? <WholeGroup name={nameOfOwner(folder, owner)} /> : null}
      {pages.length > 0 ? <Grid folder={folder} pages={pages} /> : null}
    </section>
  )
}

const WholeGroup = ({ name }: { name: string }) => (
  <label class="scan-page__tick">
    <input class="ds-input" type="checkbox" name="nhom" value={name} />
    <span>Tất cả các trang dưới đây</span>
  </label>
)

type StateProps = { folder: ScanFolder; owner: Owner; count: number }

const State = ({ folder, owner, count }: StateProps) => {
  const words = `${formatCount(count)} trang`
  if (owner.kind === 'dossier') return <Tag tone="soon">{words} chờ xếp</Tag>
  const paper = folder.papers.find(({ id }) => id === owner.id)
  const digitisedAt = owner.kind === 'result' ? folder.resultDigitisedAt : paper?.digitisedAt
  if (count > 0 && digitisedAt)
    return <Tag tone="done">{`${words}, số hóa ${formatDay(dayOf(digitisedAt))}`}</Tag>
  if (count > 0) return <Tag>{words}</Tag>
  if (digitisedAt) return <Tag tone="done">Đã ghi là số hóa, không có trang trong chương trình</Tag>
  if (paper && !needsScan(paper))
    return <Tag>{paper.reused ? 'Lấy từ kho, không cần quét' : 'Bản điện tử, không cần quét'}</Tag>
  return <Tag>{owner.kind === 'result' ? 'Chưa có' : 'Chưa có bản quét'}</Tag>
}
