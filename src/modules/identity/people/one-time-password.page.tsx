import type { Surroundings } from '#modules/registers'
import { Alert } from '#web/components/alert.tsx'
import { LinkButton } from '#web/components/button.tsx'
import { DefinitionRows } from '#web/components/definition-rows.tsx'
import { FormActions } from '#web/components/form.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { Account } from '../accounts/account.ts'

type Props = { surroundings: Surroundings; account: Account; password: string }

/** Shown once, to be handed over; its owner replaces it when he first signs in. */
export const OneTimePasswordPage = ({ surroundings, account, password }: Props) => (
  <OfficePage {...surroundings} title="Mật khẩu một lần" breadcrumbs={crumbs(account)}>
    <PageTitle title={`Mật khẩu một lần của ${account.name}`} />
    <Alert tone="warning" title="Chép lại ngay: mật khẩu này chỉ hiện một lần" announce>
      <p>Trao tận tay. Người dùng sẽ đặt mật khẩu riêng ngay khi đăng nhập lần đầu.</p>
    </Alert>
    <DefinitionRows
      rows={[
        { term: 'Tên đăng nhập', value: <code>{account.loginName}</code> },
        { term: 'Mật khẩu', value: <code class="sign-in__secret">{password}</code> },
      ]}
    />
    <FormActions>
      <LinkButton href={`/quan-tri/nguoi-dung/${account.id}`}>Đã chép, tiếp tục</LinkButton>
      <LinkButton href="/quan-tri/nguoi-dung/moi" variant="secondary">
        Đã chép, thêm người khác
      </LinkButton>
    </FormActions>
  </OfficePage>
)

const crumbs = ({ id, name }: Account) => [
  { label: 'Tổng quan', href: '/' },
  { label: 'Quản trị', href: '/quan-tri' },
  { label: 'Người dùng', href: '/quan-tri/nguoi-dung' },
  { label: name, href: `/quan-tri/nguoi-dung/${id}` },
  { label: 'Mật khẩu một lần' },
]
