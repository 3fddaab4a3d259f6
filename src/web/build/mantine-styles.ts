// Brings each Mantine component its own style sheet, so that a page carries the rules of what it shows and no more.
// Used by vite.config.ts. While developing, Mantine is bundled beforehand: then the whole sheet is loaded once.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const layers = fileURLToPath(new URL('../layers.css', import.meta.url))
const packages = new URL('../../../node_modules/', import.meta.url)
const core = /@mantine\/core\/esm\/(?:components|utils)\/(?:\w+\/)*(\w+)\.mjs$/
export function mantineStyles(): Plugin {
  let building = false
  return {
    name: 'mantine-styles',
    enforce: 'pre',
    configResolved(config) {
      building = config.command === 'build'
    },
    transform(code, id) {
      if (!building)
        return id.endsWith('/src/web/app.tsx') ? `import '@mantine/core/styles.layer.css'\n${code}` : null
      const name = core.exec(id)?.[1]
      const sheet = `@mantine/core/styles/${name}.layer.css`
      if (name === undefined || !existsSync(fileURLToPath(new URL(sheet, packages)))) return null
      // The order of layers first, whichever file the sheet ends up in: else Mantine would stand under the ground's rules.
      return { code: `import '${layers}'\nimport '${sheet}'\n${code}`, map: null }
    },
  }
}
