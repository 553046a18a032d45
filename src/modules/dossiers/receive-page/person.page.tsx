import { Button } from '#web/components/button.tsx'
import { FormRow } from '#web/components/form.tsx'
import { Section } from '#web/components/section.tsx'
import type { Person } from '../citizens/citizen.ts'
import { sexLabels } from '../citizens/citizen.ts'
import { DeskField, DeskSelect, type FormState, startsHere } from './desk-field.page.tsx'
import { HandingFold } from './handing.page.tsx'
import { typedDay } from './typed-day.rules.ts'

type Props = FormState & { matches: readonly Person[]; note: string }

/** Who asks: found by number, phone, name or card, else typed. */
export const PersonSection = ({ matches, note, ...state }: Props) => (
  <Section title="Người yêu cầu" id="nguoi">
    <div class="reception__search">
      <DeskField
        {...state}
        name="tim"
        type="search"
        label="Tìm hoặc quét thẻ căn cước"
        hint="Số định danh, điện thoại, họ tên, mã hồ sơ cũ, hoặc đặt con trỏ ở đây rồi quét mã QR trên thẻ."
      />
      {/* The first button of the form: Enter anywhere looks up and reckons, and never accepts. */}
      <Button variant="secondary" name="viec" value="cap-nhat">
        Tìm
      </Button>
    </div>
    <p class="reception__note" role="status">
      {note}
    </p>
    {matches.length > 0 ? <Matches matches={matches} /> : null}
    <FormRow>
      <DeskField {...state} name="ten" label="Họ tên (hoặc tên tổ chức)" required />
      <DeskField {...state} name="so" label="Số định danh (hoặc mã số thuế)" inputMode="numeric" />
    </FormRow>
    <FormRow>
      <DeskField {...state} name="sinh" label="Ngày sinh" inputMode="numeric" />
      <DeskSelect {...state} name="gioi" label="Giới tính" blank="" options={sexes} />
      <DeskField {...state} name="dien-thoai" label="Điện thoại (nếu có)" inputMode="tel" />
    </FormRow>
    <DeskField {...state} name="dia-chi" label="Nơi cư trú, địa chỉ" required />
    <HandingFold {...state} />
  </Section>
)

const sexes = Object.entries(sexLabels).map(([value, label]) => ({ value, label }))

const Matches = ({ matches }: Pick<Props, 'matches'>) => (
  <ol class="reception__matches">
    {matches.map((person, place) => (
      <li key={person.handle}>
        <button
          class="ds-button"
          data-variant="secondary"
          type="submit"
          name="viec"
          value={`nguoi:${person.handle}`}
          {...startsHere(place === 0)}
          data-choice={place + 1}
        >
          {place + 1}. {describe(person)}
        </button>
      </li>
    ))}
  </ol>
)

const describe = ({ name, number, birthDate, phone, address }: Person): string =>
  [name, number, typedDay(birthDate), phone, address].filter(Boolean).join(' · ')
