import { listUnits } from '#modules/organisation'
import { Refused } from '#platform/refused.ts'
import { openServices, type Services } from '#platform/services.ts'
import { readSettings, type Settings } from '#platform/settings.ts'

export type OpenOffice = {
  services: Services
  settings: Settings
  unitId: number
  unitName: string
}

/**
 * Runs `work` over the opened database and closes it, also when the work fails. A guest only reads,
 * beside a program that may have the database open.
 */
export const withServices = async <T>(
  work: (services: Services, settings: Settings) => Promise<T>,
  options: { asGuest?: boolean } = {},
): Promise<T> => {
  const settings = readSettings(process.env)
  const services = await openServices(settings, options)
  try {
    return await work(services, settings)
  } finally {
    await services.close()
  }
}

/** Whether any unit has opened its books in this database. */
export const hasUnit = async ({ db }: Services): Promise<boolean> =>
  (await db.read({ unitId: 0 }, listUnits)).length > 0

/** The unit whose books a command reads: the one named, or the only one there is. */
export const chooseUnit = async (
  { db }: Services,
  wanted = '',
): Promise<{ unitId: number; name: string }> => {
  const units = await db.read({ unitId: 0 }, listUnits)
  if (units.length === 0)
    throw new Refused(
      'Cơ sở dữ liệu chưa có đơn vị nào. Chạy “npm start” để thiết lập, hoặc “npm run demo” để nạp xã mẫu.',
    )
  const listed = units.map(({ unitId, name }) => `${unitId} (${name})`).join(', ')
  if (!wanted && units.length > 1)
    throw new Refused(`Có nhiều đơn vị: ${listed}. Hãy chọn bằng --unit-id.`)
  const unit = wanted ? units.find(({ unitId }) => String(unitId) === wanted) : units[0]
  if (!unit) throw new Refused(`Không có đơn vị ${wanted}; có: ${listed}.`)
  return unit
}
