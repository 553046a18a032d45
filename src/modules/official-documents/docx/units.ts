/** Millimetres to twentieths of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** Points to twentieths of a point. */
export const twipsOfPoints = (points: number): number => Math.round(points * 20)

/** Points to the half points in which Word counts letters. */
export const halfPoints = (points: number): number => points * 2

/** "#4a6a8a" → "4a6a8a". */
export const wordColour = (colour: string): string => colour.slice(1)
