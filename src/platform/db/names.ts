/** Owns every table; only migrations and the job worker connect as it. */
export const OWNER_ROLE = 'motcua_owner'
/** What the application acts as: row-level security holds for it and history is closed to it. */
export const APP_ROLE = 'motcua_app'
export const DATABASE = 'motcua'
