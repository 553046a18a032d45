import { SIZE } from '../page-layout.ts'

export const FONT = { name: 'Times New Roman', size: SIZE.table } as const
