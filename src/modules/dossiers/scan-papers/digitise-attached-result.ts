import type { Request } from '#platform/request.ts'
import { keepResult } from '../keep-result/keep-result.ts'
import { enterFolder, pagesOf, scanners } from './scan-folder.ts'

/**
 * Records that the result of a dossier is digitised when it is settled with one, pages of it are there,
 * and that is not told yet. @throws NotFound, Refused when the actor has no say in the field
 */
export const digitiseAttachedResult = async (asked: Request, code: string): Promise<void> => {
  const { folder, request } = await enterFolder(asked, code, scanners)
  const hasPages = pagesOf(folder, { kind: 'result', id: folder.id }).length > 0
  if (hasPages && folder.settlement === 'result' && !folder.resultDigitisedAt)
    await keepResult(request, code)
}
