// A rulebook of one law with one article, written as its files would be. For tests that need rules of their own.
import { stringify } from 'yaml'
import { checkRulebook } from '../../src/law/check-rulebook.ts'
import { compile, type Law } from '../../src/law/compile.ts'
import { readRulebook } from '../../src/law/read-rulebook.ts'
import type { RulebookFault } from '../../src/law/rulebook.ts'

const words = { vi: 'một', fr: 'un', en: 'one' }
/** A note, or why a passage is not coded. */
export const said = { vi: 'như trên', fr: 'comme dit plus haut', en: 'as told above' }

export const tinySource = {
  number: '01/2024/QH',
  title: words,
  level: 'national',
  dated: '2024-01-01',
  from: '2024-01-01',
  certainty: 'read',
}

const judgements = ['unity', 'contribution', 'sector-criteria', 'exemplary-compliance']

/** The files of a tiny rulebook, whose article 1 holds the standard of an award; other files may be added or replaced. */
export function tinyFiles(article: object, more: Record<string, object> = {}): Map<string, string> {
  const files: Record<string, object> = {
    'law/source.yaml': tinySource,
    'law/article-01.yaml': { article: 1, text: 'Điều 1', ...article },
    'awards/awards.yaml': {
      awards: [
        { award: 'advanced-worker', names: words, kind: 'title', subjects: ['individual'] },
        { award: 'grassroots-emulation-fighter', names: words, kind: 'title', subjects: ['individual'] },
        { award: 'advanced-labour-collective', names: words, kind: 'title', subjects: ['collective'] },
      ],
    },
    'vocabulary/facts.yaml': { facts: [{ fact: 'ratings', type: 'list', question: words }] },
    'vocabulary/judgements.yaml': {
      judgements: judgements.map((judgement) => ({ judgement, question: words })),
    },
    ...more,
  }
  return new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      stringify(content, { aliasDuplicateObjects: false }),
    ]),
  )
}

export function tinyLaw(article: object, more: Record<string, object> = {}): Law {
  const read = readRulebook(tinyFiles(article, more), 'tiny')
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return compile(read.rulebook)
}

export function faultsOf(files: Map<string, string>): RulebookFault[] {
  const read = readRulebook(files, 'tiny')
  return 'faults' in read ? read.faults : []
}

/** A sound article: a standard, and a condition under its text. */
export const sound = { standard: { award: 'advanced-worker' }, holds: { judgement: 'unity' } }

/** What the check finds, without its place: kind, figures, what was meant. Awards that lack a procedure are left out. */
export function checkedFaults(article: object, more: Record<string, object> = {}): unknown[] {
  const read = readRulebook(tinyFiles(article, more), 'tiny')
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return checkRulebook(read.rulebook)
    .filter((each) => !each.kind.startsWith('award-without'))
    .map(({ kind, figures, meant }) => [kind, figures, ...(meant === undefined ? [] : [meant])])
}

/** The file of a number called `days`, with those values. */
export const daysFile = (...values: object[]) => ({
  'numbers/days.yaml': {
    number: 'days',
    unit: 'days',
    title: { vi: 'a', fr: 'b', en: 'c' },
    'last-checked-on': '2024-01-01',
    values: values.map((each) => ({ value: 10, document: 'law', ...each })),
  },
})

/** The source of the law, with more said of it. */
export const sourceFile = (more: object) => ({ 'law/source.yaml': { ...tinySource, ...more } })
