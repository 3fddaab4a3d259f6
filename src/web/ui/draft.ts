// Drafts kept in this browser, so that leaving never loses text. Used by useForm.

const prefix = 'palmares.draft.'
const daysKept = 30

/** The draft, when one was kept and still has the fields of `initial`; what is new in `initial` is added. */
export function readDraft<Values extends object>(
  name: string,
  initial: Values,
): { values: Values; at: Date } | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + name) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('values' in kept)) return undefined
    const at = new Date(String(kept.at))
    if (!(Date.now() - at.getTime() < daysKept * 86_400_000)) return undefined
    return { values: { ...initial, ...(kept.values ?? {}) }, at }
  } catch {
    return undefined
  }
}

/** @returns when it was kept, or undefined when this browser keeps nothing (private window, full) */
export function keepDraft(name: string, values: object): Date | undefined {
  try {
    const at = new Date()
    localStorage.setItem(prefix + name, JSON.stringify({ at: at.toISOString(), values }))
    return at
  } catch {
    return undefined
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(prefix + name)
  } catch {
    // Nothing was kept then.
  }
}
