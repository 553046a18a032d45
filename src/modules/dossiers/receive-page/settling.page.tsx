import { dayOf, formatDay, formatInstant, timeOf, weekdayName } from '#platform/time.ts'
import { Details } from '#web/components/details.tsx'
import { DeskField, type FormState } from './desk-field.page.tsx'
import { FeeBlock } from './fee.page.tsx'
import type { ReceptionView } from './reception-view.ts'

type Props = FormState & { view: ReceptionView }

/** The side of the form: until when, for how much, by whom, and the one button. */
export const SettlingSide = ({ view, ...state }: Props) => (
  <aside class="reception__side" aria-label="Hạn trả, phí, người giải quyết">
    <Due view={view} />
    <DeskField {...state} name="can-bo" label="Người giải quyết" list="nguoi-giai-quyet" required />
    <datalist id="nguoi-giai-quyet">
      {view.officers.map((officer) => (
        <option key={officer} value={officer} />
      ))}
    </datalist>
    <FeeBlock view={view} {...state} />
    <div class="reception__act">
      <button class="ds-button" type="submit" name="viec" value="tiep-nhan" data-main>
        Tiếp nhận hồ sơ
      </button>
      <p class="quiet">Ctrl+Enter: tiếp nhận. Enter: tìm người, tính lại.</p>
    </div>
  </aside>
)

const Due = ({ view: { due, procedure } }: Pick<Props, 'view'>) => (
  <div data-live="han">
    <p class="reception__label">Hẹn trả kết quả</p>
    <p class="reception__due">
      {timeOf(due.at)} {weekdayName(dayOf(due.at))}, {formatDay(dayOf(due.at))}
    </p>
    {due.onceApproved ? (
      <p class="quiet">
        Thời điểm tiếp nhận đã ghi cần lãnh đạo duyệt; duyệt xong là{' '}
        {formatInstant(due.onceApproved)}.
      </p>
    ) : null}
    <Details summary={`Thời hạn: ${due.term}. Vì sao?`}>
      <ul class="reception__why">
        {due.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {procedure.term.unit === 'same-day' ? <li>{SAME_DAY}</li> : null}
        {due.warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Details>
  </div>
)

// NĐ 61/2018, Đ.17(4).
const SAME_DAY =
  'Trả trong ngày: chỉ in giấy hẹn khi người nộp yêu cầu, nhưng vẫn phải vào sổ trên hệ thống.'
