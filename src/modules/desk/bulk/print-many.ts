import type { PDFDocument } from 'pdf-lib'
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
  // Loaded when first wanted: an office that starts needs neither its memory nor its time.
  const { PDFDocument: Pdf } = await import('pdf-lib')
  const whole = await Pdf.create()
  const outcomes: MoveOfMany[] = []
  for (const code of new Set(codes)) {
    const form = await findForm(request, code, printChoices[choice].form)
    if (form.pdf) await append(whole, await Pdf.load(form.pdf))
    outcomes.push({ code, ok: form.pdf !== undefined, message: form.fault ?? 'In được.' })
  }
  return { pdf: Buffer.from(await whole.save()), outcomes }
}

const append = async (whole: PDFDocument, one: PDFDocument): Promise<void> => {
  for (const page of await whole.copyPages(one, one.getPageIndices())) whole.addPage(page)
}

/** The form of one dossier; the reason when it has none. */
const findForm = async (
  request: Request,
  code: string,
  form: string,
): Promise<{ pdf?: Uint8Array; fault?: string }> => {
  try {
    return { pdf: await formPdf(request, code, form) }
  } catch (error) {
    if (error instanceof NotFound) return { fault: error.message }
    throw error
  }
}
