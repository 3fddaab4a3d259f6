// `npm run bench sweep [PEOPLE]`: a whole ministry from a workbook, as a process: seconds, peak memory, and the ratio to writing
// the same workbook of results without asking the law.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePeople } from './workbook.ts'

export async function bench(words: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'palmares-sweep-'))
  try {
    const sizes = words.length > 0 ? words.map(Number) : [5000, 50_000]
    for (const size of sizes) await measure(folder, size)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measure(folder: string, size: number) {
  const input = join(folder, 'facts.xlsx')
  const output = join(folder, 'results.xlsx')
  await writePeople(input, size)
  const ran = timed([
    join(import.meta.dirname, '..', '..', 'bin', 'palmares.mjs'),
    'sweep',
    input,
    output,
    '--format',
    'json',
  ])
  const copied = timed([join(import.meta.dirname, 'copy.ts'), output, join(folder, 'copy.xlsx')])
  const megabytes = (statSync(output).size / 1e6).toFixed(1)
  const shown = ({ seconds, processor, peakMegabytes }: Timed) =>
    `${seconds.toFixed(1)} s (${processor.toFixed(1)} s of processor), peak memory ${peakMegabytes.toFixed(0)} MB`
  console.log(`${size} people: ${shown(ran)}, result ${megabytes} MB`)
  console.log(`  the same workbook without law: ${shown(copied)}`)
  console.log(
    `  ratio by processor ${(ran.processor / copied.processor).toFixed(2)}, ${((ran.processor / size) * 1e6).toFixed(0)} µs a person`,
  )
}

type Timed = { seconds: number; processor: number; peakMegabytes: number }

/** By the clock, and by the processor: a busy machine does not count against either side there. */
function timed(words: readonly string[]): Timed {
  const started = performance.now()
  const watch = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('peak '+u.maxRSS+' processor '+(u.userCPUTime+u.systemCPUTime)+'\\n')})`
  const { status, stderr } = spawnSync(process.execPath, ['--import', watch, ...words], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(stderr)
  return {
    seconds: (performance.now() - started) / 1000,
    processor: Number(/processor (\d+)/.exec(stderr)?.[1]) / 1e6,
    peakMegabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024,
  }
}
