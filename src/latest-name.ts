import type { UnitName } from '#platform/http/server.ts'

/**
 * The unit's name, and how it was called when last asked: pages of errors cannot wait for it. While the
 * database does not answer, the last name does.
 */
export const latestName = (given: UnitName) => {
  if (typeof given === 'string') return { ask: async () => given, latest: () => given }
  let name = 'Một Cửa'
  const ask = async (): Promise<string> => {
    name = await given().catch(() => name)
    return name
  }
  return { ask, latest: () => name }
}
