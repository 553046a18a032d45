import { formatCount } from '#platform/numbers.ts'
import { Alert } from '#web/components/alert.tsx'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Stack } from '#web/components/section.tsx'
import type { Kept } from './keep-file.ts'
import { scansOf } from './scan-addresses.ts'
import type { BoardNews } from './scan-board.page.tsx'
import type { ScanFolder } from './scan-folder.ts'

/** What became of the files of a form, and how to undo a removal. */
export const BoardResults = ({ folder, news }: { folder: ScanFolder; news: BoardNews }) => {
  const { kept, removed = [], pagesCame = 0, fault, isEmpty } = news
  const refused = kept.filter(({ ok }) => !ok)
  const faults = [...(fault ? [fault] : []), ...(isEmpty ? ['Chưa chọn tệp nào.'] : [])]
  return (
    <Stack>
      <ErrorSummary title="Chưa làm được" errors={faults.map((message) => ({ message }))} />
      {refused.length > 0 ? <Refused refused={refused} all={kept.length} /> : null}
      <Told kept={kept.filter(({ ok, messages }) => ok && messages.length > 0)} />
      {pagesCame > 0 ? (
        <Alert tone="success" title={`Đã nhận ${formatCount(pagesCame)} trang`} announce />
      ) : null}
      {removed.length > 0 ? <Undo folder={folder} removed={removed} /> : null}
    </Stack>
  )
}

const Refused = ({ refused, all }: { refused: readonly Kept[]; all: number }) => (
  <Alert tone="danger" title={`Không nhận ${refused.length} trong ${all} tệp`} announce>
    <Messages kept={refused} />
    {refused.length < all ? <p>Các tệp còn lại đã được nhận.</p> : null}
  </Alert>
)

const Told = ({ kept }: { kept: readonly Kept[] }) =>
  kept.length > 0 ? (
    <Alert tone="warning" title="Cần biết" announce>
      <Messages kept={kept} />
    </Alert>
  ) : null

export const Messages = ({ kept }: { kept: readonly Kept[] }) => (
  <ul class="ds-list">
    {kept.map(({ name, messages }, place) => (
      <li key={place}>
        <b>{name}</b>: {messages.join(' ')}
      </li>
    ))}
  </ul>
)

const Undo = ({ folder, removed }: { folder: ScanFolder; removed: readonly string[] }) => (
  <Alert tone="success" title={`Đã bỏ ${formatCount(removed.length)} trang`} announce>
    <form method="post" action={`${scansOf(folder.code)}/viec`}>
      {removed.map((id) => (
        <input key={id} type="hidden" name="trang" value={id} />
      ))}
      <Button variant="secondary" name="viec" value="khoi-phuc">
        Hoàn tác
      </Button>
    </form>
  </Alert>
)
