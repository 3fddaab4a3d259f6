// No page at this address. Used by the router.
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Empty } from '../ui/empty.tsx'
import { Page } from '../ui/page.tsx'

export function NotFound() {
  const { t } = useTranslation(['shell', 'common'])
  return (
    <Page title={t('not-found.title')}>
      <Empty
        title={t('not-found.text')}
        action={
          <Button component="a" href="/" variant="filled">
            {t('common:trouble.home')}
          </Button>
        }
      />
    </Page>
  )
}
