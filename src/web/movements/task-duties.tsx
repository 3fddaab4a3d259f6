// Who leads a task and which contents it serves. Used by the editor of a draft, inside each task.
import { Button, Checkbox } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MovementDefinition } from '../../contract/movements.ts'
import { ListUnits } from '../../contract/units.ts'
import { useView } from '../client/use-view.ts'
import { Row } from '../ui/card.tsx'
import { Picker } from '../ui/picker.tsx'
import { nameOf, pick } from '../words/three-languages.ts'
import classes from './form.module.css'

type Task = MovementDefinition['tasks'][number]

export function TaskDuties(props: {
  task: Task
  contents: MovementDefinition['contents']
  onChange: (task: Task) => void
}) {
  const { t, i18n } = useTranslation('movements')
  const { rows } = useView(ListUnits, {})
  const { task, contents, onChange } = props
  const name = (id: string) => {
    const unit = rows.find((row) => row.unit.id === id)?.unit
    return unit === undefined ? id : nameOf(unit, i18n.language)
  }
  const without = (id: string) => task.leadUnitIds.filter((one) => one !== id)
  return (
    <>
      <Picker
        label={t('edit.add-lead')}
        value=""
        onChange={(id) => {
          if (id !== '') onChange({ ...task, leadUnitIds: [...without(id), id] })
        }}
        options={rows.map((row) => ({
          value: row.unit.id,
          label: nameOf(row.unit, i18n.language),
          detail: row.unit.code,
        }))}
      />
      <Row>
        {task.leadUnitIds.map((id) => (
          <Button
            key={id}
            size="compact-sm"
            rightSection={<IconX size={14} stroke={1.7} aria-hidden="true" />}
            aria-label={t('edit.remove', { code: name(id) })}
            onClick={() => onChange({ ...task, leadUnitIds: without(id) })}
          >
            {name(id)}
          </Button>
        ))}
      </Row>
      {contents.length === 0 ? null : (
        <Checkbox.Group
          label={t('edit.contents-of-task')}
          value={task.contentCodes}
          onChange={(contentCodes) => onChange({ ...task, contentCodes })}
        >
          <div className={classes.choices}>
            {contents.map((content) => (
              <Checkbox
                key={content.code}
                value={content.code}
                label={`${content.code} · ${pick(content.short, i18n.language).text}`}
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </>
  )
}
