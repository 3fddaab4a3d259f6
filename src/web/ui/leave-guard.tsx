// Asks before leaving a page whose text this browser could not keep. Used by FormFrame.
import { Button } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Row } from './card.tsx'
import { Dialog } from './dialog.tsx'

/** @param props.unless what is tried first: keeping the text */
export function LeaveGuard({ when, unless }: { when: boolean; unless?: () => boolean }) {
  const { t } = useTranslation()
  const wouldLose = () => when && unless?.() !== true
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && wouldLose(),
    enableBeforeUnload: wouldLose,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <Dialog onClose={blocker.reset} title={t('form.leave-title')}>
      <p>{t('form.leave-text')}</p>
      <Row>
        <Button variant="filled" onClick={blocker.reset}>
          {t('form.leave-stay')}
        </Button>
        <Button onClick={blocker.proceed}>{t('form.leave-go')}</Button>
      </Row>
    </Dialog>
  )
}
