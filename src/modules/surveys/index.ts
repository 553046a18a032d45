import { responseRegister } from './response.register.ts'

export { countSatisfaction, type Satisfaction } from './satisfaction.sql.ts'
export { responseRegister }
export const registers = [responseRegister] as const
