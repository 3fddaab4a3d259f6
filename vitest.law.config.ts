// The tests of the law alone, without a database: for mutation testing (stryker.config.json) and for whoever works on rulebooks.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/law/**/*.test.ts', 'rulebooks/**/*.test.ts'],
    testTimeout: 60_000,
    maxWorkers: 1,
  },
})
