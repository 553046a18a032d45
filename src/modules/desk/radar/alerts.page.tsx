import type { Surroundings } from '#modules/registers'
import { formatInstant } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { Button, LinkButton } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Field } from '#web/components/field.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Tag } from '#web/components/tag.tsx'
import { OfficePage } from '#web/layout.tsx'
import { alertKinds, alertKindsInOrder } from './alerts.rules.ts'
import type { AlertsView, Choice, RemindedDossier } from './view-alerts.ts'

type Props = {
  surroundings: Surroundings
  view: AlertsView
  /** Whether a mail server is set at all. */
  mailIsSet: boolean
  fault?: string | undefined
  saved?: boolean | undefined
}

/** What somebody is reminded of, and what he wants to be reminded of. */
export const AlertsPage = ({ surroundings, view, mailIsSet, fault, saved }: Props) => (
  <OfficePage
    {...surroundings}
    title="Nhắc việc"
    breadcrumbs={[{ label: 'Việc của tôi', href: '/viec-cua-toi' }, { label: 'Nhắc việc' }]}
  >
    <PageTitle
      title="Nhắc việc"
      lead="Hồ sơ của anh/chị đã qua 50%, 80%, hết thời hạn, hoặc sát ngày hẹn trả (từ ngày làm việc liền trước); tính theo giờ làm việc."
      actions={<LinkButton href="/cuoi-ngay">Chốt việc cuối ngày</LinkButton>}
    />
    {saved ? <Alert tone="success" title="Đã lưu lựa chọn nhắc việc" announce /> : null}
    <DataTable
      caption="Hồ sơ được nhắc"
      hideCaption
      columns={columns}
      rows={view.reminded}
      rowKey={({ id }) => id}
      rowTone={({ kind }) => (kind === 'due' ? 'late' : 'soon')}
      emptyText="Hiện không có hồ sơ nào cần nhắc."
    />
    <ChoiceForm choice={view.choice} mailIsSet={mailIsSet} fault={fault} />
  </OfficePage>
)

const columns: readonly Column<RemindedDossier>[] = [
  {
    key: 'code',
    label: 'Mã hồ sơ',
    rowHeader: true,
    whole: true,
    cell: ({ code }) => <Link href={`/ho-so/${encodeURIComponent(code)}`}>{code}</Link>,
  },
  {
    key: 'kind',
    label: 'Nhắc vì',
    whole: true,
    cell: ({ kind }) => <Tag tone={kind === 'due' ? 'late' : 'soon'}>{alertKinds[kind].label}</Tag>,
  },
  { key: 'due', label: 'Hạn trả', whole: true, cell: ({ dueAt }) => formatInstant(dueAt) },
  {
    key: 'procedure',
    label: 'Thủ tục',
    cut: true,
    cell: ({ procedureName }) => procedureName,
    title: ({ procedureName }) => procedureName,
  },
  { key: 'applicant', label: 'Người nộp', whole: true, cell: ({ applicantName }) => applicantName },
  { key: 'mail', label: 'Thư', whole: true, cell: ({ mail }) => mailWords[mail] },
]

const mailWords = {
  sent: 'Đã gửi',
  unknown: 'Không rõ đã tới',
  none: '',
} as const satisfies Record<RemindedDossier['mail'], string>

type FormProps = { choice: Choice; mailIsSet: boolean; fault: string | undefined }

const ChoiceForm = ({ choice, mailIsSet, fault }: FormProps) => (
  <section class="office-section stack" aria-labelledby="chon-nhac">
    <h2 class="ds-heading" id="chon-nhac">
      Muốn được nhắc khi nào
    </h2>
    {mailIsSet ? null : (
      <Alert tone="info" title="Chưa gửi được thư nhắc">
        <p>
          Chương trình chưa được đặt máy chủ thư (MOTCUA_SMTP_URL, MOTCUA_MAIL_FROM), nên chỉ nhắc
          ngay trong chương trình. Địa chỉ thư vẫn lưu được để dùng về sau.
        </p>
      </Alert>
    )}
    <form class="stack alert-choice" method="post" action="/nhac-viec">
      <input type="hidden" name="da-chon" value="1" />
      {alertKindsInOrder.map((kind) => (
        <Field
          key={kind}
          name={kind}
          type="checkbox"
          value="1"
          label={alertKinds[kind].label}
          checked={choice[kind]}
        />
      ))}
      <Field
        name="email"
        type="email"
        label="Gửi thư nhắc tới"
        hint="Để trống là không nhận thư. Thư chỉ ghi mã hồ sơ, không ghi tên người dân."
        value={choice.email}
        error={fault}
        autoComplete="email"
        width="medium"
      />
      <div class="button-line">
        <Button>Lưu lựa chọn</Button>
      </div>
    </form>
  </section>
)
