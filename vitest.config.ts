import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,demo,bench,test}/**/*.test.{ts,tsx}'],
    globalSetup: './test/support/database.setup.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})
