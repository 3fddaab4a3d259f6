// Every word of the rulebooks has its label in the three languages: predicates, warnings, reasons, powers, papers, notes.
// Used by `palmares rulebook check`, which hands the messages in.
import { conditions, meetsStandardOf } from './conditions/registry.ts'
import { countingRules, type Rulebook, type RulebookFault } from './rulebook.ts'
import { allEffects } from './rulebook-on.ts'
import type { Language } from './words.ts'

/** `messages/<language>/law.json`, as it is. */
export type LawMessages = Readonly<Record<string, unknown>>

export function checkMessages(
  rulebook: Rulebook,
  messages: Readonly<Record<Language, LawMessages>>,
): RulebookFault[] {
  const wanted = new Set(wantedKeys(rulebook))
  return (['vi', 'fr', 'en'] as const).flatMap((language) =>
    [...wanted].flatMap((key) =>
      hasText(messages[language], key)
        ? []
        : [
            {
              file: `messages/${language}/law.json`,
              line: 1,
              article: null,
              kind: 'message-missing',
              figures: { key, language },
            },
          ],
    ),
  )
}

function* wantedKeys(rulebook: Rulebook): Generator<string> {
  for (const name of conditions.keys()) if (name !== 'judgement') yield `predicates.${name}`
  yield `predicates.${meetsStandardOf}`
  for (const each of rulebook.judgements) {
    yield `predicates.${each.name}`
    yield `questions.judgements.${each.name}`
  }
  for (const each of rulebook.facts) yield `questions.facts.${each.name.replaceAll('.', '-')}`
  for (const each of rulebook.awards) yield `awards.${each.code}`
  for (const rule of countingRules) yield `counting.${rule}`
  for (const { effect } of allEffects(rulebook))
    switch (effect.kind) {
      case 'warns':
        yield `warnings.${effect.code}`
        break
      case 'notes':
        yield `notes.${effect.code}`
        break
      case 'authority':
        for (const each of effect.authorities) yield `authorities.${each}`
        break
      case 'papers':
        for (const each of effect.papers) yield `papers.${each.code}`
        break
      case 'term':
        yield `terms.${effect.code}`
        break
      case 'prize':
        for (const each of effect.items) yield `items.${each}`
        break
      case 'vote-left-open':
        yield `reasons.${effect.reason}`
        break
      case 'revocation':
        yield `revocation.${effect.code}`
        break
      default:
    }
}

/** A counted text has a form for `other` in every language. */
function hasText(messages: LawMessages, key: string): boolean {
  return isText(messages, key) || isText(messages, `${key}_other`)
}

function isText(messages: LawMessages, key: string): boolean {
  let found: unknown = messages
  for (const part of key.split('.')) {
    if (typeof found !== 'object' || found === null) return false
    // A plain JSON object, walked by name.
    found = (found as Record<string, unknown>)[part]
  }
  return typeof found === 'string' && found.trim() !== ''
}
