// The points of one part of a movement: added, moved, removed, written in three languages. Used by the editor of a draft.
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MovementDefinition } from '../../contract/movements.ts'
import { Card, Row } from '../ui/card.tsx'
import classes from './form.module.css'
import { SaidInput } from './said-input.tsx'

type Said = MovementDefinition['title']
interface PointDraft {
  code: string
  text: Said
  short?: Said
}

/** @param props.code the letters new codes begin with: ND-7 */
export function PointsEditor<P extends PointDraft>(props: {
  title: string
  code: string
  points: readonly P[]
  make: (code: string) => P
  onChange: (points: P[]) => void
  more?: (point: P, change: (point: P) => void) => ReactNode
}) {
  const { t } = useTranslation('movements')
  const { points } = props
  const put = (index: number, point: P) => props.onChange(points.with(index, point))
  const raise = (index: number) => {
    const moved = [...points]
    props.onChange([
      ...moved.slice(0, index - 1),
      ...moved.slice(index - 1, index + 1).reverse(),
      ...moved.slice(index + 1),
    ])
  }
  return (
    <Card
      title={props.title}
      more={
        <Button onClick={() => props.onChange([...points, props.make(freeCode(props.code, points))])}>
          {t('edit.add')}
        </Button>
      }
    >
      {points.length === 0 ? <p className={classes.quiet}>{t('edit.empty')}</p> : null}
      {points.map((point, index) => (
        <div key={point.code} className={classes.point}>
          <div className={classes.pointHead}>
            <b>{point.code}</b>
            <Row>
              {index === 0 ? null : (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('edit.up', { code: point.code })}
                  onClick={() => raise(index)}
                >
                  ↑
                </Button>
              )}
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => props.onChange(points.filter((one) => one !== point))}
              >
                {t('edit.remove', { code: point.code })}
              </Button>
            </Row>
          </div>
          {point.short === undefined ? null : (
            <SaidInput
              label={t('edit.short')}
              value={point.short}
              onChange={(short) => put(index, { ...point, short })}
            />
          )}
          <SaidInput
            label={t('edit.text')}
            long
            value={point.text}
            onChange={(text) => put(index, { ...point, text })}
          />
          {props.more?.(point, (next) => put(index, next))}
        </div>
      ))}
    </Card>
  )
}

/** The next code of the part that nothing carries yet. */
export function freeCode(letters: string, taken: readonly { code: string }[]): string {
  const codes = new Set(taken.map((one) => one.code))
  let next = taken.length + 1
  while (codes.has(`${letters}-${next}`)) next += 1
  return `${letters}-${next}`
}
