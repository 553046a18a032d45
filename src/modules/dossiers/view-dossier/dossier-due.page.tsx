import { formatInstant } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { type DefinitionRow, DefinitionRows } from '#web/components/definition-rows.tsx'
import { Details } from '#web/components/details.tsx'
import { ExplanationList } from '#web/components/explanation-list.tsx'
import { Section, Stack } from '#web/components/section.tsx'
import type { DueWords } from '../due-words.rules.ts'
import type { DueReason } from './due-reason.rules.ts'
import type { DossierView } from './view-dossier.ts'

type Standing = { dossier: DossierView['dossier']; due: DueWords }

/** Where it stands, by both clocks. */
export const Standing = ({ dossier, due }: Standing) => (
  <Section title="Tình trạng" id="tinh-trang">
    <DefinitionRows
      rows={[
        ...dueRows(dossier, due),
        { term: 'Nộp hồ sơ', value: formatInstant(dossier.submittedAt) },
        ...happened('Tiếp nhận', dossier.acceptedAt, dossier.acceptedRecordedAt),
        ...happened('Giải quyết xong', dossier.settledAt, dossier.settledRecordedAt),
        ...happened('Trả kết quả', dossier.returnedAt, dossier.returnedRecordedAt),
      ]}
    />
  </Section>
)

const dueRows = (
  { dueAt, originalDueAt, acceptedRecordedAt }: Standing['dossier'],
  { words }: DueWords,
): DefinitionRow[] => {
  if (acceptedRecordedAt === null) return []
  const changed = dueAt?.getTime() !== originalDueAt.getTime()
  return [
    {
      term: 'Hạn trả kết quả',
      value: dueAt ? formatInstant(dueAt) : 'Đang dừng tính',
      note: words,
    },
    ...(changed ? [{ term: 'Hạn hẹn ban đầu', value: formatInstant(originalDueAt) }] : []),
  ]
}

const happened = (term: string, occurred: Date | null, recorded: Date | null): DefinitionRow[] => {
  if (!occurred) return []
  const isLate = recorded !== null && formatInstant(recorded) !== formatInstant(occurred)
  const note = isLate ? `Ghi vào sổ lúc ${formatInstant(recorded)}` : undefined
  return [{ term, value: formatInstant(occurred), note }]
}

/** More days than these are folded. */
const DAYS_IN_SIGHT = 10

type Explained = { dossier: DossierView['dossier']; reason: DueReason }

/** The reckoning line by line, then what moved it. */
export const DueExplained = ({ dossier, reason }: Explained) => (
  <Section title="Vì sao có hạn này" id="vi-sao">
    <Stack>
      {reason.lines.length > DAYS_IN_SIGHT ? (
        <Details summary={`${promiseOf({ dossier, reason })}: xem cách tính từng ngày`}>
          <Reckoning dossier={dossier} reason={reason} />
        </Details>
      ) : (
        <Reckoning dossier={dossier} reason={reason} />
      )}
      {reason.clockLines.length > 0 ? (
        <ExplanationList
          title="Diễn biến của thời hạn"
          steps={reason.clockLines.map((text) => ({ text }))}
        />
      ) : null}
      {reason.warnings.length > 0 ? <Warnings reason={reason} /> : null}
    </Stack>
  </Section>
)

const promiseOf = ({ dossier, reason }: Explained): string =>
  `Giải quyết ${reason.term}, hẹn trả ${formatInstant(dossier.originalDueAt)}`

const Reckoning = ({ dossier, reason }: Explained) => (
  <ExplanationList
    title={promiseOf({ dossier, reason })}
    steps={reason.lines.map(({ text, counted }) => ({
      text,
      result: counted ? 'tính' : undefined,
    }))}
  />
)

const Warnings = ({ reason }: Pick<Explained, 'reason'>) => (
  <Alert tone="warning">
    {reason.warnings.map((warning) => (
      <p key={warning}>{warning}</p>
    ))}
  </Alert>
)
