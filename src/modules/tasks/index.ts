import { taskRegister } from './task.register.ts'

export { taskRegister }
export const registers = [taskRegister] as const
