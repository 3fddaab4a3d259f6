// Vietnamese personal names: parts, initials, order, keys for search and for comparison. Pure; used by lists, ballots, search
// and imports. The full name of the identity record is never rebuilt from its parts.

/** Family name, middle names, given name, as the default split proposes them. */
export interface NameParts {
  family: string
  middle: string
  given: string
}

/** Composed letters, single spaces, no space around. The first thing done to a name that enters. */
export function tidyName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b]+/gu, ' ')
    .trim()
}

/** First syllable, middle, last syllable: right for most; a person may correct the parts. A single word is a given name. */
export function splitName(name: string): NameParts {
  const syllables = tidyName(name).split(' ')
  const given = syllables.at(-1) ?? ''
  if (syllables.length < 2) return { family: '', middle: '', given }
  return { family: syllables[0] ?? '', middle: syllables.slice(1, -1).join(' '), given }
}

/** `NTTH` for Nguyễn Thị Thu Hà; letters keep their marks. */
export function initialsOf(name: string): string {
  return tidyName(name)
    .split(' ')
    .map((syllable) => [...syllable][0] ?? '')
    .join('')
    .toLocaleUpperCase('vi')
}

const vietnamese = new Intl.Collator('vi')

/** The order of lists and ballots: given name, then family, then middle, in the Vietnamese alphabet; equal names by full text.
 *  @source school, staff and council practice; no decree imposes it */
export function compareNames(left: string, right: string): number {
  const [a, b] = [splitName(left), splitName(right)]
  return (
    vietnamese.compare(a.given, b.given) ||
    vietnamese.compare(a.family, b.family) ||
    vietnamese.compare(a.middle, b.middle) ||
    vietnamese.compare(tidyName(left), tidyName(right))
  )
}

/** A copy in the order of lists and ballots. */
export function sortByName<Row>(rows: readonly Row[], nameOf: (row: Row) => string): Row[] {
  return [...rows].sort((left, right) => compareNames(nameOf(left), nameOf(right)))
}

/** What a database can sort on when it collates by `vi`: given, family, middle, separated by a character below every letter. */
export function sortKeyOf(name: string): string {
  const { family, middle, given } = splitName(name)
  return [given, family, middle].join('\u0001')
}

/** `nguyen van duong` for Nguyễn Văn Đường: what search compares. Đ has no decomposition and is replaced by hand. */
export function withoutToneMarks(text: string): string {
  return tidyName(text)
    .replace(/[đĐðÐɖƉ]/g, 'd')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}

// Marks that make a letter (breve, circumflex, horn) belong to it; tones are what spelling habits move inside a syllable.
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Equal for spellings that differ only in where a tone is written (`Hoà`, `Hòa`), in case or in spaces. It finds likely
 *  duplicates; it never proves that two persons are one. */
export function comparisonKeyOf(name: string): string {
  return tidyName(name)
    .replace(/[ðÐɖƉ]/g, 'đ')
    .toLocaleLowerCase('vi')
    .split(' ')
    .map((syllable) => {
      const letters = syllable.normalize('NFD')
      return (letters.replace(tones, '') + (letters.match(tones) ?? []).join('')).normalize('NFD')
    })
    .join(' ')
}
