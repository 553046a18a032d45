import type { Figures } from './indicators/measure.ts'

/** `whole` must equal, or bound, the sum of `parts`; ids of indicators. */
type Identity = { whole: string; relation: '=' | '≥'; parts: readonly string[] }

const equal = (whole: string, ...parts: string[]): Identity => ({ whole, relation: '=', parts })
const atLeast = (whole: string, ...parts: string[]): Identity => ({ whole, relation: '≥', parts })

/** What must add up before a report may be issued. */
export const identities: readonly Identity[] = [
  equal('dossiers.received', 'dossiers.receivedNew', 'dossiers.carriedOver'),
  equal(
    'dossiers.receivedNew',
    'dossiers.receivedOnline',
    'dossiers.receivedAtDesk',
    'dossiers.receivedByPost',
  ),
  equal(
    'dossiers.received',
    'dossiers.resolved',
    'dossiers.pending',
    'dossiers.withdrawn',
    'dossiers.stopped',
    'dossiers.refused',
  ),
  equal(
    'dossiers.resolved',
    'dossiers.resolvedEarly',
    'dossiers.resolvedOnTime',
    'dossiers.resolvedLate',
  ),
  equal('dossiers.resolvedNotLate', 'dossiers.resolvedEarly', 'dossiers.resolvedOnTime'),
  equal('dossiers.pending', 'dossiers.pendingOnTime', 'dossiers.pendingLate'),
  atLeast('dossiers.resolvedLate', 'dossiers.resolvedLateByClickOnly'),
  atLeast('dossiers.received', 'digitisation.components'),
  atLeast('dossiers.received', 'digitisation.reused'),
  atLeast('dossiers.resolved', 'digitisation.results'),
  atLeast('digitisation.results', 'digitisation.deposited'),
  atLeast('payments.total', 'payments.online'),
  equal(
    'surveys.responses',
    'surveys.verySatisfied',
    'surveys.satisfied',
    'surveys.neutral',
    'surveys.dissatisfied',
  ),
  equal('surveys.responses', 'surveys.onlineResponses', 'surveys.paperResponses'),
  equal('tasks.plan.total', 'tasks.plan.completed', 'tasks.plan.overdue', 'tasks.plan.inProgress'),
  atLeast('tasks.plan.completed', 'tasks.plan.completedOnTime'),
  equal(
    'tasks.assigned.total',
    'tasks.assigned.completedOnTime',
    'tasks.assigned.completedLate',
    'tasks.assigned.overdue',
    'tasks.assigned.inProgress',
  ),
  equal(
    'legalDocuments.issued',
    'legalDocuments.issuedByCouncil',
    'legalDocuments.issuedByCommittee',
  ),
  equal('procedures.onNationalPortal', 'procedures.level3', 'procedures.level4'),
  atLeast('procedures.total', 'procedures.posted'),
  atLeast('procedures.total', 'procedures.internalProcessApproved'),
  equal('staff.total', 'staff.cadres', 'staff.civilServants'),
  atLeast('staff.cadres', 'staff.cadresFemale'),
  atLeast('staff.civilServants', 'staff.civilServantsFemale'),
  atLeast('documents.outgoing', 'documents.outgoingElectronic', 'documents.outgoingParallel'),
  atLeast('documents.incoming', 'documents.incomingSigned'),
]

/** The identities that the figures break, each as a sentence with its numbers; figures not known are passed over. */
export const brokenIdentities = (figures: Figures): string[] =>
  identities.flatMap((identity) => {
    const whole = numberOf(figures, identity.whole)
    const parts = identity.parts.map((id) => numberOf(figures, id))
    if (whole === undefined || parts.includes(undefined)) return []
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0)
    const holds = identity.relation === '=' ? whole === sum : whole >= sum
    return holds ? [] : [sentence(identity, figures)]
  })

const numberOf = (figures: Figures, id: string): number | undefined => {
  const value = figures[id]?.value
  return typeof value === 'number' ? value : undefined
}

const sentence = ({ whole, relation, parts }: Identity, figures: Figures): string => {
  const tell = (id: string) => `${figures[id]?.label ?? id} (${figures[id]?.value})`
  const bound = relation === '=' ? 'phải bằng' : 'không được nhỏ hơn'
  return `${tell(whole)} ${bound} ${parts.map(tell).join(' + ')}.`
}
