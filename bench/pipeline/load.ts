// Asks a server over kept connections for some seconds, and prints what it measured as JSON. A process of its own; used by main.ts.
import { Agent, request } from 'node:http'
import { measure, type Sent } from './measured.ts'

interface Task {
  base: string
  sent: Sent
  seconds: number
  connections: number
}

const { base, sent, seconds, connections }: Task = JSON.parse(process.argv[2] ?? '')
const agent = new Agent({ keepAlive: true, maxSockets: connections })
const body = sent.body ? JSON.stringify(sent.body) : undefined
const headers = {
  cookie: sent.cookie,
  ...(body ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } : {}),
}
const times: number[] = []

function ask(): Promise<void> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request(`${base}${sent.path}`, { method: sent.method, agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () => {
        if (answer.statusCode !== 200) reject(new Error(`${sent.what}: ${answer.statusCode}`))
        times.push(performance.now() - started)
        resolve()
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const until = performance.now() + seconds * 1000
const one = async (): Promise<void> => {
  while (performance.now() < until) await ask()
}
await Promise.all(Array.from({ length: connections }, one))
agent.destroy()
process.stdout.write(JSON.stringify(measure(times, seconds)))
