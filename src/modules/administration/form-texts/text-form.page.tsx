import type { FormText, Wording } from '#modules/dossiers'
import { capitalised } from '#platform/wording.ts'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions, FormRow } from '#web/components/form.tsx'
import { Stack } from '#web/components/section.tsx'
import { Tag } from '#web/components/tag.tsx'
import { certaintyTag, certaintyWords, isUnsure, versionWords } from './certainty-words.ts'
import type { TextFaults } from './form-text.form.ts'
import { fromText, WordingTable } from './wording-table.page.tsx'

type Props = {
  text: FormText
  /** The address of the page of its form, and the era that is shown. */
  address: string
  era: string
  /** What was typed for one of them, by `chu`; otherwise the words in force. */
  typed: Readonly<Record<string, string>>
  faults: TextFaults
  /** Undefined when these words can no longer be changed. */
  firstDay: string | undefined
}

/** One text of a form: the words in force, other words for it, and all that there were. */
export const TextForm = ({ text, typed, faults, firstDay, address, era }: Props) => {
  const { key, now, all } = text
  const isThis = typed.chu === key
  const given = isThis ? typed : { ...now, ...usual, effectiveFrom: firstDay ?? '' }
  return (
    <Details summary={summaryOf(now)} open={isThis}>
      <Stack>
        <p id={key}>
          <Tag tone={certaintyTag(now.certainty).tone}>{certaintyTag(now.certainty).words}</Tag>{' '}
          {now.source}, {fromText(now.effectiveFrom)}
        </p>
        {firstDay ? (
          <Form action={address}>
            <input type="hidden" name="chu" value={key} />
            <input type="hidden" name="mau" value={era} />
            <Inputs
              textKey={key}
              given={given}
              told={isThis ? faults : {}}
              places={placesOf(all)}
            />
            <FormActions>
              <Button variant="secondary">Lưu nội dung mới</Button>
              <PreviewButton address={address} />
            </FormActions>
          </Form>
        ) : null}
        <WordingTable {...{ address, era, textKey: key, all }} mayTake={firstDay !== undefined} />
      </Stack>
    </Details>
  )
}

/** Whoever types words has their source before him. */
const usual = { certainty: 'read', source: '' }

const summaryOf = (now: Wording): string =>
  `${now.text.replaceAll('\n', ' ')}${isUnsure(now) ? ' – chưa đối chiếu' : ''}`

/** What the program fills in, as the words so far name it. */
const placesOf = (all: FormText['all']): string[] => [
  ...new Set(all.flatMap(({ text }) => text.match(/\{[a-z-]+\}/g) ?? [])),
]

/** Sends the same form elsewhere, and shows the paper. */
const PreviewButton = ({ address }: Pick<Props, 'address'>) => (
  <button
    class="ds-button"
    type="submit"
    data-variant="tertiary"
    formAction={`${address}/xem-truoc#ban-in-thu`}
  >
    Xem bản in thử
  </button>
)

type InputProps = {
  textKey: string
  given: Readonly<Record<string, string>>
  told: TextFaults
  places: readonly string[]
}

const Inputs = ({ textKey, given, told, places }: InputProps) => {
  const input = (name: keyof TextFaults) => ({
    ...{ name, id: `${textKey}-${name}`, required: true },
    ...{ value: given[name], error: told[name] },
  })
  return (
    <>
      <Field
        {...{ ...input('text'), type: 'textarea', label: 'Nội dung', rows: 3, width: 'full' }}
        hint={places.length > 0 ? `Chương trình điền vào ${places.join(', ')}` : undefined}
      />
      <FormRow>
        <Field {...{ ...input('effectiveFrom'), type: 'date', label: 'Áp dụng từ ngày' }} />
        <Field
          {...{ ...input('version'), type: 'select', label: 'Nội dung của', options: versions }}
        />
        <Field
          {...{ ...input('certainty'), type: 'select', label: 'Mức chắc chắn' }}
          options={certaintyOptions}
        />
      </FormRow>
      <Field
        {...{ ...input('source'), label: 'Căn cứ' }}
        hint="Số, ký hiệu, ngày của văn bản có nội dung này"
      />
    </>
  )
}

const versions = Object.entries(versionWords).map(([value, label]) => ({ value, label }))
const certaintyOptions = Object.entries(certaintyWords).map(([value, words]) => ({
  value,
  label: capitalised(words),
}))
