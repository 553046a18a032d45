import { financeDecisionRegister } from './finance-decision.register.ts'
import { publicAssetRegister } from './public-asset.register.ts'

export { financeDecisionRegister, publicAssetRegister }
export const registers = [financeDecisionRegister, publicAssetRegister] as const
