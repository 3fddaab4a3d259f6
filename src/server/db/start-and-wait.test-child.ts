// A process of its own for tests: starts the embedded PostgreSQL on a folder, says so, and waits to be killed.
// Used by local-postgres.test.ts alone, by its path.
import { startLocalPostgres } from './local-postgres.ts'

const [folder = '', shelter = ''] = process.argv.slice(2)
try {
  const { url } = await startLocalPostgres({ folder, ...(shelter ? { shelter } : {}) })
  console.log(JSON.stringify({ url }))
  setInterval(() => undefined, 1000)
} catch (error) {
  console.log(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }))
}
