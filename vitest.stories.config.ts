// The stories: whole promises carried out in a real browser, one file a story, one after the other.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['stories/**/*.story.ts'],
    testTimeout: 300_000,
    hookTimeout: 180_000,
    maxWorkers: 1,
    fileParallelism: false,
  },
})
