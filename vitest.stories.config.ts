// The stories in a real browser, one after the other: whole servers, whole days of work. Used by tools/check.ts (step `stories`).
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['stories/**/*.story.ts'],
    globalSetup: ['stories/demonstration.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 1,
  },
})
