import { renderPdf } from '#modules/official-documents'
import type { Request } from '#platform/request.ts'
import { gatherForm } from '../forms/gather-form.ts'

/** A printed form of a dossier as a PDF, by the part of its address. @throws NotFound when it has none */
export const formPdf = async (request: Request, code: string, form: string): Promise<Uint8Array> =>
  renderPdf((await gatherForm(request, code, form)).document)
