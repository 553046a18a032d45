import { sheets } from '../page-layout.ts'

export const FONT = { name: 'Times New Roman', size: sheets.a4.size.table } as const
