import { type Dice, pick } from './dice.ts'
import { figureChanges } from './figure-changes.ts'
import { brokenRelations, type MarkedFigure, type MarkedText } from './marked-texts.ts'
import { type Kind, type Mutant, replaced } from './mutant.ts'
import { wordChanges } from './word-changes.ts'

/** One change of this kind, when the text has a place for it. */
export const mutate = (kind: Kind, text: MarkedText, dice: Dice): Mutant | undefined => {
  const change = wordChanges[kind]
  if (change) return change(text, dice)
  for (let turn = 0; turn < TURNS; turn++) {
    const figure = pick(text.figures, dice)
    const words = figure && figureChanges[kind]?.(figure.words, isRate(text, figure), dice)
    if (figure && words && words !== figure.words && isNoticeable(text, figure, words))
      return replaced(kind, text.text, figure, words)
  }
  return undefined
}

const TURNS = 30

const isRate = ({ text }: MarkedText, { end }: MarkedFigure): boolean =>
  text.startsWith('%', end) || text.startsWith(' %', end)

/** Asks the marks of the text, never the checker; a figure told twice is no sum. */
const isNoticeable = (text: MarkedText, figure: MarkedFigure, words: string): boolean => {
  const told = new Map(text.figures.map((each) => [each.name, each.words]))
  const stated = text.relations.filter(({ parts, base }) => parts.length > 1 || base)
  return brokenRelations(stated, told.set(figure.name, words)).length > 0
}
