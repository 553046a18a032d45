import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { Link } from '#web/components/link.tsx'
import { addressOf, type WorklistQuery } from '../worklist/worklist-address.ts'
import type { SavedFilter } from './saved-filters.sql.ts'

type Props = {
  saved: readonly SavedFilter[]
  query: WorklistQuery
  saving?: { name: string; fault: string } | undefined
}

/** The saved lists as links, and a place to save the one that is open. */
export const SavedFilters = ({ saved, query, saving }: Props) => (
  <details class="saved-filters" open={saving !== undefined}>
    <summary>Bộ lọc đã lưu ({saved.length})</summary>
    <div class="saved-filters__body">
      <ul>
        {saved.map((each) => (
          <li key={each.id}>
            <Link href={`/viec-cua-toi?${each.query}`}>{each.name}</Link>
            <form method="post" action="/viec-cua-toi/bo-loc/bo">
              <input type="hidden" name="id" value={each.id} />
              <Button variant="tertiary">
                Bỏ<span class="ds-sr-only"> {each.name}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action="/viec-cua-toi/bo-loc">
        <input type="hidden" name="ve" value={addressOf(query)} />
        <Field
          name="ten"
          label="Lưu danh sách đang xem với tên"
          value={saving?.name}
          error={saving?.fault}
          maxLength={60}
        />
        <Button variant="secondary">Lưu bộ lọc</Button>
      </form>
    </div>
  </details>
)
