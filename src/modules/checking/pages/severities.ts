import type { Severity } from '../check.ts'

type Words = {
  label: string
  /** What findings of this kind ask of the writer. */
  meaning: string
}

/** The severities, gravest first, and how they are called. */
export const severities = {
  contradiction: { label: 'Mâu thuẫn', meaning: 'số liệu hoặc lời văn tự mâu thuẫn' },
  incomplete: { label: 'Chưa đủ', meaning: 'còn thiếu hoặc chưa giải trình' },
  form: { label: 'Thể thức', meaning: 'chưa đúng thể thức, quy ước' },
  text: { label: 'Nghi lỗi chữ', meaning: 'có thể sai chính tả hoặc lỗi quét' },
} as const satisfies Record<Severity, Words>

const order: readonly Severity[] = ['contradiction', 'incomplete', 'form', 'text']

export type SeverityGroup<F> = Words & { severity: Severity; findings: F[] }

/** The findings by severity, gravest first; severities without any are left out. */
export const bySeverity = <F extends { severity: Severity }>(
  findings: readonly F[],
): SeverityGroup<F>[] =>
  order
    .map((severity) => ({
      ...{ severity, ...severities[severity] },
      findings: findings.filter((finding) => finding.severity === severity),
    }))
    .filter((group) => group.findings.length > 0)
