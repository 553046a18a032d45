import { shuffle } from '../random.ts'
import { figures, lateByClick, stillOpen, supplemented, withdrawn } from './figures.ts'
import type { Fate, Slot } from './planned-dossier.ts'
import { metAtDesk, metOnline, shareOut } from './share-out.ts'

/** Every dossier of the half-year with its fate, so that the registers add up to the figures. */
export const planSlots = (random: () => number): Slot[] => {
  const online = shareOut(figures.online, metOnline).map(openSlot('online'))
  const atDesk = shareOut(figures.atDesk, metAtDesk).map(openSlot('desk'))
  const slots = shuffle(random, [...online, ...atDesk]).map((slot, place) => ({
    ...slot,
    key: `dossier-${String(place + 1).padStart(4, '0')}`,
  }))
  for (const { code, on, overdue, supplemented: asked } of stillOpen) {
    const slot = take(slots, code, overdue ? 'overdue' : 'pending')
    slot.supplemented = asked ?? false
    slot.handedInOn = on
  }
  for (const code of withdrawn) take(slots, code, 'withdrawn')
  for (const [code, count] of Object.entries(lateByClick))
    for (let taken = 0; taken < count; taken++) take(slots, code, 'late-by-click')
  askForPapers(slots)
  digitise(random, slots)
  ask(random, slots)
  return slots
}

const openSlot =
  (channel: Slot['channel']) =>
  (procedure: Slot['procedure']): Slot => ({
    key: '',
    procedure,
    channel,
    fate: 'early',
    papersDigitised: true,
    resultDigitised: false,
    deposited: false,
    supplemented: false,
    survey: null,
  })

/** Gives the first free dossier of a procedure another fate. @throws RangeError when there is none */
const take = (slots: Slot[], code: string, fate: Fate): Slot => {
  const slot = slots.find((one) => one.procedure.code === code && one.fate === 'early')
  if (!slot) throw new RangeError(`no dossier of ${code} is left to be ${fate}`)
  slot.fate = fate
  return slot
}

const askForPapers = (slots: Slot[]): void => {
  for (const [code, count] of Object.entries(supplemented)) {
    const free = slots.filter((one) => one.procedure.code === code && one.fate === 'early')
    for (const slot of free.slice(0, count)) slot.supplemented = true
  }
}

/** Not digitised: what came on paper, and copies of originals that were shown at the desk. */
const digitise = (random: () => number, slots: Slot[]): void => {
  const onPaper = slots.filter(({ channel }) => channel === 'desk')
  const shown = slots.filter(({ procedure }) => procedure.code === '2.000815')
  const missing = slots.length - figures.papersDigitised
  for (const slot of [...onPaper, ...shuffle(random, shown)].slice(0, missing))
    slot.papersDigitised = false
  const settled = shuffle(random, slots).filter(({ fate }) => isSettled(fate))
  const kept = settled.slice(0, figures.resultsDigitised)
  for (const slot of kept) slot.resultDigitised = true
  const civilStatus = kept.filter(({ procedure }) => procedure.code === '2.000635')
  for (const slot of civilStatus.slice(0, figures.deposited)) slot.deposited = true
}

/** Whom the portal asks how it was, and who answers. */
const ask = (random: () => number, slots: Slot[]): void => {
  const asked = shuffle(random, slots).filter(
    (one) => one.fate === 'early' && one.channel === 'online',
  )
  const answers = figures.verySatisfied + figures.satisfied
  for (const [place, slot] of asked.slice(0, answers).entries())
    slot.survey = place < figures.verySatisfied ? 'very-satisfied' : 'satisfied'
}

const isSettled = (fate: Fate): boolean => fate === 'early' || fate === 'late-by-click'
