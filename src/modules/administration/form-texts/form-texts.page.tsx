import { type FormText, formEras, PaperDesk } from '#modules/dossiers'
import { documentStylesHref, type OfficialDocument } from '#modules/official-documents'
import type { Surroundings } from '#modules/registers'
import { formatDay } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { LinkButton } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { Filters } from '#web/components/filters.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import { versionWords } from './certainty-words.ts'
import type { ShownEra } from './form-era.rules.ts'
import type { TextFaults } from './form-text.form.ts'
import { TextForm } from './text-form.page.tsx'
import { formNumber, groupTitle, type TextGroup } from './text-groups.ts'
import { TITLE } from './text-list.page.tsx'

type Props = {
  surroundings: Surroundings
  group: TextGroup
  shown: ShownEra
  texts: readonly FormText[]
  /** Which of the texts are wanted. */
  wanted: string
  preview: OfficialDocument
  typed: Readonly<Record<string, string>>
  faults: TextFaults
  told: 'saved' | 'draft' | undefined
  today: string
}

/** The fixed words of one form, each to be changed from a day on, and the form as it is printed. */
export const FormTextsPage = (props: Props) => {
  const { surroundings, group, shown, typed, faults, told } = props
  const title = groupTitle(group, shown.era)
  return (
    <OfficePage
      {...{ ...surroundings, title, breadcrumbs: crumbsOf(title) }}
      moreStyles={[documentStylesHref]}
    >
      <PageTitle title={title} lead={leadOf(group, shown)} actions={<Eras {...props} />} />
      <Told told={told} />
      <ErrorSummary
        errors={Object.entries(faults).map(([name, message]) => ({
          message,
          id: `${typed.chu}-${name}`,
        }))}
      />
      <WantedTexts {...props} />
      <Texts {...props} />
      <Section title="Bản in thử" id="ban-in-thu">
        <p class="quiet">Người và việc trong bản in thử là bịa; chữ in sẵn là thật.</p>
        <PaperDesk document={props.preview} />
      </Section>
    </OfficePage>
  )
}

const crumbsOf = (title: string) => [
  { label: 'Tổng quan', href: '/' },
  { label: 'Quản trị', href: '/quan-tri' },
  { label: TITLE, href: '/quan-tri/bieu-mau' },
  { label: title },
]

const leadOf = (group: TextGroup, { era, day, endedOn }: ShownEra): string => {
  const name = [formNumber(group, era), versionWords[era]].filter(Boolean).join(', ')
  return endedOn
    ? `${name}. Mẫu dùng đến hết ${formatDay(endedOn)}; chỉ xem được, giấy cũ in lại vẫn theo mẫu này.`
    : `${name}. Đang xem nội dung của ngày ${formatDay(day)}.`
}

const Told = ({ told }: Pick<Props, 'told'>) => {
  if (told === 'saved') return <Alert tone="success" title="Đã lưu nội dung mới" announce />
  if (told === 'draft')
    return (
      <Alert tone="info" title="Chưa lưu" announce>
        Bản in thử ở cuối trang có nội dung vừa nhập. Bấm “Lưu nội dung mới” để giữ.
      </Alert>
    )
  return null
}

const addressOf = ({ slug }: TextGroup): string => `/quan-tri/bieu-mau/${slug}`

/** The other circulars under which there is such a form. */
const Eras = ({ group, shown }: Pick<Props, 'group' | 'shown'>) =>
  formEras
    .filter(({ era }) => era !== shown.era && (group.title || formNumber(group, era)))
    .map(({ era }) => (
      <LinkButton key={era} href={`${addressOf(group)}?mau=${era}`} variant="secondary">
        Xem theo {versionWords[era]}
      </LinkButton>
    ))

const wantedOptions = [
  { value: 'chua-doi-chieu', label: 'Chưa đối chiếu văn bản' },
  { value: 'don-vi', label: 'Đơn vị đã đổi' },
]

const WantedTexts = ({ group, shown: { era }, wanted }: Props) => (
  <Filters
    action={addressOf(group)}
    hidden={{ mau: era }}
    active={wanted ? 1 : 0}
    clearHref={wanted ? `${addressOf(group)}?mau=${era}` : undefined}
  >
    <Field
      {...{ type: 'select', name: 'loc', label: 'Nội dung', blank: 'Tất cả', value: wanted }}
      options={wantedOptions}
    />
  </Filters>
)

const Texts = ({ group, shown, texts, typed, faults, today }: Props) => {
  const firstDay = shown.endedOn ? undefined : [shown.day, today].toSorted().at(-1)
  return (
    <Section title="Nội dung in sẵn" id="noi-dung">
      {texts.length === 0 ? <p class="table-empty">Không có nội dung nào hợp với bộ lọc.</p> : null}
      {texts.map((text) => (
        <TextForm
          key={text.key}
          {...{ text, typed, faults, firstDay, address: addressOf(group), era: shown.era }}
        />
      ))}
    </Section>
  )
}
