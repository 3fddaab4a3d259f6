// Brings each Mantine component its own style sheet, so that a page carries the rules of what it shows and no more.
// Used by vite.config.ts. While developing, Mantine is bundled beforehand: then the whole sheets are loaded once.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const packages = new URL('../../../node_modules/@mantine/', import.meta.url)
const core = /@mantine\/core\/esm\/(?:components|utils)\/(?:\w+\/)*(\w+)\.mjs$/
const dates = /@mantine\/dates\/esm\/components\//
const wholeSheets = ['core', 'dates', 'charts'].map((name) => `import '@mantine/${name}/styles.layer.css'`)

export function mantineStyles(): Plugin {
  let building = false
  return {
    name: 'mantine-styles',
    enforce: 'pre',
    configResolved(config) {
      building = config.command === 'build'
    },
    transform(code, id) {
      if (!building) return id.endsWith('/src/web/app.tsx') ? `${wholeSheets.join('\n')}\n${code}` : null
      const sheet = sheetOf(id)
      return sheet === undefined ? null : { code: `import '@mantine/${sheet}'\n${code}`, map: null }
    },
  }
}

function sheetOf(id: string): string | undefined {
  if (dates.test(id)) return 'dates/styles.layer.css'
  const name = core.exec(id)?.[1]
  const sheet = `core/styles/${name}.layer.css`
  return name !== undefined && existsSync(fileURLToPath(new URL(sheet, packages))) ? sheet : undefined
}
