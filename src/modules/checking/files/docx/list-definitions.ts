import type { ListPlace } from './numbering.ts'
import { parseXml } from './parse-xml.ts'

/** How one depth of a list is counted: "%1.%2" with the format of each number. */
export type Level = { format: string; text: string; start: number }
type Style = ListPlace & { basedOn?: string | undefined }
type Opened = Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>>

/** The levels of each list of numbering.xml, by the id that paragraphs name. */
export const readLists = (xml: string | undefined): ReadonlyMap<string, readonly Level[]> => {
  const abstract = new Map<string, Level[]>()
  const lists = new Map<string, Level[]>()
  let [levels, list]: [Level[], string] = [[], '']
  const change = (part: Partial<Level>) => Object.assign(levels.at(-1) ?? {}, part)
  walk(xml, {
    abstractNum: ({ abstractNumId = '' }) => {
      levels = []
      abstract.set(abstractNumId, levels)
    },
    lvl: () => levels.push({ format: 'decimal', text: '', start: 1 }),
    start: ({ val }) => change({ start: Number(val) || 0 }),
    numFmt: ({ val = '' }) => change({ format: val }),
    lvlText: ({ val = '' }) => change({ text: val }),
    num: ({ numId = '' }) => {
      list = numId
      levels = []
    },
    abstractNumId: ({ val = '' }) => lists.set(list, abstract.get(val) ?? []),
  })
  return lists
}

/** The list that each style of styles.xml puts its paragraphs in. */
export const readStyles = (xml: string | undefined): ReadonlyMap<string, Style> => {
  const styles = new Map<string, Style>()
  let style: Style = {}
  walk(xml, {
    style: ({ styleId = '' }) => {
      style = {}
      styles.set(styleId, style)
    },
    basedOn: ({ val }) => Object.assign(style, { basedOn: val }),
    numId: ({ val }) => Object.assign(style, { list: val }),
    ilvl: ({ val }) => Object.assign(style, { level: Number(val) }),
  })
  return styles
}

/** Styles are based on others; a chain longer than this is a ring. */
const LONGEST_CHAIN = 12

export const placeOfStyle = (
  styles: ReadonlyMap<string, Style>,
  name: string | undefined,
): ListPlace => {
  let style = styles.get(name ?? '')
  for (let step = 0; style && step < LONGEST_CHAIN; step++) {
    if (style.list !== undefined) return { list: style.list, level: style.level }
    style = styles.get(style.basedOn ?? '')
  }
  return {}
}

const walk = (xml: string | undefined, opened: Opened): void => {
  if (!xml) return
  parseXml(xml, {
    open: (name, attributes) => Object.hasOwn(opened, name) && opened[name]?.(attributes),
    close: () => undefined,
  })
}
