import { RESULT, type ScanFolder, UNSORTED } from './scan-folder.ts'

/** Where pages can be laid, as the choices of a form. */
export const ownerOptions = ({ papers }: ScanFolder) => [
  { value: UNSORTED, label: 'Chưa xếp' },
  ...papers.map(({ position, name }) => ({
    value: String(position),
    label: `${position}. ${name}`,
  })),
  { value: RESULT, label: 'Kết quả giải quyết' },
]
