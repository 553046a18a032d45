import { appointmentRegister } from './appointment.register.ts'
import { contractWorkerRegister } from './contract-worker.register.ts'
import { disciplineRegister } from './discipline.register.ts'
import { quotaRegister } from './quota.register.ts'
import { rotationCandidateRegister } from './rotation-candidate.register.ts'
import { staffMemberRegister } from './staff-member.register.ts'
import { trainingTurnRegister } from './training-turn.register.ts'

export {
  appointmentRegister,
  contractWorkerRegister,
  disciplineRegister,
  quotaRegister,
  rotationCandidateRegister,
  staffMemberRegister,
  trainingTurnRegister,
}
export const registers = [
  staffMemberRegister,
  quotaRegister,
  contractWorkerRegister,
  trainingTurnRegister,
  rotationCandidateRegister,
  disciplineRegister,
  appointmentRegister,
] as const
