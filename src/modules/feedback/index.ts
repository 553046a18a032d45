import { feedbackRegister } from './feedback.register.ts'

export { feedbackRegister }
export const registers = [feedbackRegister] as const
