// The keys, on one sheet; single letters can be turned off here. Opened with `?` or from the person's menu.
import { Switch } from '@mantine/core'
import { Fragment, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/dialog.tsx'
import { setSingleKeys, singleKeysOn } from '../ui/single-keys.ts'
import classes from './help-sheet.module.css'
import { goKeys } from './keys.ts'
import { useRail } from './rail.tsx'

export default function HelpSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell')
  const [on, setOn] = useState(singleKeysOn)
  const rail = useRail()
  const then = t('keys.then')
  return (
    <Dialog title={t('keys.title')} onClose={onClose} wide>
      <div className={classes.columns}>
        <Keys title={t('keys.anywhere')}>
          <Key keys={['Ctrl', 'K']} does={t('keys.palette')} />
          <Key keys={['?']} does={t('keys.help')} />
        </Keys>
        <Keys title={t('keys.lists')}>
          <Key keys={['J', 'K']} does={t('keys.next')} />
          <Key keys={['Enter']} does={t('keys.enter')} />
        </Keys>
        <Keys title={t('keys.go')}>
          {goKeys
            .filter((entry) => rail.some((one) => one.name === entry.rail))
            .map((entry) => (
              <Key
                key={entry.rail}
                keys={['G', entry.key.toUpperCase()]}
                then={then}
                does={t(`rail.${entry.rail}`)}
              />
            ))}
        </Keys>
        <Keys title={t('keys.map')}>
          <Key keys={['T']} does={t('keys.table')} />
        </Keys>
        <Keys title={t('keys.tree')}>
          <Key keys={['→', '←']} does={t('keys.tree-open')} />
          <Key keys={['*']} does={t('keys.tree-all')} />
        </Keys>
      </div>
      <Switch
        label={t('keys.single')}
        description={t('keys.single-help')}
        checked={on}
        onChange={(event) => {
          setOn(event.currentTarget.checked)
          setSingleKeys(event.currentTarget.checked)
        }}
      />
    </Dialog>
  )
}

const Keys = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3>{title}</h3>
    <dl className={classes.keys}>{children}</dl>
  </section>
)

/** Keys pressed together, or one after the other with the word "then" between. */
function Key({ keys, does, then }: { keys: readonly string[]; does: string; then?: string }) {
  return (
    <div>
      <dt>
        {keys.map((key, index) => (
          <Fragment key={key}>
            {index > 0 && then !== undefined ? then : null} <kbd>{key}</kbd>
          </Fragment>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  )
}
