/** Who may say that a settlement happened at another time than the books have. */
export const correctors = ['specialist', 'clerk', 'office-clerk', 'leader'] as const

/** Who may say that an acceptance did: those who accept. */
export const acceptors = ['clerk'] as const
