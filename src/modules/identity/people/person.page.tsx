import type { Surroundings } from '#modules/registers'
import { formatDay } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { Button, LinkButton } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section } from '#web/components/section.tsx'
import { Tag } from '#web/components/tag.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { Account, HeldRole } from '../accounts/account.ts'
import type { AccountAct } from '../accounts/history.sql.ts'
import { type Factor, factorLabels } from '../second-factor/factor.ts'
import type { Session } from '../sessions/session.ts'
import { SessionTable } from '../sessions/session-table.page.tsx'
import type { FieldChoice } from '../sign-in/site.ts'
import type { ProviderLink } from '../single-sign-on/links.sql.ts'
import { ProviderLinks } from '../single-sign-on/provider-links.page.tsx'
import { HeldRoles } from './held-roles.page.tsx'
import type { Faults, Typed } from './person.form.ts'
import { ActsOnPerson } from './person-acts.page.tsx'
import { PersonFields } from './person-fields.page.tsx'

export type PersonPageProps = {
  surroundings: Surroundings
  account: Account
  roles: readonly HeldRole[]
  factors: readonly Factor[]
  sessions: readonly Session[]
  links: readonly ProviderLink[]
  acts: readonly AccountAct[]
  fields: readonly FieldChoice[]
  /** The provider's address; none where there is no provider. */
  issuer: string | undefined
  typed: Typed
  faults: Faults
  done?: string | undefined
}

/** A person of the office, for the administrator. */
export const PersonPage = ({ surroundings, ...person }: PersonPageProps) => (
  <OfficePage {...surroundings} title={person.account.name} breadcrumbs={crumbs(person.account)}>
    <ErrorSummary
      errors={Object.entries(person.faults).map(([name, message]) => ({ name, message }))}
    />
    {person.done ? <Alert tone="success" title={person.done} announce /> : null}
    <PageTitle
      title={person.account.name}
      lead={`Tên đăng nhập ${person.account.loginName}, có tài khoản từ ${formatDay(person.account.openedOn)}`}
      tags={person.account.active ? null : <Tag>Đã khóa</Tag>}
    />
    <Section id="vai-tro" title="Vai trò">
      <HeldRoles {...person} />
    </Section>
    <Section id="thong-tin" title="Thông tin">
      <Details {...person} />
    </Section>
    <Section id="dang-nhap" title="Đăng nhập">
      <WaysIn {...person} />
    </Section>
    <Section id="phien" title="Các phiên đang mở">
      <SessionTable sessions={person.sessions} action={`${at(person.account)}/phien`} />
    </Section>
    <Section id="lich-su" title="Đã thay đổi những gì">
      <ActsOnPerson acts={person.acts} />
    </Section>
  </OfficePage>
)

type Person = Omit<PersonPageProps, 'surroundings'>

const at = ({ id }: Account): string => `/quan-tri/nguoi-dung/${id}`

const crumbs = ({ name }: Account) => [
  { label: 'Tổng quan', href: '/' },
  { label: 'Quản trị', href: '/quan-tri' },
  { label: 'Người dùng', href: '/quan-tri/nguoi-dung' },
  { label: name },
]

const Details = ({ account, typed, faults }: Person) => (
  <Form action={at(account)}>
    <PersonFields typed={typed} faults={faults} />
    <FormActions>
      <Button>Lưu thay đổi</Button>
      <LinkButton href="/quan-tri/nguoi-dung" variant="tertiary">
        Về danh sách
      </LinkButton>
    </FormActions>
  </Form>
)

const WaysIn = ({ account, factors, links, issuer, faults }: Person) => (
  <div class="stack">
    <div class="form-actions">
      {account.active ? (
        <>
          <Act to={`${at(account)}/mat-khau`} label="Cấp mật khẩu một lần" />
          {factors.length > 0 ? (
            <Act to={`${at(account)}/go-lop-hai`} label="Gỡ lớp bảo vệ thứ hai" danger />
          ) : null}
          <Act to={`${at(account)}/khoa`} label="Khóa tài khoản" danger />
        </>
      ) : (
        <Act to={`${at(account)}/mo-khoa`} label="Mở lại tài khoản" />
      )}
    </div>
    <p>
      Lớp bảo vệ thứ hai:{' '}
      {factors.map(({ kind, label }) => `${factorLabels[kind]} (${label})`).join(', ') || 'chưa có'}
    </p>
    <ProviderLinks action={`${at(account)}/lien-ket`} {...{ links, issuer, faults }} />
  </div>
)

const Act = ({ to, label, danger }: { to: string; label: string; danger?: boolean }) => (
  <form method="post" action={to}>
    <Button variant="secondary" danger={danger}>
      {label}
    </Button>
  </form>
)
