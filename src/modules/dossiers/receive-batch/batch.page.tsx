import type { Surroundings } from '#modules/registers'
import { formatCount, formatMoney } from '#platform/numbers.ts'
import { shortened } from '#platform/wording.ts'
import { officeScript } from '#web/assets.ts'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { ErrorSummary, type FormError } from '#web/components/error-summary.tsx'
import { FormActions, FormRow } from '#web/components/form.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import {
  DeskField,
  DeskSelect,
  DeskTick,
  type FormState,
} from '../receive-page/desk-field.page.tsx'
import { AcceptedEarlier } from '../receive-page/handing.page.tsx'
import type { ByField } from '../receive-page/typed.ts'
import { isWanted, MOST_ROWS } from './batch.form.ts'
import { BatchRows } from './batch-rows.page.tsx'
import type { BatchView } from './batch-view.ts'
import { UsedBatchNews } from './used-batch.page.tsx'

type Props = {
  surroundings: Surroundings
  view: BatchView
  faults: ByField
  refusal?: string | undefined
  /** What a table that was accepted before now says otherwise. */
  differences?: readonly string[] | undefined
}

const crumbs = [{ label: 'Tiếp nhận', href: '/tiep-nhan' }, { label: 'Hàng loạt' }]

/** Many dossiers of one procedure in one table, accepted by one press. */
export const BatchPage = ({ surroundings, view, faults, refusal, differences }: Props) => {
  const errors: FormError[] = [
    ...(refusal ? [{ message: refusal }] : []),
    ...Object.entries(faults).map(([name, message]) => ({ name, message })),
  ]
  const state = { typed: view.typed, faults }
  return (
    <OfficePage
      {...surroundings}
      title="Tiếp nhận hàng loạt"
      scripts={[officeScript('receive').href]}
      breadcrumbs={crumbs}
    >
      <PageTitle
        title="Tiếp nhận hàng loạt"
        lead="Mỗi dòng là một hồ sơ có mã riêng, số liền nhau. Một dòng sai thì cả lượt chưa ghi. Gõ số định danh hoặc quét thẻ rồi Enter để điền người đã biết."
      />
      {differences ? (
        <UsedBatchNews accepted={view.earlier.accepted} differences={differences} />
      ) : null}
      <ErrorSummary title="Chưa ghi hồ sơ nào" errors={errors} />
      <form class="batch" action="/tiep-nhan/hang-loat" method="post" noValidate data-reception>
        <input type="hidden" name="khoa" value={view.key} />
        <input type="hidden" name="da-nhan" value={view.earlier.keys.join(' ')} />
        <input type="hidden" name="de-xuat" value={view.officers[0] ?? ''} />
        <input type="hidden" name="so-dong" value={view.read.rows.length} />
        <Shared view={view} {...state} />
        <BatchRows view={view} faults={faults} isRefused={errors.length > 0} />
        <Ending view={view} {...state} />
      </form>
    </OfficePage>
  )
}

const EARLIER = ['luc-ngay', 'luc-gio', 'minh-chung']

type Part = FormState & { view: BatchView }

const Shared = ({ view, ...state }: Part) => {
  const { procedure } = view.asked
  const known = view.choices.some(({ code }) => code === procedure.code)
  const choices = known ? view.choices : [procedure, ...view.choices]
  const options = choices.map(({ code, name }) => ({
    value: code,
    label: `${code} ${shortened(name, 90)}`,
  }))
  return (
    <FormRow>
      <DeskSelect
        {...state}
        typed={{ ...state.typed, 'thu-tuc': procedure.code }}
        name="thu-tuc"
        label="Thủ tục"
        options={options}
      />
      <DeskField {...state} name="can-bo" label="Người giải quyết" required />
      <DeskField {...state} name="dia-chi-chung" label="Địa chỉ chung cho ô để trống" />
    </FormRow>
  )
}

const Ending = ({ view, ...state }: Part) => {
  const { rows, total } = view.read
  const count = rows.filter(isWanted).length
  const isSameDay = view.asked.procedure.term.unit === 'same-day'
  const isEarlier = EARLIER.some((name) => state.typed[name] || state.faults[name])
  return (
    <>
      <Details summary="Đã tiếp nhận trước đó (mất điện, tiếp nhận tại thôn)" open={isEarlier}>
        <AcceptedEarlier {...state} />
      </Details>
      <p class="reception__due" data-live="tong">
        {formatCount(count)} hồ sơ, {formatMoney(total)}
      </p>
      <DeskTick {...state} name="du" label="Mỗi hồ sơ đã đủ giấy tờ theo danh mục" />
      <DeskTick {...state} name="thu" label="Đã thu đủ phí tại quầy" />
      {isSameDay ? (
        <DeskTick
          {...state}
          name="xong"
          label="Giải quyết xong ngay tại Một cửa, chờ trả kết quả"
        />
      ) : null}
      <FormActions>
        <button class="ds-button" type="submit" name="viec" value="tiep-nhan" data-main>
          Tiếp nhận tất cả
        </button>
        {rows.length < MOST_ROWS ? (
          <Button variant="secondary" name="viec" value="them">
            Thêm 10 dòng
          </Button>
        ) : null}
      </FormActions>
    </>
  )
}
