import { describeTerm } from '#modules/calendar'
import type { Surroundings } from '#modules/registers'
import { formatCount } from '#platform/numbers.ts'
import { officeScript } from '#web/assets.ts'
import { Button, LinkButton } from '#web/components/button.tsx'
import { FieldFrame, inputAttributes } from '#web/components/field-frame.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import { receptionAddress } from './addresses.ts'
import { startsHere } from './desk-field.page.tsx'
import { NUMBERED, type ProcedureChoice } from './procedure-choices.rules.ts'

type Props = {
  surroundings: Surroundings
  typed: string
  choices: readonly ProcedureChoice[]
  /** The dossier whose applicant comes again. */
  like: string
}

const MOST_SHOWN = 40

/** The first step: which procedure. */
export const ChooseProcedurePage = ({ surroundings, typed, choices, like }: Props) => (
  <OfficePage {...surroundings} title="Tiếp nhận hồ sơ" scripts={[officeScript('receive').href]}>
    <PageTitle
      title="Tiếp nhận hồ sơ"
      lead="Gõ tên thủ tục không cần dấu, mã hoặc lĩnh vực; hoặc gõ số thứ tự 1–9 rồi Enter."
      actions={
        <>
          <LinkButton href="/tiep-nhan/hang-loat" variant="secondary">
            Tiếp nhận hàng loạt
          </LinkButton>
          <LinkButton href="/tiep-nhan/chua-nhan" variant="secondary">
            Hồ sơ chờ bổ sung
          </LinkButton>
        </>
      }
    />
    <form class="choose" action="/tiep-nhan" method="get" data-choose>
      {like ? <input type="hidden" name="nhu" value={like} /> : null}
      <FieldFrame name="q" label="Thủ tục" checkbox={false}>
        <input
          {...inputAttributes({ name: 'q', label: 'Thủ tục' })}
          type="search"
          value={typed}
          autoComplete="off"
          {...startsHere()}
        />
      </FieldFrame>
      <Button variant="secondary">Tìm</Button>
    </form>
    <div data-live="thu-tuc">
      <Choices {...{ choices, like }} />
    </div>
  </OfficePage>
)

const Choices = ({ choices, like }: Pick<Props, 'choices' | 'like'>) => (
  <>
    <ol class="choices">
      {choices.slice(0, MOST_SHOWN).map((choice, place) => (
        <li key={choice.code}>
          <a
            href={receptionAddress(choice.code, like)}
            data-choice={place < NUMBERED ? place + 1 : undefined}
          >
            <span class="choices__number">{place < NUMBERED ? place + 1 : ''}</span>
            <span class="choices__name" title={choice.name}>
              {choice.name}
            </span>
            <span class="choices__about">{about(choice)}</span>
          </a>
        </li>
      ))}
    </ol>
    <p class="quiet" role="status">
      {choices.length === 0
        ? 'Không có thủ tục nào đang có hiệu lực khớp với từ đã gõ.'
        : `${formatCount(choices.length)} thủ tục đang có hiệu lực`}
      {choices.length > MOST_SHOWN ? `, đang xem ${MOST_SHOWN} thủ tục hay dùng nhất` : ''}
    </p>
  </>
)

const about = ({ code, fieldName, term, today }: ProcedureChoice): string =>
  [code, fieldName, describeTerm(term), today > 0 ? `hôm nay ${today}` : '']
    .filter(Boolean)
    .join(' · ')
