// Sums of dong in the reader's language: `2.340.000 đồng`, `2 340 000 dongs`, `2,340,000 dong`. Used by prize and prizes.
import type { Language } from './terminal.ts'

const unit: Record<Language, string> = { vi: 'đồng', fr: 'dôngs', en: 'dong' }

export function dong(amount: number, language: Language): string {
  return `${new Intl.NumberFormat(language).format(amount)}\u00a0${unit[language]}`
}
