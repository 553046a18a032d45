import { sql, type Tx } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'
import type { Measurement } from './indicators/measurement.ts'

export type CitedDocument = {
  topic: string
  kind: string
  notation: string
  signedOn: Day
  subject: string
}
export type CitedNotice = { notation: string; signedOn: Day; subject: string; legalBasis: string }
export type Publicity = { kind: string; times: number }
export type OverdueTask = { title: string; dueOn: Day }

/** Outgoing documents of the period that are followed under a topic, in order of signing. */
export const listCitedDocuments = (tx: Tx, m: Measurement): Promise<CitedDocument[]> =>
  tx.many(sql`
    select topic, kind, notation, signed_on as "signedOn", subject
    from documents.outgoing_document_facts(${m.knownAt}::timestamptz)
    where not removed and topic <> '' and signed_on between ${m.from} and ${m.to}
    order by signed_on, kind, number, suffix`)

export const listPostingNotices = (tx: Tx, m: Measurement): Promise<CitedNotice[]> =>
  tx.many(sql`
    select notice as notation, notice_signed_on as "signedOn", subject, basis as "legalBasis"
    from publishing.procedure_posting_facts(${m.knownAt}::timestamptz)
    where not removed and posted_on between ${m.from} and ${m.to} order by notice_signed_on, notice`)

export const countPublicity = (tx: Tx, m: Measurement): Promise<Publicity[]> =>
  tx.many(sql`
    select kind, count(*) as times from publishing.publicity_facts(${m.knownAt}::timestamptz)
    where not removed and done_on between ${m.from} and ${m.to} group by kind order by kind`)

export const listOverdueTasks = (tx: Tx, m: Measurement): Promise<OverdueTask[]> =>
  tx.many(sql`
    select title, due_on as "dueOn" from tasks.task_facts(${m.knownAt}::timestamptz)
    where not removed and kind = 'plan' and assigned_on <= ${m.to} and due_on < ${m.to}
      and (completed_on is null or completed_on > ${m.to}) order by due_on, title`)
