// The ways between the pages of the law, as buttons under a page's title. Used by every page of this folder and by the titles page.
import { useTranslation } from 'react-i18next'
import { useMe } from '../shell/me.ts'
import { LinkButton } from '../ui/link-button.tsx'

const mayAsk: readonly string[] = ['coordinator', 'auditor', 'minister']

export function LawPlaces({ here }: { here: 'documents' | 'text' | 'changes' | 'affected' }) {
  const { t, i18n } = useTranslation('law-browser')
  const seesAll = useMe()?.roles.some((held) => mayAsk.includes(held.role)) === true
  return (
    <>
      {here === 'documents' ? null : <LinkButton to="/law/documents">{t('places.documents')}</LinkButton>}
      {here === 'changes' ? null : <LinkButton to="/law/changes">{t('places.changes')}</LinkButton>}
      {here === 'affected' || !seesAll ? null : (
        <LinkButton to="/law/affected">{t('places.affected')}</LinkButton>
      )}
      <LinkButton to={`/try?lang=${i18n.language}`}>{t('places.try')}</LinkButton>
    </>
  )
}
