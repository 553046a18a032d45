import { expect, test } from 'vitest'
import { useDemoDatabase } from '../../../../test/support/demo-database.ts'
import { measurementOf } from '../gather-report.ts'
import { indicators } from './definitions.ts'
import { measure, measureOne } from './measure.ts'

const test$ = useDemoDatabase()

test('a figure counted alone is the figure that the report states, each of them', async () => {
  await test$.db.read({ unitId: 1 }, async (tx) => {
    const measurement = await measurementOf(tx, { from: '2023-12-07', to: '2024-06-06' })
    const figures = await measure(tx, measurement)
    for (const indicator of indicators)
      expect(await measureOne(tx, measurement, indicator), indicator.id).toEqual(
        figures[indicator.id],
      )
  })
})
