import { expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { anOffice } from '../dossiers/dossiers.builder.ts'
import { enterManualFigure, writeSection } from './write-report.ts'
import { readManualFigures, readSectionTexts } from './written.sql.ts'

const test$ = useDatabase()
const march = { from: '2024-03-01', to: '2024-03-31' } as const

test('two who fill in the same empty place at once both succeed, and one text stands', async () => {
  const request = (await anOffice(test$.db)).as('office-clerk', '2024-04-01')
  const texts = ['Phương hướng thứ nhất', 'Phương hướng thứ hai']
  await Promise.all(texts.map((body) => writeSection(request, march, 'IV', body)))
  const figure = { value: 1, reason: 'known', note: '' } as const
  await Promise.all(
    [1, 2].map((value) => enterManualFigure(request, march, '7.3', { ...figure, value })),
  )
  const at = { ...march, knownAt: request.now }
  const [sections, figures] = await test$.db.read(request, async (tx) => [
    await readSectionTexts(tx, at),
    await readManualFigures(tx, at),
  ])
  expect(texts).toContain(sections.IV)
  expect([1, 2]).toContain(figures['7.3']?.value)
})
