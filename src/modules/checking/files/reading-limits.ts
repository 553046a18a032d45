const KB = 1024
const MB = 1024 * KB

/** How much of a file is read before it is refused; each with the reason for its figure. */
export const LIMITS = {
  /** A report with scanned stamps weighs a few MB; thrice the largest that offices send by mail. */
  fileBytes: 30 * MB,
  /** Offsets, marks and the page that shows them stay quick; a thousand full pages of text. */
  characters: 3_000_000,
  /** Ten times the longest provincial report with its annexes. */
  pages: 2000,
  /** A DOCX has some dozens of parts, with many pictures some hundreds. */
  archiveEntries: 2000,
  /** The longest part of a real DOCX is its document.xml, seldom over 20 MB; pages of a PDF are shorter. */
  partBytes: 60 * MB,
  /** All parts together that are unfolded. */
  archiveBytes: 100 * MB,
  /** XML of Word shrinks ten to thirty times; more than this is made to burst its reader. */
  compressionRatio: 200,
  /** Small parts of blanks may shrink beyond that and do no harm. */
  ratioCountsFrom: 1 * MB,
  /** Tables in tables in text boxes of Word stay below 60. */
  elementDepth: 400,
  /** Reading and checking a thousand pages takes half of it on an old office machine. */
  milliseconds: 30_000,
  /** What the worker may hold of JavaScript objects. */
  heapMegabytes: 512,
  /** What the process may grow by while a file is read; buffers do not count as heap. */
  growthMegabytes: 700,
  /** Rules and parsers nest little; a stack that is used up is an error, not a crash. */
  stackMegabytes: 4,
  /** How long the worker stays loaded for the next file; idle it holds some 60 MB. */
  idleMilliseconds: 60_000,
  /** How many wait for their turn; more are asked to come again. */
  queue: 20,
} as const
