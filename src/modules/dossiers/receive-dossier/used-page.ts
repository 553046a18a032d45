import { Refused } from '#platform/refused.ts'
import type { Pressed } from './intake.sql.ts'
import type { HandedIn } from './reception.ts'

/** The button of a page that has already made the dossier of somebody else. */
export class UsedPage extends Refused {}

/**
 * Browsers keep a page and its key. Filled in for the next person it must not give him the dossier of
 * the one before.
 * @throws UsedPage
 */
export const refuseUsedPage = (
  pressed: Pressed | undefined,
  { procedureCode, applicant }: Pick<HandedIn, 'procedureCode' | 'applicant'>,
): void => {
  if (!pressed) return
  const { code, applicantName } = pressed
  if (pressed.procedureCode === procedureCode && applicantName === applicant.name) return
  throw new UsedPage(
    `Trang này đã dùng cho hồ sơ ${code} của ${applicantName}, nên chưa ghi gì thêm. Bấm lại lần nữa để ghi hồ sơ của ${applicant.name}.`,
  )
}
