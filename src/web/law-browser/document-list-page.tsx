// Every document of the rulebooks with its articles; typed words find passages. Used by the router at /law/documents.
import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ListLawDocuments } from '../../contract/law-browser.ts'
import { useView } from '../client/use-view.ts'
import { citationPath, citationWords } from '../law/citation.ts'
import { CitationText } from '../law/citation-text.tsx'
import { LawNote } from '../law/law-note.tsx'
import { useAddress } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { Link } from '../ui/link.tsx'
import { Page } from '../ui/page.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { pick } from '../words/three-languages.ts'
import classes from './law-browser.module.css'
import { LawPlaces } from './law-places.tsx'
import { Validity } from './validity.tsx'

type Shown = OutputOf<typeof ListLawDocuments>

export default function DocumentListPage() {
  const { t } = useTranslation('law-browser')
  const address = useAddress()
  const search = address.get('search')
  const seen = useView(ListLawDocuments, search === undefined ? {} : { search })
  const [typed, setTyped] = useState(search ?? '')
  useEffect(() => setTyped(search ?? ''), [search])
  const levels = ['national', 'ministry', 'guidance'] as const
  return (
    <Page
      title={t('documents.title')}
      trail={[{ label: t('places.titles'), to: '/law' }]}
      lead={t('documents.lead', {
        documents: seen.documents.length,
        articles: seen.documents.reduce((sum, one) => sum + one.articles.length, 0),
      })}
      actions={<LawPlaces here="documents" />}
    >
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            address.set({ search: typed.trim() })
          }}
        >
          <TextInput
            type="search"
            label={t('documents.search')}
            description={t('documents.search-help')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </form>
      </search>
      {search === undefined ? null : <Found found={seen.found} search={search} />}
      {levels.map((level) => (
        <Level key={level} level={level} documents={seen.documents.filter((one) => one.level === level)} />
      ))}
    </Page>
  )
}

function Found({ found, search }: { found: Shown['found']; search: string }) {
  const { t } = useTranslation('law-browser')
  return (
    <Card title={t('documents.found', { count: found.length, search })}>
      <ul className={classes.plain}>
        {found.map(({ citation, text }) => (
          <li key={citationPath(citation)}>
            <CitationText citation={citation} />
            <p lang="vi" className={classes.excerpt}>
              {text.length > 320 ? `${text.slice(0, 320)}…` : text}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Level({
  level,
  documents,
}: {
  level: Shown['documents'][number]['level']
  documents: Shown['documents']
}) {
  const { t } = useTranslation('law-browser')
  if (documents.length === 0) return null
  return (
    <Card title={t(`level.${level}`)}>
      <ul className={classes.documents}>
        {documents.map((document) => (
          <li key={document.number}>
            <DocumentEntry document={document} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function DocumentEntry({ document }: { document: Shown['documents'][number] }) {
  const { t, i18n } = useTranslation(['law-browser', 'verdict'])
  const title = pick(document.title, i18n.language)
  const name = (article: string) =>
    article === 'not-read'
      ? t('law-browser:text.not-numbered')
      : citationWords(
          { document: document.number, article },
          i18n.language,
          (key, figures) => t(`verdict:${key}`, figures),
          true,
        )
  return (
    <details>
      <summary>
        <b lang="vi">{document.number}</b> <span lang={title.lang}>{title.text}</span>{' '}
        <StatePill look={document.inForce ? 'done' : 'quiet'}>
          {t(document.inForce ? 'law-browser:in-force' : 'law-browser:not-in-force')}
        </StatePill>
      </summary>
      <Validity from={document.from} to={document.to} />
      {document.wordingRead ? null : <p className={classes.unsure}>{t('law-browser:wording-not-read')}</p>}
      <LawNote note={document.note} className={classes.quiet} />
      {document.articles.length === 0 ? (
        <p className={classes.quiet}>{t('law-browser:documents.no-article')}</p>
      ) : (
        <ul className={classes.plain}>
          {document.articles.map((one) => (
            <li key={one.article}>
              <Link to={citationPath({ document: document.number, article: one.article })}>
                {name(one.article)}
              </Link>{' '}
              <span className={classes.quiet}>
                {t('law-browser:documents.counts', { coded: one.coded, notCoded: one.notCoded })} ·{' '}
                {t(`verdict:cite.certainty.${one.certainty}`)}
              </span>
              {one.opening === null ? null : (
                <p lang="vi" className={classes.excerpt}>
                  {one.opening}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
