// The keys, on one sheet; single letters can be turned off here. Opened with `?` or from the person's menu.
import { Switch } from '@mantine/core'
import { type ReactNode, useState } from 'react'
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
                keys={['G', then, entry.key.toUpperCase()]}
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

const Key = ({ keys, does }: { keys: readonly string[]; does: string }) => (
  <div>
    <dt>
      {keys.map((key) =>
        key.length > 5 || key === key.toLowerCase() ? (
          <span key={key}>{key}</span>
        ) : (
          <kbd key={key}>{key}</kbd>
        ),
      )}
    </dt>
    <dd>{does}</dd>
  </div>
)
