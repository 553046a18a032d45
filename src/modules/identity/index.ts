export { type GrantableRole, grantableRoles, roleLabels } from './accounts/account.ts'
export {
  findByLogin,
  listActive,
  listHeldRoles,
  listInactiveNames,
  listSpecialists,
} from './accounts/accounts.sql.ts'
export { setActive } from './accounts/change-account.ts'
export { createAccount } from './accounts/create-account.ts'
export { isLoginName } from './accounts/login-name.rules.ts'
export { hashPassword } from './passwords/hash-password.ts'
export { faultOfPassword } from './passwords/password.rules.ts'
export { resetPassword } from './passwords/set-password.ts'
export { identityActs } from './people/act-words.rules.ts'
export { usualPolicy } from './policy/policy.ts'
export { setPolicy } from './policy/set-policy.ts'
export { identityRoutes } from './routes.tsx'
export { openSession } from './sessions/open-session.ts'
export { SESSION_COOKIE } from './sessions/session.ts'
export { whoIs } from './sessions/who-is.ts'
export { type DemoSignIn, findDemoSignIn, keepDemoSignIn } from './sign-in/demo-sign-in.sql.ts'
export { openProvider, type Provider } from './single-sign-on/provider.ts'
