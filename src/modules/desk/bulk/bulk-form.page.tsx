import { deliveryMethods, type Need, needLabels } from '#modules/dossiers'
import { capitalised } from '#platform/wording.ts'
import { Button } from '#web/components/button.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { Field } from '#web/components/field.tsx'
import type { BulkPageProps } from './bulk.page.tsx'
import { isOwn, needsOf } from './bulk-acts.ts'
import { bulkColumns } from './bulk-columns.page.tsx'

type FormProps = Pick<BulkPageProps, 'planned' | 'typed' | 'faults' | 'asked' | 'backHref'>

/** What the acts on many still need to be told, and the dossiers, each ticked. */
export const BulkForm = ({ planned, typed, faults, asked, backHref }: FormProps) => {
  const needs = [...new Set(planned.flatMap(({ action }) => needsOf(action)))]
  return (
    <form class="stack bulk-form" method="post" action="/viec-cua-toi/lam">
      <input type="hidden" name="ve" value={backHref} />
      <input type="hidden" name="da-dien" value="1" />
      <div class="bulk-form__shared">
        {needs
          .filter((need) => !isOwn(need))
          .map((need) => (
            <SharedField key={need} {...{ need, typed, faults }} />
          ))}
      </div>
      <DataTable
        caption="Hồ sơ được chọn"
        hideCaption
        columns={bulkColumns(needs.filter(isOwn), { typed, faults }, needs.includes('delivery'))}
        rows={planned}
        rowKey={({ dossier }) => dossier.id}
        emptyText=""
      />
      <div class="button-line">
        <Button name="viec" value={asked}>
          Làm {planned.length} hồ sơ đã đánh dấu
        </Button>
      </div>
    </form>
  )
}

type SharedProps = Pick<FormProps, 'typed' | 'faults'> & { need: Need }

const SharedField = ({ need, typed, faults }: SharedProps) => {
  const shown = { name: need, label: capitalised(needLabels[need]), value: typed[need] }
  if (need !== 'delivery') return <Field {...shown} error={faults[need]} required />
  return (
    <>
      <Field
        name="hinh-thuc"
        label="Hình thức trả"
        type="select"
        value={typed['hinh-thuc']}
        error={faults['hinh-thuc']}
        options={Object.entries(deliveryMethods).map(([value, label]) => ({ value, label }))}
      />
      <Field
        name="minh-chung"
        label="Minh chứng đã trả"
        hint="Ví dụ: ký sổ trang 12; vận đơn số …"
        value={typed['minh-chung']}
        error={faults['minh-chung']}
        required
      />
    </>
  )
}
