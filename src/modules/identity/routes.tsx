import { type Permission, type Route, routeMaker } from '#platform/http/route.ts'
import { submitAbsence, submitEndAbsence, viewAbsences } from './absences/absence-handlers.tsx'
import { rosterKeepers, submitDuty, viewDuty } from './duty/duty-handlers.tsx'
import * as own from './own-account/own-account-handlers.tsx'
import * as ownFactor from './own-account/own-factor-handlers.tsx'
import * as people from './people/people-handlers.tsx'
import * as person from './people/person-handlers.tsx'
import { submitPolicy, viewPolicy } from './policy/policy-handlers.tsx'
import { afterProof, PROOF_ADDRESS, pageAfterProof } from './proof/proof-reply.tsx'
import { submitSignIn, submitSignOut, viewSignIn } from './sign-in/sign-in-handlers.tsx'
import type { Handler, Site } from './sign-in/site.ts'
import {
  submitNewPassword,
  submitSecondFactor,
  submitSetUpFactor,
} from './sign-in/step-handlers.tsx'
import { goToProvider, returnFromProvider } from './single-sign-on/provider-handlers.tsx'

type Row = [method: Route['method'], url: string, act: string, handler: Handler]

/** Signing in and out, one's own account, and the people of the office. */
export const identityRoutes = (site: Site): Route[] => {
  const route = routeMaker('identity', site)
  const rows = (permission: Permission, ...given: Row[]): Route[] =>
    given.map((row) => route(permission)(...row))
  return [
    ...rows('public', ...signingIn),
    ...rows(
      'office',
      ...ownAccount,
      ...arrangements,
      ...[...ownSecrets, ...standingIn].map(proved),
    ),
    ...rows(rosterKeepers, ['POST', '/quan-tri/lich-truc', 'set-duty', submitDuty]),
    ...rows(['administrator'], ...administration, ...powers.map(proved)),
  ]
}

const signingIn: Row[] = [
  ['GET', '/dang-nhap', 'view-sign-in', viewSignIn],
  ['POST', '/dang-nhap', 'sign-in', submitSignIn],
  ['POST', '/dang-nhap/lop-hai', 'prove-second-factor', submitSecondFactor],
  ['POST', '/dang-nhap/mat-khau-moi', 'replace-one-time-password', submitNewPassword],
  ['POST', '/dang-nhap/thiet-lap-lop-hai', 'set-up-second-factor', submitSetUpFactor],
  ['GET', '/dang-nhap/nha-cung-cap', 'go-to-provider', goToProvider],
  ['GET', '/dang-nhap/nha-cung-cap/ve', 'return-from-provider', returnFromProvider],
  ['POST', '/dang-xuat', 'sign-out', submitSignOut],
]

/** Asks whoever would do this to prove who he is when he has not done so lately. */
const proved = ([method, url, act, handler]: Row): Row => {
  const ask = method === 'GET' ? pageAfterProof : afterProof
  return [method, url, act, (call, site) => ask(call, site.frame, (again) => handler(again, site))]
}

const ownAccount: Row[] = [
  ['GET', '/tai-khoan', 'view-own-account', own.viewOwnAccount],
  ['POST', '/tai-khoan/mat-khau', 'set-own-password', own.submitPassword],
  ['POST', '/tai-khoan/phien', 'end-own-session', own.submitEndOwnSession],
  ['POST', PROOF_ADDRESS, 'prove-again', own.submitProof],
]

const ownSecrets: Row[] = [
  ['GET', '/tai-khoan/lop-hai', 'view-set-up-own-factor', ownFactor.viewSetUpFactor],
  ['POST', '/tai-khoan/lop-hai', 'add-own-app', ownFactor.submitTotp],
  ['POST', '/tai-khoan/khoa', 'add-own-passkey', ownFactor.submitPasskey],
  ['POST', '/tai-khoan/lop-hai/go', 'remove-own-factor', ownFactor.submitRemoveFactor],
  ['POST', '/tai-khoan/ma-du-phong', 'renew-own-recovery-codes', ownFactor.submitRecoveryCodes],
  ['POST', '/tai-khoan/phien/khac', 'end-own-other-sessions', own.submitEndOtherSessions],
]

/** Everybody reads the roster and enters his own absence; the act knows who may enter others'. */
const arrangements: Row[] = [
  ['GET', '/quan-tri/uy-quyen', 'view-absences', viewAbsences],
  ['POST', '/quan-tri/uy-quyen/:id/huy', 'end-absence', submitEndAbsence],
  ['GET', '/quan-tri/lich-truc', 'view-duty', viewDuty],
]

/** Who stands in for somebody may do all that he may: a screen left open is not enough to say who. */
const standingIn: Row[] = [['POST', '/quan-tri/uy-quyen', 'enter-absence', submitAbsence]]

const PEOPLE = '/quan-tri/nguoi-dung'
const administration: Row[] = [
  ['GET', PEOPLE, 'list-people', people.viewPeople],
  ['GET', `${PEOPLE}.csv`, 'export-people', people.downloadPeople],
  ['GET', `${PEOPLE}/moi`, 'view-new-person', people.viewNewPerson],
  ['GET', `${PEOPLE}/:id`, 'view-person', person.viewPerson],
  ['POST', `${PEOPLE}/:id/phien`, 'end-session', person.submitEndSession],
  ['GET', '/quan-tri/dang-nhap', 'view-policy', viewPolicy],
]

/** Who gets in, and what he may do. Ending one session only ever shuts somebody out, so it is not here. */
const powers: Row[] = [
  ['POST', PEOPLE, 'add-person', people.submitNewPerson],
  ['POST', `${PEOPLE}/:id`, 'change-person', person.submitPerson],
  ['POST', `${PEOPLE}/:id/vai-tro`, 'give-roles', person.submitRoles],
  ['POST', `${PEOPLE}/:id/vai-tro/thu-hoi`, 'take-role', person.submitTakeRole],
  ['POST', `${PEOPLE}/:id/khoa`, 'deactivate-person', person.submitDeactivate],
  ['POST', `${PEOPLE}/:id/mo-khoa`, 'reactivate-person', person.submitReactivate],
  ['POST', `${PEOPLE}/:id/mat-khau`, 'reset-password', person.submitResetPassword],
  ['POST', `${PEOPLE}/:id/go-lop-hai`, 'remove-factors', person.submitRemoveFactors],
  ['POST', `${PEOPLE}/:id/lien-ket`, 'link-provider', person.submitLink],
  ['POST', `${PEOPLE}/:id/lien-ket/bo`, 'unlink-provider', person.submitUnlink],
  ['POST', '/quan-tri/dang-nhap', 'set-policy', submitPolicy],
]
