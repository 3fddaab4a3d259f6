// Starts one Palmarès: config → database → house → HTTP → listen; and stops it gracefully. Nothing else.

import { BadConfig, readConfig } from './config.ts'
import { openHouse } from './open-house.ts'

const opened = await openHouse(readConfigOrEnd()).catch(end)
await opened.listen()

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    // What cannot end in ten seconds is cut: the journal and PostgreSQL keep every act that was acknowledged.
    setTimeout(() => process.exit(1), 10_000).unref()
    void opened.close().then(() => process.exit(0), end)
  })

function readConfigOrEnd() {
  try {
    return readConfig(process.env)
  } catch (error) {
    return end(error)
  }
}

/** Says what is wrong in words; a stack only for what nobody expected. */
function end(error: unknown): never {
  const expected = error instanceof BadConfig || (error instanceof Error && 'isForPeople' in error)
  console.error(expected ? error.message : error)
  process.exit(1)
}
