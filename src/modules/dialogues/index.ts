import { dialogueRegister } from './dialogue.register.ts'

export { dialogueRegister }
export const registers = [dialogueRegister] as const
