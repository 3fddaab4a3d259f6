// Builds the web: first page small, every later page its own piece, nothing that a strict content policy refuses.
// Used by `npm run build` and by `vite` while developing (then /api and the public pages go to a running server).
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { freshFiles } from './src/web/build/fresh-files.ts'
import { mantineStyles } from './src/web/build/mantine-styles.ts'
import { packedFiles } from './src/web/build/packed-files.ts'
import { sharedFiles } from './src/web/build/shared-files.ts'

const server = process.env.PALMARES_SERVER ?? 'http://127.0.0.1:3000'

export default defineConfig({
  publicDir: 'src/web/public',
  plugins: [react(), mantineStyles(), freshFiles(), packedFiles()],
  // The contract's schemas are promises kept by the server; the browser reads only names, methods and paths of them.
  resolve: { alias: { zod: new URL('./src/web/client/schema-stand-in.ts', import.meta.url).pathname } },
  // The server puts a fresh nonce in place of this word each time it serves the page.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: 'dist/web',
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: { groups: sharedFiles } } },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': server, '/public': server, '/verify': server },
  },
})
