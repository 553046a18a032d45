import type { Line } from '../text-assembly.ts'
import { parseXml } from './parse-xml.ts'
import {
  beginPage,
  closeCell,
  closeNote,
  closeParagraph,
  closeRow,
  closeTable,
  closeTextBox,
  openCell,
  openNote,
  openParagraph,
  openRow,
  openTable,
  referToNote,
  type Surroundings,
  setPlace,
  setStyle,
  showBorders,
  spanCell,
  startWalk,
  type Walk,
  write,
} from './part-walk.ts'

/** One part of a Word document: its lines, and its notes when it holds notes. */
export const readPart = (
  xml: string,
  surroundings: Surroundings,
): { lines: Line[]; notes: ReadonlyMap<string, string> } => {
  const walk = startWalk(surroundings)
  const [lines = []] = walk.sinks
  let skipped = 0
  parseXml(xml, {
    open: (name, attributes) => {
      if (skipped > 0 || SKIPPED.has(name)) skipped++
      else if (Object.hasOwn(opened, name)) opened[name]?.(walk, attributes)
    },
    close: (name) => {
      if (skipped > 0) skipped--
      else if (Object.hasOwn(closed, name)) closed[name]?.(walk)
    },
    text: (text) => {
      if (walk.run.isText && skipped === 0) write(walk, text)
    },
  })
  return { lines, notes: walk.foundNotes }
}

/** Deleted, moved away, drawn a second time for old programs, or not shown at all. */
const SKIPPED = new Set(['del', 'moveFrom', 'delText', 'instrText', 'delInstrText', 'Fallback'])

type Attributes = Readonly<Record<string, string>>

const beginRun = ({ run }: Walk): void => {
  Object.assign(run, { isOpen: true, isHidden: false, isRaised: false })
}
const endRun = ({ run }: Walk): void => {
  Object.assign(run, { isOpen: false, isHidden: false, isRaised: false })
}
/** Outside a run the same elements set tab stops and the like. */
const writeInRun = (walk: Walk, text: string): void => {
  if (walk.run.isOpen) write(walk, text)
}
const isOn = (value: string | undefined): boolean => !['0', 'false', 'off'].includes(value ?? '')
const border = (walk: Walk, { val }: Attributes): void => {
  if (!['none', 'nil', undefined].includes(val)) showBorders(walk)
}

/** What the elements mean that are read; all others only hold them. */
const opened: Readonly<Record<string, (walk: Walk, attributes: Attributes) => void>> = {
  p: openParagraph,
  pStyle: (walk, { val = '' }) => setStyle(walk, val),
  numId: (walk, { val }) => setPlace(walk, { list: val }),
  ilvl: (walk, { val }) => setPlace(walk, { level: Number(val) || 0 }),
  r: beginRun,
  t: ({ run }) => Object.assign(run, { isText: true }),
  vanish: ({ run }, { val }) => Object.assign(run, { isHidden: run.isOpen && isOn(val) }),
  vertAlign: ({ run }, { val }) =>
    Object.assign(run, { isRaised: run.isOpen && val === 'superscript' }),
  tab: (walk) => writeInRun(walk, '\t'),
  br: (walk, { type }) => (type === 'page' ? undefined : writeInRun(walk, '\n')),
  cr: (walk) => writeInRun(walk, '\n'),
  noBreakHyphen: (walk) => writeInRun(walk, '-'),
  lastRenderedPageBreak: beginPage,
  footnoteReference: (walk, { id = '' }) => referToNote(walk, 'footnote', id),
  endnoteReference: (walk, { id = '' }) => referToNote(walk, 'endnote', id),
  footnote: (walk, { id = '' }) => openNote(walk, id),
  endnote: (walk, { id = '' }) => openNote(walk, id),
  txbxContent: ({ sinks }) => sinks.push([]),
  tbl: openTable,
  tblStyle: (walk, { val }) => (val === 'TableNormal' ? undefined : showBorders(walk)),
  insideH: border,
  insideV: border,
  tr: openRow,
  tc: openCell,
  gridSpan: (walk, { val }) => spanCell(walk, Number(val) || 1),
}

const closed: Readonly<Record<string, (walk: Walk) => void>> = {
  r: endRun,
  t: ({ run }) => Object.assign(run, { isText: false }),
  p: closeParagraph,
  footnote: closeNote,
  endnote: closeNote,
  txbxContent: closeTextBox,
  tc: closeCell,
  tr: closeRow,
  tbl: closeTable,
}
