import { formatInstant } from '#platform/time.ts'
import { Button } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Tag } from '#web/components/tag.tsx'
import { browserWords } from './browser-words.rules.ts'
import type { Session } from './session.ts'

/** Open sessions, each with the button that ends it; `action` takes the handle in the field "session". */
export const SessionTable = ({
  sessions,
  action,
}: {
  sessions: readonly Session[]
  action: string
}) => (
  <DataTable
    caption="Các phiên đang mở"
    hideCaption
    columns={columns(action)}
    rows={sessions}
    rowKey={({ handle }) => handle}
    emptyText="Không có phiên nào đang mở."
  />
)

const columns = (action: string): Column<Session>[] => [
  {
    key: 'browser',
    label: 'Trình duyệt',
    rowHeader: true,
    title: ({ browser }) => browser,
    cell: ({ browser, isThis }) => (
      <>
        {browserWords(browser)} {isThis ? <Tag tone="doing">Máy này</Tag> : null}
      </>
    ),
  },
  { key: 'address', label: 'Địa chỉ mạng', cell: ({ address }) => address, whole: true },
  { key: 'opened', label: 'Vào lúc', cell: ({ openedAt }) => formatInstant(openedAt), whole: true },
  { key: 'seen', label: 'Dùng lần cuối', cell: ({ seenAt }) => formatInstant(seenAt), whole: true },
  {
    key: 'end',
    label: 'Kết thúc',
    cell: ({ handle }) => (
      <form class="row-act" method="post" action={action}>
        <input type="hidden" name="session" value={handle} />
        <Button variant="tertiary" danger>
          Kết thúc
        </Button>
      </form>
    ),
  },
]
