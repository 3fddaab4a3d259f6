// A test runner for Stryker that runs the quick tests of the law within one process: thousands of mutants in minutes, not hours.
// Each test file is bundled once with the instrumented law; for each mutant it is evaluated afresh, so that nothing is kept from
// the mutant before, and only the tests that reach the mutant are run. Named in stryker.config.json; run by `npm run mutate`.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
} from '@stryker-mutator/api/test-runner'
import { build, type Plugin } from 'vite'
import { type Collected, collecting } from './collect.ts'

/** Those that find most come first. */
const files = [
  'rulebooks/kept-answers',
  'src/law/compile-branch',
  'src/law/compile-node',
  'src/law/decisive',
  'src/law/plan',
  'src/law/read-holidays',
  'src/law/prize',
  'src/law/procedure',
  'rulebooks/kept-readings',
  'src/law/nearest-name',
  'src/law/law-words',
  'src/law/drawn-rule',
  'src/law/read-prizes',
  'src/law/vocabulary',
  'rulebooks/kept-conditions',
  'rulebooks/kept-people',
  'rulebooks/cases',
  'src/law/verdict',
  'src/law/road',
  'src/law/read-facts',
  'src/law/numbers',
  'src/law/working-days',
  'src/law/calendar-day',
  'src/law/months',
  'src/law/rulebook-faults',
  'src/law/effective-rating',
  'src/law/check-rulebook',
  'src/law/check-whole',
  'src/rulebook-files',
  'rulebooks/pages',
  'src/law/layers',
  'src/law/telling',
]
/** A mutant that is asked so often turns in circles. */
const hitLimit = 5_000_000

type Hits = Record<string, number>
type Instrumented = {
  activeMutant?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number
  currentTestId?: string | undefined
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> }
}
declare global {
  // What the instrumented code looks at, by Stryker's name.
  var __stryker__: Instrumented
}

const idle = { activeMutant: undefined, hitCount: undefined, currentTestId: undefined }

class LawTestRunner implements TestRunner {
  readonly #scripts: { file: string; script: Script }[] = []
  readonly #reached = new Map<string, { static: Hits; perTest: Record<string, Hits> }>()
  #rulebook = ''

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    globalThis.__stryker__ ??= {}
    for (const file of files) this.#scripts.push({ file, script: await bundled(`${file}.test.ts`) })
    const reader = await bundled('src/rulebook-files.ts')
    const { loadRulebook } = evaluated(reader, '', collecting()) as { loadRulebook: () => Promise<unknown> }
    this.#rulebook = JSON.stringify(await loadRulebook())
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = []
    this.#reached.clear()
    for (const { file, script } of this.#scripts) {
      const reached = { static: {}, perTest: {} }
      this.#reached.set(file, reached)
      Object.assign(globalThis.__stryker__, { ...idle, mutantCoverage: reached })
      for (const [index, test] of this.#collected(script).entries()) {
        globalThis.__stryker__.currentTestId = `${index}`
        const started = performance.now()
        await test.run()
        const id = `${file} ${test.name}`
        tests.push({
          id,
          name: id,
          status: TestStatus.Success as const,
          timeSpentMs: performance.now() - started,
        })
      }
    }
    return { status: DryRunStatus.Complete, tests }
  }

  async mutantRun({ activeMutant }: MutantRunOptions): Promise<MutantRunResult> {
    // A process that stands in for one that hung has not seen yet which test reaches which mutant.
    if (this.#reached.size === 0) await this.dryRun()
    Object.assign(globalThis.__stryker__, { ...idle, activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    let nrOfTests = 0
    for (const { file, script } of this.#scripts) {
      const reaches = this.#reaching(file, activeMutant.id)
      if (reaches === undefined) continue
      let name = 'when loaded'
      try {
        for (const [index, test] of this.#collected(script).entries()) {
          if (!reaches(index)) continue
          name = test.name
          nrOfTests++
          await test.run()
        }
      } catch (error) {
        const failureMessage = error instanceof Error ? error.message.slice(0, 500) : String(error)
        return { status: MutantRunStatus.Killed, killedBy: [`${file} ${name}`], failureMessage, nrOfTests }
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests }
  }

  /** Which tests of the file, by place, reach the mutant: all of them when it is reached while the file is loaded. */
  #reaching(file: string, mutant: string): ((index: number) => boolean) | undefined {
    const reached = this.#reached.get(file)
    if (reached === undefined || mutant in reached.static) return () => true
    const tests = new Set(
      Object.keys(reached.perTest).filter((test) => mutant in (reached.perTest[test] ?? {})),
    )
    return tests.size === 0 ? undefined : (index) => tests.has(`${index}`)
  }

  #collected(script: Script): Collected[] {
    const collector = collecting()
    evaluated(script, this.#rulebook, collector)
    return collector.tests
  }
}

const require = createRequire(import.meta.url)

function evaluated(script: Script, rulebook: string, collector: ReturnType<typeof collecting>): unknown {
  const module = { exports: {} }
  script.runInThisContext()(require, module, module.exports, { rulebook, ...collector.vitest })
  return module.exports
}

async function bundled(file: string): Promise<Script> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [inOneProcess()],
    ssr: { noExternal: true },
    build: {
      ssr: join(process.cwd(), file),
      write: false,
      minify: false,
      target: 'esnext',
      rollupOptions: { output: { format: 'cjs', codeSplitting: false } },
    },
  })
  const output = Array.isArray(made) ? made[0]?.output : 'output' in made ? made.output : undefined
  const chunk = output?.[0]
  if (chunk?.type !== 'chunk') throw new Error(`${file} was not bundled`)
  return new Script(`(function (require, module, exports, given) {${chunk.code}\n})`, { filename: file })
}

/** Tests are collected, not run, by what stands in for vitest; the law is made from a rulebook read once, before any mutant. */
function inOneProcess(): Plugin {
  const own: Record<string, string> = {
    vitest: 'export const { test, describe, expect, afterAll } = given',
    'law-now': `import { compile } from '${join(process.cwd(), 'src/law/compile.ts')}'
      const rulebook = JSON.parse(given.rulebook || 'null')
      export const loadRulebookNow = () => rulebook
      const law = rulebook && compile(rulebook)
      export const loadLawNow = () => law`,
  }
  return {
    name: 'in-one-process',
    enforce: 'pre',
    resolveId: (id) => (id in own ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? own[id.slice(1)] : undefined),
    transform: (code, id) => {
      const placed = code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
      const now = placed.replaceAll(
        /^const (\w+) = await (loadLaw|loadRulebook)\(\)$/gm,
        'const $1 = $2Now()',
      )
      return now === placed ? placed : `import { loadLawNow, loadRulebookNow } from 'law-now'\n${now}`
    },
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'law', LawTestRunner)]
