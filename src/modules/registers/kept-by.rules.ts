import { type Actor, holdsAny, type Role } from '#platform/request.ts'
import type { Register } from './define-register.ts'

/** Who writes into a register; everybody in the office reads it. */
export const keepersOf = ({ keptBy = ['office-clerk'] }: Register): readonly Role[] => keptBy

/** Whether the actor writes into the register. */
export const mayKeep = (register: Register, actor: Actor): boolean =>
  holdsAny(actor, keepersOf(register))
