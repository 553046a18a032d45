import { certificateRegister } from './certificate.register.ts'
import { equipmentRegister } from './equipment.register.ts'
import { meetingFacilityRegister } from './meeting-facility.register.ts'

export { certificateRegister, equipmentRegister, meetingFacilityRegister }
export const registers = [equipmentRegister, certificateRegister, meetingFacilityRegister] as const
