/** Who digitises results. */
export const resultKeepers = ['clerk', 'specialist', 'office-clerk', 'system'] as const
