import { formatDay } from '#platform/time.ts'
import { Button } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Details } from '#web/components/details.tsx'
import { type Account, type HeldRole, roleLabels } from '../accounts/account.ts'
import type { FieldChoice } from '../sign-in/site.ts'
import { GiveRole } from './give-role.page.tsx'
import type { Faults, Typed } from './person.form.ts'

type Props = {
  account: Account
  roles: readonly HeldRole[]
  fields: readonly FieldChoice[]
  typed: Typed
  faults: Faults
}

/** The roles of a person, each with the button that takes it back, and the form that gives one. */
export const HeldRoles = (props: Props) => (
  <div class="stack">
    <DataTable
      caption="Vai trò"
      hideCaption
      columns={columns(props)}
      rows={props.roles}
      rowKey={({ id }) => id}
      emptyText="Chưa được giao vai trò nào."
    />
    <Details
      summary="Giao vai trò"
      open={Boolean(props.faults.role ?? props.faults.validFrom ?? props.faults.validUntil)}
    >
      <GiveRole {...props} />
    </Details>
  </div>
)

const columns = ({ account, fields }: Props): Column<HeldRole>[] => [
  { key: 'role', label: 'Vai trò', rowHeader: true, cell: ({ role }) => roleLabels[role] },
  {
    key: 'field',
    label: 'Lĩnh vực',
    cell: ({ fieldCode }) =>
      fieldCode
        ? (fields.find(({ code }) => code === fieldCode)?.name ?? fieldCode)
        : 'Mọi lĩnh vực',
  },
  { key: 'from', label: 'Từ', whole: true, cell: ({ validFrom }) => formatDay(validFrom) },
  {
    key: 'until',
    label: 'Đến hết',
    whole: true,
    cell: ({ validUntil }) => (validUntil ? formatDay(validUntil) : 'Không thời hạn'),
  },
  {
    key: 'take',
    label: 'Thu hồi',
    cell: ({ id }) => (
      <form
        class="row-act"
        method="post"
        action={`/quan-tri/nguoi-dung/${account.id}/vai-tro/thu-hoi`}
      >
        <input type="hidden" name="grant" value={id} />
        <Button variant="tertiary" danger>
          Thu hồi
        </Button>
      </form>
    ),
  },
]
