import { documentStylesHref } from '#modules/official-documents'
import type { Surroundings } from '#modules/registers'
import { formatCount } from '#platform/numbers.ts'
import { LinkButton } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { Filters } from '#web/components/filters.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import { PaperDesk } from '../form.page.tsx'
import { formKinds } from '../form-kinds.ts'
import type { Book } from './gather-book.ts'

/** Days as they were typed, and what is wrong with one of them. */
export type TypedPeriod = {
  tu: string
  den: string
  fault?: { field: 'tu' | 'den'; message: string } | undefined
}

type Printable = Extract<Book, { ok: true }>
type Props = { surroundings: Surroundings; typed: TypedPeriod; book?: Printable | undefined }

const { name } = formKinds['register-book']

/** The register of a period as it will be printed; without one, what is wrong with the period. */
export const BookPage = ({ surroundings, typed, book }: Props) => (
  <OfficePage
    {...surroundings}
    title={name}
    breadcrumbs={[
      { label: 'Tổng quan', href: '/' },
      { label: 'Hồ sơ', href: '/ho-so' },
      { label: name },
    ]}
    moreStyles={[documentStylesHref]}
  >
    <div class="document-tools">
      <PageTitle
        title={name}
        lead={book ? `${formatCount(book.rows)} hồ sơ, theo ngày ghi vào sổ.` : undefined}
        actions={book ? <BookFiles typed={typed} /> : undefined}
      />
      <PeriodFilter typed={typed} />
    </div>
    {book ? <PaperDesk document={book.document} /> : null}
  </OfficePage>
)

const PeriodFilter = ({ typed: { tu, den, fault } }: { typed: TypedPeriod }) => (
  <Filters action="/ho-so/so-theo-doi" submitLabel="Xem sổ">
    <Field name="tu" label="Từ ngày" type="date" value={tu} error={messageAt('tu', fault)} />
    <Field name="den" label="Đến ngày" type="date" value={den} error={messageAt('den', fault)} />
  </Filters>
)

const messageAt = (field: string, fault: TypedPeriod['fault']): string | undefined =>
  fault?.field === field ? fault.message : undefined

const BookFiles = ({ typed: { tu, den } }: { typed: TypedPeriod }) => {
  const query = new URLSearchParams({ tu, den })
  return (
    <>
      <LinkButton href={`/ho-so/so-theo-doi.pdf?${query}`}>Mở PDF để in</LinkButton>
      <LinkButton href={`/ho-so/so-theo-doi.docx?${query}`} variant="secondary">
        Tải DOCX
      </LinkButton>
      <LinkButton href={`/ho-so/so-theo-doi.xlsx?${query}`} variant="secondary">
        Tải XLSX
      </LinkButton>
    </>
  )
}
