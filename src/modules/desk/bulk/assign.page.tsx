import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { ASSIGN } from './bulk-acts.ts'

type Props = { codes: readonly string[]; officers: readonly string[]; backHref: string }

/** To whom the ticked dossiers go. */
export const AssignForm = ({ codes, officers, backHref }: Props) => (
  <form class="stack" method="post" action="/viec-cua-toi/lam">
    <input type="hidden" name="ve" value={backHref} />
    {codes.map((code) => (
      <input key={code} type="hidden" name="ma" value={code} />
    ))}
    <p>{codes.length} hồ sơ đã đánh dấu sẽ do người được chọn giải quyết.</p>
    <Field
      name="cong-chuc"
      label="Giao cho"
      type="select"
      width="medium"
      blank="Chọn công chức"
      options={officers.map((name) => ({ value: name, label: name }))}
    />
    <div class="button-line">
      <Button name="viec" value={ASSIGN}>
        Giao hồ sơ
      </Button>
    </div>
  </form>
)

/** Those of the ticked dossiers that can be printed. */
export const PrintRest = ({
  codes,
  asked,
  backHref,
}: Omit<Props, 'officers'> & { asked: string }) => (
  <form class="stack" method="post" action="/viec-cua-toi/lam">
    <input type="hidden" name="ve" value={backHref} />
    {codes.map((code) => (
      <input key={code} type="hidden" name="ma" value={code} />
    ))}
    <div class="button-line">
      <Button name="viec" value={asked}>
        In {codes.length} hồ sơ có biểu mẫu
      </Button>
    </div>
  </form>
)
