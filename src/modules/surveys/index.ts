import { responseRegister } from './response.register.ts'

export { responseRegister }
export const registers = [responseRegister] as const
