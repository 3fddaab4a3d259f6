// The test runner: every *.test.ts beside its file. Tests that need a database share one PostgreSQL (tools/test-database.ts).
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'demo/**/*.test.ts', 'tools/**/*.test.ts', 'rulebooks/**/*.test.ts'],
    globalSetup: ['tools/test-database.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
