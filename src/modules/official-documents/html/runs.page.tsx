import type { JSX } from 'preact'
import type { Footnote, LaidOutRun } from '../laid-out-document.ts'

/** Where a figure's records are shown; undefined when they are not shown anywhere. */
export type FigureHref = (indicator: string) => string | undefined

type Props = { runs: readonly LaidOutRun[]; figureHref?: FigureHref | undefined }

export const Runs = ({ runs, figureHref }: Props): JSX.Element => (
  <>
    {runs.map((run) => (
      <Run run={run} figureHref={figureHref} />
    ))}
  </>
)

/** The notes of a text, each with the way back to where it was called. */
export const Footnotes = ({ footnotes }: { footnotes: readonly Footnote[] }): JSX.Element | null =>
  footnotes.length === 0 ? null : (
    <aside class="footnotes" aria-label="Chú thích">
      {footnotes.map(({ number, runs }) => (
        <p id={`footnote-${number}`}>
          <sup>
            <a href={`#footnote-call-${number}`} aria-label={`Về chỗ gọi chú thích ${number}`}>
              {number}
            </a>
          </sup>{' '}
          <Runs runs={runs} />
        </p>
      ))}
    </aside>
  )

const Run = ({ run, figureHref }: { run: LaidOutRun; figureHref?: FigureHref | undefined }) => {
  switch (run.type) {
    case 'text':
      return <Text {...run} />
    case 'figure':
      return <Figure text={run.text} href={safeHref(figureHref?.(run.indicator))} />
    case 'missing':
      return <mark class="missing">{run.text}</mark>
    case 'footnote':
      return <FootnoteCall number={run.number} />
  }
}

const Text = ({ text, bold, italic }: Extract<LaidOutRun, { type: 'text' }>) => {
  if (bold && italic)
    return (
      <strong>
        <em>{text}</em>
      </strong>
    )
  if (bold) return <strong>{text}</strong>
  return italic ? <em>{text}</em> : text
}

const Figure = ({ text, href }: { text: string; href: string | undefined }) =>
  href === undefined ? (
    text
  ) : (
    <a class="figure" href={href}>
      {text}
    </a>
  )

const FootnoteCall = ({ number }: { number: number }) => (
  <sup>
    <a
      id={`footnote-call-${number}`}
      href={`#footnote-${number}`}
      aria-label={`Chú thích ${number}`}
    >
      {number}
    </a>
  </sup>
)

/** Preact does not stop `javascript:` addresses. */
const safeHref = (href: string | undefined): string | undefined =>
  href !== undefined && /^(\/(?!\/)|#|\?|https?:\/\/)/.test(href) ? href : undefined
