// Loads the working calendar from `holidays/`, one file a year. Used by the terminal and the server.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readHolidays } from './law/read-holidays.ts'
import { type WorkingCalendar, workingCalendar } from './law/working-days.ts'

const ownFolder = join(import.meta.dirname, '..', 'holidays')

/** @throws Error naming file and line when a calendar file is faulty: the project's own files, not a person's input. */
export function loadWorkingCalendar(folder: string = ownFolder): WorkingCalendar {
  const years = readdirSync(folder)
    .filter((name) => /^\d{4}\.yaml$/.test(name))
    .map((name) => {
      const read = readHolidays(`holidays/${name}`, readFileSync(join(folder, name), 'utf8'))
      if ('year' in read) return read.year
      throw new Error(read.faults.map((fault) => `${fault.file}:${fault.line}: ${fault.what}`).join('\n'))
    })
  return workingCalendar(years)
}
