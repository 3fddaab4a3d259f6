// What a rulebook says to people, in the three languages at once: titles, questions, notes, reasons.
// Used by rulebooks, citations and whoever speaks the law.

export type Language = 'vi' | 'fr' | 'en'
export type Words = Readonly<Record<Language, string>>
