// Which movement and year the pages are about. Used by the top bar, which loads it when the shell stands.
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useGo } from '../ui/address.ts'
import { Choice, DropDown } from '../ui/drop-down.tsx'
import { pick } from '../words/three-languages.ts'
import { chooseMovement, type MovementHead, useMovements } from './current-movement.ts'
import classes from './movement-switch.module.css'

export default function MovementSwitch() {
  const { t } = useTranslation('shell')
  const go = useGo()
  const { current, all } = useMovements()
  if (current === undefined) return <span className={classes.none}>{t('switcher.none')}</span>
  const years = [...new Set(all.map((movement) => movement.year))].sort((a, b) => b - a)
  return (
    <DropDown
      from="start"
      button={
        <span className={classes.button}>
          {t('switcher.movement', { year: current.year })}
          <IconChevronDown size={16} stroke={1.7} aria-hidden="true" />
        </span>
      }
    >
      {(close) =>
        years.map((year) => (
          <section key={year} aria-label={t('switcher.year', { year })}>
            <p className={classes.year}>{t('switcher.year', { year })}</p>
            {all
              .filter((movement) => movement.year === year)
              .map((movement) => (
                <Choice
                  key={movement.id}
                  current={movement.id === current.id}
                  onChoose={() => {
                    close()
                    chooseMovement(movement.id)
                    void go(`/movement/${movement.id}`)
                  }}
                >
                  <Name movement={movement} />
                </Choice>
              ))}
          </section>
        ))
      }
    </DropDown>
  )
}

function Name({ movement }: { movement: MovementHead }) {
  const { i18n } = useTranslation()
  const title = pick(movement.title, i18n.language)
  const unit = pick(movement.unit.name, i18n.language)
  return (
    <span className={classes.name}>
      <span lang={title.lang}>{title.text}</span>
      <small lang={unit.lang}>{unit.text}</small>
    </span>
  )
}
