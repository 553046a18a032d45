import type { NoteMark, Paragraph, ParagraphKind } from './flow.ts'
import { BULLETS, COMBINING, DROPPED, SAME, SUPERSCRIPTS } from './letters.ts'

/** Writes the flow letter by letter and keeps for each where it came from. */
export class FlowWriter {
  readonly pieces: string[] = []
  readonly paragraphs: Paragraph[] = []
  readonly marks: NoteMark[] = []
  starts: Uint32Array
  ends: Uint32Array
  lastKind: ParagraphKind | undefined
  /** Whether two spaces part the cells of this row. */
  private isSpaced = false
  private length = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
    this.starts = new Uint32Array(source.length + 2)
    this.ends = new Uint32Array(source.length + 2)
  }

  /** The last letters written. */
  tail(): string {
    return this.pieces.slice(-12).join('')
  }

  /** The first letters of the paragraph that is being written. */
  head(): string {
    const start = this.paragraphs.at(-1)?.start ?? 0
    return this.pieces.slice(start, start + 8).join('')
  }

  line(line: { start: number; end: number }, kind: ParagraphKind, goesOn: boolean): void {
    if (goesOn) this.join(line.start)
    else this.open(kind, line.start)
    this.isSpaced = kind === 'row' && !/[\t|]/.test(this.source.slice(line.start, line.end))
    let at = line.start
    while (at < line.end) at = this.letter(at, line.end, kind)
  }

  close(): void {
    const last = this.paragraphs.at(-1)
    if (last) last.end = this.length
  }

  private open(kind: ParagraphKind, at: number): void {
    this.close()
    if (this.length > 0) this.push('\n', at, at)
    this.paragraphs.push({ kind, start: this.length, end: this.length })
    this.lastKind = kind
  }

  /** "hành-⏎chính" is a word broken by the scan, "QĐ-⏎UBND" is one symbol. */
  private join(at: number): void {
    const hyphen = this.pieces.at(-1) === '-' && /\p{L}/u.test(this.pieces.at(-2) ?? '')
    const next = this.source.charAt(at)
    if (hyphen && /\p{Lu}/u.test(next)) return
    if (hyphen) {
      this.pieces.pop()
      this.length--
    }
    this.space(Math.max(0, at - 1))
  }

  private letter(at: number, end: number, kind: ParagraphKind): number {
    const first = this.source.charAt(at)
    if (first === '<') {
      const tag = /^<\/?[a-z]{1,6}>/.exec(this.source.slice(at, at + 10))
      if (tag) return at + tag[0].length
    }
    if (SUPERSCRIPTS.includes(first)) return this.mark(at, end)
    if (BULLETS.test(first) && this.isBullet(at)) {
      this.push('•', at, at + 1)
      return at + 1
    }
    let next = at + 1
    while (next < end && COMBINING.test(this.source.charAt(next))) next++
    if (DROPPED.test(first)) return next
    const letters = next > at + 1 ? this.source.slice(at, next).normalize('NFC') : first
    const written = SAME[letters] ?? letters
    if (kind === 'row' && written === '\t') this.push('\t', at, next)
    else if (this.isSpaced && /\s\s/.test(this.source.slice(at, at + 2))) this.cell(at)
    else if (/\s/.test(written)) this.space(at)
    else for (const unit of written.split('')) this.push(unit, at, next)
    return next
  }

  private isBullet(at: number): boolean {
    const opens = this.paragraphs.at(-1)?.start === this.length
    return opens && this.source.charAt(at - 1) !== '*' && /\s/.test(this.source.charAt(at + 1))
  }

  private mark(at: number, end: number): number {
    let next = at
    let number = 0
    while (next < end && SUPERSCRIPTS.includes(this.source.charAt(next)))
      number = number * 10 + SUPERSCRIPTS.indexOf(this.source.charAt(next++))
    this.marks.push({ number, at: this.length })
    return next
  }

  private space(at: number): void {
    const opens = this.paragraphs.at(-1)?.start === this.length
    const last = this.pieces.at(-1)
    if (!opens && last !== ' ' && last !== '\t') this.push(' ', at, at + 1)
  }

  private cell(at: number): void {
    const opens = this.paragraphs.at(-1)?.start === this.length
    if (!opens && this.pieces.at(-1) !== '\t') this.push('\t', at, at + 1)
  }

  private push(unit: string, start: number, end: number): void {
    if (this.length >= this.starts.length) this.grow()
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.pieces.push(unit)
    this.length++
  }

  private grow(): void {
    const larger = () => new Uint32Array(this.starts.length * 2)
    const [starts, ends] = [larger(), larger()]
    starts.set(this.starts)
    ends.set(this.ends)
    this.starts = starts
    this.ends = ends
  }
}
