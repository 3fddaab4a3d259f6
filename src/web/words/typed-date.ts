// A day as people type it: 5/12/2024, 05-12-2024, 5.12.24, 05122024, or 2024-12-05. Used by DateField.

/** @returns `2024-12-05`, or null when it is no day of the calendar */
export function parseTypedDate(text: string): string | null {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  if (parts !== null) return dayOf(parts[1], parts[2], parts[3])
  const typed =
    /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4}|\d{2})$/.exec(text.trim()) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim())
  return typed === null ? null : dayOf(typed[3], typed[2], typed[1])
}

function dayOf(year = '', month = '', day = ''): string | null {
  const full = year.length === 2 ? `20${year}` : year
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null
}
