// Statements asked again are prepared: PostgreSQL reads and plans each text once a connection, which for a short statement is most
// of its work. Used by open.ts.
import { Client } from 'pg'

/** Each connection keeps their plans; what goes beyond is planned each time it is asked. */
const TEXTS_MAX = 300
/** A list of values makes a new text for each length: a text is prepared once it has come this often. */
const TIMES_BEFORE = 2

/** Says under which name a text is prepared; undefined while it is not. */
export function namesOfStatements(textsMax = TEXTS_MAX): (text: string) => string | undefined {
  const names = new Map<string, string>()
  const seen = new Map<string, number>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined || names.size >= textsMax) return known
    const times = (seen.get(text) ?? 0) + 1
    if (times <= TIMES_BEFORE) {
      // Texts that never come again are not remembered for ever.
      if (seen.size > textsMax * 10) seen.clear()
      seen.set(text, times)
      return undefined
    }
    seen.delete(text)
    const name = `palmares-${names.size + 1}`
    names.set(text, name)
    return name
  }
}

/** A client that prepares what it is asked with values. One text has one name in all connections of a pool. */
export function preparingClient(nameOf = namesOfStatements()): typeof Client {
  class PreparingClient extends Client {}
  PreparingClient.prototype.query = new Proxy(Client.prototype.query, {
    apply(query, client, given: [unknown, unknown, ...unknown[]]) {
      const [text, values, ...rest] = given
      const name =
        typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined
      return Reflect.apply(query, client, name === undefined ? given : [{ name, text, values }, ...rest])
    },
  })
  return PreparingClient
}
