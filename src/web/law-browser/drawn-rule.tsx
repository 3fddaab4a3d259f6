// What a passage demands, as a tree of conditions. Used by the page of an article.
import { useTranslation } from 'react-i18next'
import type { DrawnLeaf, DrawnRule as Rule } from '../../law/index.ts'
import { LawNote } from '../law/law-note.tsx'
import { useLawWords } from '../law/law-words.ts'
import classes from './law-browser.module.css'
import { Validity } from './validity.tsx'

export function DrawnRule({ rule }: { rule: Rule }) {
  const { t } = useTranslation('law-browser')
  if ('below' in rule) return <p>{t(`rule.below-${rule.below}`)}</p>
  if ('predicate' in rule) return <Leaf leaf={rule} />
  return (
    <div>
      <p>{t(`rule.${rule.op}`, { count: rule.of.length })}</p>
      <ul className={classes.rule}>
        {rule.run === null ? null : (
          <li>
            <Leaf leaf={rule.run} />
            <p className={classes.quiet}>{t('rule.run')}</p>
          </li>
        )}
        {rule.of.map((one) => (
          <li key={JSON.stringify(one)}>
            <DrawnRule rule={one} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Leaf({ leaf }: { leaf: DrawnLeaf }) {
  const { t } = useTranslation(['law-browser', 'verdict'])
  const words = useLawWords()
  const { award } = leaf.params
  const named = leaf.predicate === 'meets-standard-of' && typeof award === 'string'
  return (
    <div>
      {named ? `${words.asked(leaf)} ${words.award(award)}` : words.asked(leaf)}
      {leaf.certainty === null ? null : (
        <span className={classes.quiet}> ({t(`verdict:cite.certainty.${leaf.certainty}`)})</span>
      )}
      <LawNote note={leaf.note} className={classes.quiet} />
      {leaf.from === null && leaf.to === null ? null : <Validity from={leaf.from} to={leaf.to} />}
    </div>
  )
}
