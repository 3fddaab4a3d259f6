// Brings each Mantine component its own style sheet, so that a page carries the rules of what it shows and no more.
// Used by vite.config.ts. While developing, Mantine is bundled beforehand: then the whole sheet is loaded once.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const sheets = new URL('../../../node_modules/@mantine/', import.meta.url)
const component = /@mantine\/core\/esm\/components\/(?:\w+\/)*(\w+)\.mjs$/

export function mantineStyles(): Plugin {
  let building = false
  return {
    name: 'mantine-styles',
    enforce: 'pre',
    configResolved(config) {
      building = config.command === 'build'
    },
    transform(code, id) {
      if (!building && id.endsWith('/src/web/app.tsx'))
        return `import '@mantine/core/styles.layer.css'\n${code}`
      const name = component.exec(id)?.[1]
      if (!building || name === undefined) return null
      const sheet = `core/styles/${name}.layer.css`
      if (!existsSync(fileURLToPath(new URL(sheet, sheets)))) return null
      return { code: `import '@mantine/${sheet}'\n${code}`, map: null }
    },
  }
}
