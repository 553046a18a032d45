/** Whether the text can be a login name: small letters without marks, digits, dots and dashes. */
export const isLoginName = (text: string): boolean => /^[a-z0-9][a-z0-9._-]{1,39}$/.test(text)
