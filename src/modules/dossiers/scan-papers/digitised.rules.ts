import type { FolderPaper } from './scan-folder.sql.ts'

type Paper = Pick<FolderPaper, 'id' | 'kind' | 'reused' | 'digitisedAt'>

/** NĐ 61/2018 Đ.17(1): the desk scans what is handed in; what came from the repository or online is digital. */
export const needsScan = ({ kind, reused }: Pick<Paper, 'kind' | 'reused'>): boolean =>
  kind !== 'electronic' && !reused

export type Digitised = {
  /** Papers that became digitised, and those that no longer are. */
  gained: string[]
  lost: string[]
  /** What became of the whole: every paper that needs a scan has one, or no longer; else as it was. */
  whole: 'gained' | 'lost' | 'as-it-was'
}

type Before = {
  papers: readonly Paper[]
  isWhole: boolean
  /** Papers with a page before the act. */
  scannedBefore: ReadonlySet<string>
  scannedNow: ReadonlySet<string>
}

/** What an act on pages changes in the facts that reports count. */
export const digitisedBy = ({ papers, isWhole, scannedBefore, scannedNow }: Before): Digitised => {
  const gained = papers.filter(({ id, digitisedAt }) => !digitisedAt && scannedNow.has(id))
  const lost = papers.filter(
    ({ id, digitisedAt }) => digitisedAt && scannedBefore.has(id) && !scannedNow.has(id),
  )
  const isDigitised = (paper: Paper) =>
    gained.includes(paper) || (paper.digitisedAt !== null && !lost.includes(paper))
  const needed = papers.filter(needsScan)
  const isWholeNow = needed.length > 0 && needed.every(isDigitised)
  return {
    gained: gained.map(({ id }) => id),
    lost: lost.map(({ id }) => id),
    whole: wholeAfter(isWhole, isWholeNow, lost.length > 0),
  }
}

/** What was called digitised at reception stays so until a scan is taken away. */
const wholeAfter = (before: boolean, now: boolean, isLess: boolean): Digitised['whole'] => {
  if (now && !before) return 'gained'
  return before && isLess && !now ? 'lost' : 'as-it-was'
}
