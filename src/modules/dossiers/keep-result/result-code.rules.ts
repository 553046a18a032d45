/**
 * The next result code of a dossier: its own code and a running number, so that no two offices and
 * no two results meet in one code.
 */
// Our design: no text that fixes the form of a result code was read.
export const nextResultCode = (dossierCode: string, kept: readonly string[]): string => {
  const prefix = `${dossierCode}-KQ`
  const numbers = kept
    .filter((code) => code.startsWith(prefix))
    .map((code) => Number(code.slice(prefix.length)))
    .filter(Number.isInteger)
  return `${prefix}${Math.max(0, ...numbers) + 1}`
}
