// A nation through the law: millions of synthetic people and their units, every award they can be given, on two threads.
// Memory must stay flat; the time is compared with the engine alone, without the making of the people. Used by main.ts.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { awardsFor, verdictsOnly } from '../../src/law/index.ts'
import { loadLaw } from '../../src/rulebook-files.ts'
import { collective, type People, person } from './people.ts'

const threads = 2
/** One unit for so many people. */
const peoplePerUnit = 170
const chunk = 20_000
const of2024: People = { year: 2024, asOf: '2024-12-15', whole: false }

type Part = { from: number; to: number }
type Told =
  | { kind: 'memory'; megabytes: number }
  | { kind: 'done'; answers: number; engineSeconds: number; met: number }

export async function nationalSweep(count: number): Promise<void> {
  const started = performance.now()
  const before = process.cpuUsage()
  const memory: number[] = []
  const share = Math.ceil(count / threads)
  const parts = Array.from({ length: threads }, (_, index) => ({
    from: index * share,
    to: Math.min(count, (index + 1) * share),
  }))
  const done = await Promise.all(parts.map((part) => run(part, (megabytes) => memory.push(megabytes))))
  const { user, system } = process.cpuUsage(before)
  const seconds = (performance.now() - started) / 1000
  const processor = (user + system) / 1e6
  const engine = done.reduce((sum, each) => sum + each.engineSeconds, 0)
  const answers = done.reduce((sum, each) => sum + each.answers, 0)
  const [first, last] = [
    Math.max(...memory.slice(0, memory.length / 4)),
    Math.max(...memory.slice(-memory.length / 4)),
  ]
  console.log(
    `National sweep: ${count} people and ${Math.floor(count / peoplePerUnit)} units, ${answers} answers on ${threads} threads`,
  )
  console.log(
    `  ${seconds.toFixed(1)} s, ${((seconds / count) * 1e6).toFixed(1)} s a million people; ${processor.toFixed(1)} s of processor`,
  )
  console.log(
    `  ratio to the engine alone: ${(processor / engine).toFixed(2)}; memory ${first.toFixed(0)} MB in the first quarter, ${last.toFixed(0)} MB in the last`,
  )
}

function run(part: Part, onMemory: (megabytes: number) => void): Promise<Extract<Told, { kind: 'done' }>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(import.meta.filename, { workerData: part })
    worker.on('message', (told: Told) => (told.kind === 'memory' ? onMemory(told.megabytes) : resolve(told)))
    worker.on('error', reject)
  })
}

async function work({ from, to }: Part) {
  const law = await loadLaw()
  const [personal, shared] = [awardsFor(law, 'individual'), awardsFor(law, 'collective')]
  let [answers, met, engineMicroseconds] = [0, 0, 0]
  for (let start = from; start < to; start += chunk) {
    const people = range(start, Math.min(to, start + chunk)).map((seed) => person(seed + 1, of2024))
    const units = range(
      Math.ceil(start / peoplePerUnit),
      Math.ceil(Math.min(to, start + chunk) / peoplePerUnit),
    ).map((seed) => collective(seed + 1, of2024))
    const before = process.threadCpuUsage()
    for (const facts of people)
      for (const verdict of verdictsOnly(law, facts, personal)) if (verdict === 'met') met++
    for (const facts of units)
      for (const verdict of verdictsOnly(law, facts, shared)) if (verdict === 'met') met++
    const { user, system } = process.threadCpuUsage(before)
    engineMicroseconds += user + system
    answers += people.length * personal.length + units.length * shared.length
    tell({ kind: 'memory', megabytes: process.memoryUsage.rss() / 1e6 })
  }
  tell({ kind: 'done', answers, met, engineSeconds: engineMicroseconds / 1e6 })
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
const tell = (told: Told) => parentPort?.postMessage(told)

// The worker is told its part by whoever started it.
if (!isMainThread) await work(workerData)
