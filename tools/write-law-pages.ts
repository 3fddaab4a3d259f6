// Writes what is made from the rulebooks: docs/law.md, rulebooks/schema.json, the answers kept. Run after changing them:
// `node tools/write-law-pages.ts`. The tests rulebooks/pages and rulebooks/kept-* fail while they differ.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptFrom, keptLine } from '../rulebooks/testing/asked.ts'
import { conditionsAsked } from '../rulebooks/testing/conditions-asked.ts'
import { readingOf, texts } from '../rulebooks/testing/facts-texts.ts'
import { askedAgain, peopleFrom } from '../rulebooks/testing/people-kept.ts'
import { rulebookRead, rulebookTexts } from '../rulebooks/testing/rulebook-texts.ts'
import { coveragePage, rulebookSchema } from '../src/law/index.ts'
import { loadLaw } from '../src/rulebook-files.ts'

const law = await loadLaw()
const root = join(import.meta.dirname, '..')
mkdirSync(join(root, 'docs'), { recursive: true })
writeFileSync(join(root, 'docs', 'law.md'), coveragePage(law.rulebook))
writeFileSync(join(root, 'rulebooks', 'schema.json'), `${JSON.stringify(rulebookSchema(), null, 2)}\n`)

const answers = join(root, 'rulebooks', 'kept-answers.jsonl')
const questions = keptFrom(readFileSync(answers, 'utf8')).map((each) => each.question)
writeFileSync(answers, `${questions.map((each) => keptLine(law, each)).join('\n')}\n`)

const people = join(root, 'rulebooks', 'kept-people.jsonl')
const again = peopleFrom(readFileSync(people, 'utf8')).map((each) => JSON.stringify(askedAgain(law, each)))
writeFileSync(people, `${again.join('\n')}\n`)

const ofConditions = conditionsAsked(law).map((each) => JSON.stringify(each))
writeFileSync(join(root, 'rulebooks', 'kept-conditions.jsonl'), `${ofConditions.join('\n')}\n`)

const readings = texts.map((each) => JSON.stringify(readingOf(each)))
writeFileSync(join(root, 'rulebooks', 'kept-readings.jsonl'), `${readings.join('\n')}\n`)

const rulebooks = rulebookTexts.map((_, at) => JSON.stringify(rulebookRead(at)))
writeFileSync(join(root, 'rulebooks', 'kept-rulebooks.jsonl'), `${rulebooks.join('\n')}\n`)
