import type { ComponentChildren } from 'preact'
import { formatInstant } from '#platform/time.ts'

export type TimelineEntry = {
  /** The act in words: "Tiếp nhận hồ sơ". */
  act: string
  by?: string | undefined
  /** When it happened. */
  occurredAt: Date
  /** When it was written into the register. */
  recordedAt: Date
  /** What proves an earlier time: "Sổ giao nhận số 12". */
  evidence?: string | undefined
  note?: ComponentChildren
}

/** The acts on a record in order. Two times stand there when it was recorded later than it happened. */
export const Timeline = ({ entries }: { entries: readonly TimelineEntry[] }) => (
  <ol class="timeline">
    {entries.map((entry, place) => (
      <li key={place}>
        <p class="timeline__act">
          {entry.act}
          {entry.by ? <span class="quiet"> – {entry.by}</span> : null}
        </p>
        <Times {...entry} />
        {entry.evidence ? <p class="quiet">Căn cứ: {entry.evidence}</p> : null}
        {entry.note ? <div>{entry.note}</div> : null}
      </li>
    ))}
  </ol>
)

const Times = ({ occurredAt, recordedAt }: TimelineEntry) => {
  if (formatInstant(occurredAt) === formatInstant(recordedAt)) {
    return (
      <p class="quiet">
        <Instant at={occurredAt} />
      </p>
    )
  }
  return (
    <p class="timeline__two-times">
      Diễn ra <Instant at={occurredAt} />, ghi vào sổ <Instant at={recordedAt} />
    </p>
  )
}

const Instant = ({ at }: { at: Date }) => (
  <time dateTime={at.toISOString()}>{formatInstant(at)}</time>
)
