import { PDFDocument } from 'pdf-lib'
import { formPdf, type MoveOfMany } from '#modules/dossiers'
import { NotFound } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'

/** What can be printed of many dossiers at once, each by the part of its address. */
export const printChoices = {
  'in-giay-hen': { label: 'In giấy hẹn', form: 'giay-tiep-nhan' },
  'in-phieu-kiem-soat': { label: 'In phiếu kiểm soát', form: 'kiem-soat' },
} as const
export type PrintChoice = keyof typeof printChoices
export const isPrintChoice = (text: string): text is PrintChoice =>
  Object.hasOwn(printChoices, text)

export type Printed = { pdf: Buffer; outcomes: MoveOfMany[] }

/** One PDF of the same form of many dossiers; those that have no such form are told. */
export const printMany = async (
  request: Request,
  codes: readonly string[],
  choice: PrintChoice,
): Promise<Printed> => {
  const whole = await PDFDocument.create()
  const outcomes: MoveOfMany[] = []
  for (const code of new Set(codes)) {
    const fault = await addForm(whole, request, code, printChoices[choice].form)
    outcomes.push({ code, ok: fault === undefined, message: fault ?? 'In được.' })
  }
  return { pdf: Buffer.from(await whole.save()), outcomes }
}

/** Adds the pages of one dossier's form; the reason when it has none. */
const addForm = async (
  whole: PDFDocument,
  request: Request,
  code: string,
  form: string,
): Promise<string | undefined> => {
  try {
    const one = await PDFDocument.load(await formPdf(request, code, form))
    for (const page of await whole.copyPages(one, one.getPageIndices())) whole.addPage(page)
    return undefined
  } catch (error) {
    if (error instanceof NotFound) return error.message
    throw error
  }
}
