// Goes through the house unit after unit, asking whose verdict differs: light questions, one at a time, so that it can be stopped and seen
// growing. Used by the page of whom a change touches.
import { useEffect, useState } from 'react'
import type { OutputOf } from '../../contract/define.ts'
import { ListAffected } from '../../contract/law-browser.ts'
import { useViewLater } from '../client/use-view.ts'

type Answer = OutputOf<typeof ListAffected>
export type AffectedRow = Answer['rows'][number]

export function useAffected(unitIds: readonly string[], asked: { from: string; to: string; year: number }) {
  const key = `${asked.from} ${asked.to} ${asked.year} ${unitIds.join()}`
  const [gathered, setGathered] = useState<{ key: string; answers: readonly Answer[] }>({ key, answers: [] })
  const answers = gathered.key === key ? gathered.answers : []
  const next = unitIds[answers.length]
  const { data, error } = useViewLater(
    ListAffected,
    next === undefined ? undefined : { unitId: next, ...asked },
  )
  useEffect(() => {
    if (data !== undefined && data.unit.id === next) setGathered({ key, answers: [...answers, data] })
  }, [data, next, key, answers])
  return {
    rows: answers.flatMap((one) => one.rows),
    /** Persons and units asked about so far. */
    asked: answers.reduce((sum, one) => sum + one.asked, 0),
    done: answers.length,
    all: unitIds.length,
    error,
  }
}
