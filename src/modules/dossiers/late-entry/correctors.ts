/** Who may say that a settlement happened at another time than the books have. */
export const correctors = ['specialist', 'clerk', 'office-clerk', 'leader'] as const
