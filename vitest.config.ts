import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const PATIENCE = { testTimeout: 30_000, hookTimeout: 60_000 }
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const
const tests = '{src,demo,bench,test}/**/*.test.{ts,tsx}'
const inBrowsers = '{src,demo,bench,test}/**/*.browser.test.{ts,tsx}'

/** What takes longest begins first, or one worker would end with it while the other has nothing left. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const inOrder = await super.sort(files)
    return inOrder.toSorted((one, other) => rank(one) - rank(other))
  }
}

const rank = ({ moduleId }: TestSpecification): number =>
  ['/every-url', '/journeys/', '.browser.', ''].findIndex((words) => moduleId.includes(words))

export default defineConfig({
  test: {
    // Once for both projects, which inherit what it provides: the one PostgreSQL of the run.
    globalSetup: './test/support/database.setup.ts',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        oxc,
        test: {
          ...{ name: 'office', ...PATIENCE },
          include: [tests],
          exclude: [...configDefaults.exclude, inBrowsers],
          // To load the program anew for each of two hundred files takes longer than most of them run.
          isolate: false,
        },
      },
      { oxc, test: { ...{ name: 'browser', ...PATIENCE }, include: [inBrowsers] } },
    ],
  },
})
