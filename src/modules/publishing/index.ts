import { procedurePostingRegister } from './procedure-posting.register.ts'
import { publicityRegister } from './publicity.register.ts'

export { procedurePostingRegister, publicityRegister }
export const registers = [procedurePostingRegister, publicityRegister] as const
