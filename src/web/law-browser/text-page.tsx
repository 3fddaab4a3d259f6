// One article: official Vietnamese text on the left, its rules beside each passage, what is not coded and why. Used by the router at
// /law/text, where every citation leads.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ShowLawText } from '../../contract/law-browser.ts'
import { useView } from '../client/use-view.ts'
import { citationHeading, citationPath } from '../law/citation.ts'
import { LawNote } from '../law/law-note.tsx'
import { useLawWords } from '../law/law-words.ts'
import { useAddress } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { Link } from '../ui/link.tsx'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { formatDate } from '../words/format.ts'
import { useNounWords } from '../words/noun-words.ts'
import { pick } from '../words/three-languages.ts'
import { DrawnRule } from './drawn-rule.tsx'
import classes from './law-browser.module.css'
import { LawPlaces } from './law-places.tsx'
import { NumberTimeline } from './number-timeline.tsx'
import { Validity } from './validity.tsx'

type Shown = OutputOf<typeof ShowLawText>
type Passage = Shown['passages'][number]

export default function TextPage() {
  const { t, i18n } = useTranslation(['law-browser', 'verdict'])
  const address = useAddress()
  const asked = { document: address.get('document') ?? '06/2022/QH15', article: address.get('article') }
  const seen = useView(ShowLawText, {
    document: asked.document,
    ...(asked.article === undefined ? {} : { article: asked.article }),
  })
  const { document } = seen
  const name = (article: string | undefined) =>
    citationHeading(
      { document: document.number, article: article === 'not-read' ? undefined : article },
      i18n.language,
      (key, figures) => t(`verdict:${key}`, figures),
    )
  const title = pick(document.title, i18n.language)
  const at = document.articles.findIndex((one) => one.article === seen.article)
  return (
    <Page
      title={name(asked.article)}
      trail={[
        { label: t('law-browser:places.titles'), to: '/law' },
        { label: t('law-browser:documents.title'), to: '/law/documents' },
      ]}
      lead={<span lang={title.lang}>{title.text}</span>}
      state={
        <StatePill look={document.inForce ? 'done' : 'quiet'}>
          {t(document.inForce ? 'law-browser:in-force' : 'law-browser:not-in-force')}
        </StatePill>
      }
      actions={
        <>
          <LawPlaces here="text" />
          <PrintButton />
        </>
      }
    >
      <DocumentNotes seen={seen} />
      {seen.passages.length === 0 ? (
        <Empty title={t('law-browser:text.not-held')} text={t('law-browser:text.not-held-help')} />
      ) : (
        <Card flush>
          <ol className={classes.passages}>
            {seen.passages.map((passage) => (
              <PassageRow
                key={`${passage.clause} ${passage.point} ${passage.text ?? passage.note?.vi}`}
                passage={passage}
                here={
                  passage.depth > 0 &&
                  passage.clause === (address.get('clause') ?? null) &&
                  passage.point === (address.get('point') ?? null)
                }
              />
            ))}
          </ol>
        </Card>
      )}
      {seen.numbers.length === 0 ? null : (
        <Card title={t('law-browser:numbers.of-article')}>
          {seen.numbers.map((number) => (
            <NumberTimeline key={number.name} number={number} />
          ))}
        </Card>
      )}
      <nav className={classes.turn} aria-label={t('law-browser:text.articles')}>
        {[at - 1, at + 1].map((index) => {
          const other = at < 0 ? undefined : document.articles[index]
          return other === undefined ? (
            <span key={index} />
          ) : (
            <Link key={index} to={citationPath({ document: document.number, article: other.article })}>
              {index < at ? '← ' : ''}
              {name(other.article)}
              {index > at ? ' →' : ''}
            </Link>
          )
        })}
      </nav>
    </Page>
  )
}

function DocumentNotes({ seen }: { seen: Shown }) {
  const { t, i18n } = useTranslation('law-browser')
  const { document, after } = seen
  return (
    <div>
      <Validity from={document.from} to={document.to} />
      {document.wordingRead ? null : <p className={classes.unsure}>{t('wording-not-read')}</p>}
      <LawNote note={document.note} className={classes.quiet} />
      {after.map((one) => (
        <p key={one.number}>
          {t('text.then', { from: one.from === null ? '–' : formatDate(one.from, i18n.language) })}{' '}
          <Link to={citationPath({ document: one.number })}>
            {one.number} {pick(one.title, i18n.language).text}
          </Link>
        </p>
      ))}
    </div>
  )
}

function PassageRow({ passage, here }: { passage: Passage; here: boolean }) {
  const { t } = useTranslation(['law-browser', 'verdict'])
  const coded = passage.rule !== null || passage.effects.length > 0
  const kind = coded ? 'coded' : passage.notCoded === null ? 'text' : 'not-coded'
  return (
    <li data-kind={kind} data-depth={passage.depth} aria-current={here ? 'location' : undefined}>
      <div className={classes.official}>
        {passage.text === null ? (
          <p className={classes.quiet}>{t('verdict:tree.no-text')}</p>
        ) : (
          <blockquote lang="vi">{passage.text}</blockquote>
        )}
        <p className={classes.quiet}>
          {t(`verdict:cite.certainty.${passage.certainty}`)}
          {passage.source === null ? null : (
            <> · {t('law-browser:text.source', { source: passage.source })}</>
          )}
        </p>
        {passage.from === null && passage.to === null ? null : (
          <Validity from={passage.from} to={passage.to} />
        )}
      </div>
      <div className={classes.coded}>
        {kind === 'text' ? null : (
          <StatePill look={coded ? 'done' : 'quiet'}>
            {t(`law-browser:text.${kind === 'coded' ? 'coded' : 'not-coded'}`)}
          </StatePill>
        )}
        {passage.effects.map((effect) => (
          <EffectWords key={JSON.stringify(effect)} effect={effect} />
        ))}
        {passage.rule === null ? null : <DrawnRule rule={passage.rule} />}
        <LawNote note={passage.notCoded} />
        <LawNote note={passage.note} className={classes.quiet} />
      </div>
    </li>
  )
}

function EffectWords({ effect }: { effect: Passage['effects'][number] }) {
  const { t } = useTranslation('law-browser')
  const { say } = useNounWords(['cli'])
  const law = useLawWords()
  const awards = effect.awards.includes('all')
    ? t('text.all-awards')
    : effect.awards.map((award) => law.award(award)).join(', ')
  return (
    <p>
      <b>{say('cli', `rulebook-diff.what.${effect.kind}`) ?? effect.kind}</b>
      {effect.figure === null ? null : ` ${effect.figure}`}
      {awards === '' ? null : ` · ${awards}`}
    </p>
  )
}
