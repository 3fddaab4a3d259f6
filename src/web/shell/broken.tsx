// What stands in a page's place when it could not be shown: hidden from this person, network gone, a fault. Used by the router.
import { Button } from '@mantine/core'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RefusedError, UnreachableError } from '../client/errors.ts'
import { Card, Row } from '../ui/card.tsx'
import { Page } from '../ui/page.tsx'
import { formatDateTime } from '../words/format.ts'
import classes from './broken.module.css'

type Trouble = 'hidden' | 'forbidden' | 'unreachable' | 'updated' | 'broken' | 'page'

function troubleOf(error: unknown): Trouble {
  if (error instanceof RefusedError) return error.status === 404 ? 'hidden' : 'forbidden'
  if (error instanceof UnreachableError) return 'unreachable'
  if (error instanceof Error && /dynamically imported module|module script/i.test(error.message))
    return 'updated'
  return error instanceof Error && error.name === 'BrokenAnswerError' ? 'broken' : 'page'
}

/** Where no shell stands around: the server is not there, or nobody knows who asks. */
export const BrokenAlone = (props: ErrorComponentProps) => (
  <main id="main" className={classes.alone}>
    <Broken {...props} />
  </main>
)

export function Broken({ error, reset }: ErrorComponentProps) {
  const { t, i18n } = useTranslation()
  const router = useRouter()
  const again = useQueryErrorResetBoundary()
  const trouble = troubleOf(error)
  const retry = () => {
    again.reset()
    reset()
    void router.invalidate()
  }
  const time = formatDateTime(new Date(), i18n.language)
  const detail = error instanceof Error ? error.message : String(error)
  const text = trouble === 'forbidden' ? detail : t(`trouble.${trouble}-text`, { time, detail })
  return (
    <Page title={t(`trouble.${trouble}-title`)}>
      <Card>
        <p>{text}</p>
        {error instanceof RefusedError ? <p>{t('refused.request', { id: error.requestId })}</p> : null}
        <br />
        <Row>
          {trouble === 'updated' || trouble === 'page' ? (
            <Button variant="filled" onClick={() => location.reload()}>
              {t('trouble.reload')}
            </Button>
          ) : (
            <Button variant="filled" onClick={retry}>
              {t('try-again')}
            </Button>
          )}
          <Button component="a" href="/">
            {t('trouble.home')}
          </Button>
        </Row>
      </Card>
    </Page>
  )
}
