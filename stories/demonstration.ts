// The demonstration house of 2024, loaded once for all stories and copied for each. vitest.stories.config.ts names this file as
// globalSetup. PALMARES_STORY_HOUSE=/path names a ready, stopped house to copy instead of loading one (a minute saved while writing).
import { rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { password } from '../demo/begin.ts'
import { readConfig } from '../src/server/config.ts'
import { openHouse } from '../src/server/open-house.ts'
import { openStoryHouse, type StoryHouse } from './house.ts'
import { ownFolder } from './own-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    demonstrations: string
  }
}

/** A copy of the demonstration, on 5 December 2024; changes in it are the story's own.
 *  @param startsAt a local Vietnamese time, when the story moves the clock */
export async function openDemonstration(story: string, startsAt?: string): Promise<StoryHouse> {
  const { inject } = await import('vitest')
  const from = process.env.PALMARES_STORY_HOUSE ?? (await loadOnce(inject('demonstrations')))
  return openStoryHouse({ story, from, password, ...(startsAt === undefined ? {} : { startsAt }) })
}

/** Stories run one after the other, so the first that asks loads it. */
async function loadOnce(folder: string): Promise<string> {
  const ready = join(folder, 'ready')
  if (await stat(ready).catch(() => undefined)) return ready
  const partial = join(folder, 'partial')
  const config = readConfig({ PORT: '0', PALMARES_DATA: partial, PALMARES_LOG: 'warn' })
  const house = await openHouse(config)
  await house.close()
  await rename(partial, ready)
  return ready
}

/** Vitest's globalSetup: an empty folder, and nothing left of it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await ownFolder('demonstration')
  project.provide('demonstrations', folder)
  return () => rm(folder, { recursive: true, force: true })
}
