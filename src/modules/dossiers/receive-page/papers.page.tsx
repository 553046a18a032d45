import { Section } from '#web/components/section.tsx'
import { DeskTick, type FormState } from './desk-field.page.tsx'
import { PaperRow } from './paper-line.page.tsx'
import type { ReceptionView } from './reception-view.ts'

type Props = FormState & { view: ReceptionView }

/** The published papers as a check-list; nothing can be added to it. */
export const PapersSection = ({ view, ...state }: Props) => {
  const { lines } = view.read.papers.value
  const usable = state.typed['dong-y'] === 'on' ? view.held.filter(({ fault }) => !fault) : []
  return (
    <Section title="Giấy tờ" id="giay-to">
      {lines.length === 0 ? (
        <p class="quiet">Thủ tục này chưa có danh mục giấy tờ trong sổ.</p>
      ) : (
        <>
          <DeskTick
            {...state}
            name="du"
            label="Đã nhận đủ theo danh mục"
            hint="Giấy chỉ cần trong một số trường hợp được ghi là không cần; sửa từng dòng nếu khác."
          />
          <ul class="papers">
            {lines.map((line) => (
              <PaperRow key={line.place} line={line} usable={usable} {...state} />
            ))}
          </ul>
        </>
      )}
      <p class="quiet">
        Không được yêu cầu giấy tờ ngoài danh mục đã công bố (Nghị định 61/2018/NĐ-CP, Điều 5).
      </p>
    </Section>
  )
}
