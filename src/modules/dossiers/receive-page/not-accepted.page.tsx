import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { FormActions } from '#web/components/form.tsx'
import { DeskText, type FormState } from './desk-field.page.tsx'
import { defectsIn } from './intake.form.ts'
import type { ReceptionView } from './reception-view.ts'

/** What cannot be accepted: asked to be completed, or not taken, with a form in hand. */
export const NotAccepted = ({ view, ...state }: FormState & { view: ReceptionView }) => {
  const { missing } = view.read.papers.value
  const typed = { ...state.typed, thieu: defectsIn(state.typed, view.read) }
  const isOpen = missing.length > 0 || Boolean(state.typed['ly-do'])
  return (
    <Details summary="Chưa tiếp nhận được? Yêu cầu bổ sung hoặc từ chối" open={isOpen}>
      <p class="quiet">
        Mọi điều đã nhập được giữ lại: khi người nộp quay lại, chỉ nhập phần bổ sung. Chỉ được yêu
        cầu bổ sung một lần, nêu hết một lần (Nghị định 61/2018/NĐ-CP, Điều 15, Điều 17).
      </p>
      <DeskText {...state} typed={typed} name="thieu" label="Nội dung cần bổ sung" />
      <DeskText {...state} name="ly-do" label="Lý do, căn cứ" rows={2} />
      <DeskText {...state} name="huong-dan" label="Hướng dẫn hoàn thiện" rows={2} />
      <FormActions>
        <Button variant="secondary" name="viec" value="bo-sung">
          Yêu cầu bổ sung (mẫu 02)
        </Button>
        <Button variant="secondary" danger name="viec" value="tu-choi">
          Từ chối tiếp nhận (mẫu 03)
        </Button>
      </FormActions>
    </Details>
  )
}
