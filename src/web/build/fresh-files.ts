// Files of src/web/public keep their names, and browsers keep them for a year: their address carries a mark of their content, so
// that a new release is seen at once. Used by vite.config.ts.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const folder = new URL('../public/', import.meta.url)
const names = ['first-paint.js', 'mark.svg']

export function freshFiles(): Plugin {
  return {
    name: 'fresh-files',
    apply: 'build',
    transformIndexHtml: (html) => names.reduce(withMark, html),
  }
}

function withMark(html: string, name: string): string {
  const mark = createHash('sha256')
    .update(readFileSync(new URL(name, folder)))
    .digest('hex')
    .slice(0, 8)
  return html.replaceAll(`"/${name}"`, `"/${name}?${mark}"`)
}
