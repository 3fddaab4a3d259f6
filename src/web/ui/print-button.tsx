// Prints the page as it stands, without the shell. Used by record and report pages.
import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

export function PrintButton() {
  const { t } = useTranslation()
  return (
    <Button
      leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden="true" />}
      onClick={() => window.print()}
    >
      {t('print')}
    </Button>
  )
}
