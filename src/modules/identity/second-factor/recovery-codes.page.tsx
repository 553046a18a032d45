import type { Surroundings } from '#modules/registers'
import { Alert } from '#web/components/alert.tsx'
import { LinkButton } from '#web/components/button.tsx'
import { Step } from '../sign-in/step-frame.page.tsx'

/** Recovery codes are shown once; from here it goes on to where he wanted. */
export const RecoveryCodesPage = (props: {
  surroundings: Surroundings
  codes: readonly string[]
  next: string
}) => (
  <Step surroundings={props.surroundings} faults={{}} title="Mã dự phòng">
    <Alert tone="warning" title="Chép lại hoặc in ngay: các mã này chỉ hiện một lần" announce>
      <p>Khi không có điện thoại, nhập một mã thay cho mã 6 chữ số. Mỗi mã dùng được một lần.</p>
    </Alert>
    <ul class="sign-in__codes">
      {props.codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ul>
    <LinkButton href={props.next}>Đã chép, tiếp tục</LinkButton>
  </Step>
)
