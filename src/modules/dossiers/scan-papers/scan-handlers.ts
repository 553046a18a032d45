import type { Frame } from '#modules/registers'
import type { Call, Reply } from '#platform/http/route.ts'
import type { ScanServices } from './scan-services.ts'

export type Around = { frame: Frame; services: ScanServices }
export type Handler = (call: Call, around: Around) => Promise<Reply> | Reply

export const codeOf = ({ params }: Call): string => params.code ?? ''
