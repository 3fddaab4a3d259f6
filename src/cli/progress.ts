// A progress bar on standard error, redrawn at most ten times a second; nothing when no one watches.
// Used by the commands that take time.
import type { Terminal } from './terminal.ts'

export type Progress = {
  /** The label is put into words only when it is drawn. */
  at: (done: number, total: number, label: () => string) => void
  end: () => void
}

const redrawMilliseconds = 100
const barWidth = 24

export function progressOf(terminal: Terminal, isAsked: boolean, now: () => number): Progress {
  if (!terminal.drawsProgress && !isAsked) return { at: () => {}, end: () => {} }
  let drawnAt = -Infinity
  let drawn = ''
  return {
    at: (done, total, label) => {
      if (done < total && now() - drawnAt < redrawMilliseconds) return
      drawnAt = now()
      const line = total > 0 ? `${bar(done / total)} ${percent(done, total)} ${label()}` : label()
      terminal.writeError(`\r${line.padEnd(drawn.length)}`)
      drawn = line
    },
    end: () => {
      if (drawn !== '') terminal.writeError(`\r${' '.repeat(drawn.length)}\r`)
      drawn = ''
    },
  }
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * barWidth)
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`
}

function percent(done: number, total: number): string {
  return `${Math.floor((done * 100) / total)}%`.padStart(4)
}
