/** The id of the input named so; the error summary links to it. */
export const fieldId = (name: string): string => `o-${name}`
