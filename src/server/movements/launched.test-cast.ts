// A small movement drafted and launched for tests, and the papers they attach. Used by the tests of movements and registrations.
import { blankPaper } from '../../../demo/paper.ts'
import type { Cast } from '../../../tools/cast.ts'
import { draftMovement } from './acts/draft-movement.ts'
import { launchMovement } from './acts/launch-movement.ts'

export const said = (vi: string) => ({ vi, fr: '', en: '' })

/** A definition that may be launched; `more` replaces parts of it. */
export const definition = (cast: Cast, more: object = {}) => ({
  kind: 'regular',
  title: said('Phong trào thi đua năm 2024'),
  theme: said('Kỷ cương trách nhiệm'),
  authority: said('Bộ trưởng'),
  purpose: [],
  context: [],
  contents: [{ code: 'ND-1', short: said('Thể chế'), text: said('Hoàn thiện thể chế') }],
  tasks: [],
  collectiveCriteria: [{ code: 'TC-1', text: said('100% văn bản') }],
  individualCriteria: [],
  headOfUnitRule: null,
  addresseeIds: [cast.units.UA, cast.units.UB, cast.units.DA, cast.units.DB],
  coordinatorUnitId: cast.units.TCCB,
  calendar: [
    { code: 'L1', kind: 'response', name: said('Hưởng ứng'), due: '2024-02-29' },
    { code: 'L2', kind: 'registration', name: said('Đăng ký'), due: '2024-03-15' },
  ],
  ...more,
})

export async function storePaper(cast: Cast, bytes: Uint8Array = blankPaper('launch'), name = 'a.pdf') {
  const { files } = await cast.house()
  const stored = await cast.db
    .transaction()
    .execute((tx) => files.store(tx, { bytes, name, by: null, at: cast.clock.now() }))
  if (!('stored' in stored)) throw new Error('the paper was refused')
  return stored.stored.id
}

/** Drafted by the coordinator (or the unit's secretary), launched today by the minister (or the unit's head). */
export async function launched(
  cast: Cast,
  { unit, parentId = null, more = {}, period = ['2024-01-01', '2024-12-31'] }: Launching = {},
): Promise<string> {
  const [secretary, head] = unit
    ? [`secretary-${unit.toLowerCase()}`, `head-${unit.toLowerCase()}`]
    : (['coordinator', 'minister'] as const)
  const { movementId } = await cast.as(secretary).done(draftMovement, {
    year: 2024,
    periodFrom: period[0],
    periodTo: period[1],
    unitId: cast.units[unit ?? 'MIN'],
    parentId,
    definition: definition(cast, more),
  })
  await cast.as(head).done(launchMovement, {
    movementId,
    number: '585/BTNMT-TCCB',
    on: cast.clock.now().slice(0, 10),
    fileId: await storePaper(cast),
  })
  return movementId
}

interface Launching {
  unit?: 'UA' | 'UB' | 'UC'
  parentId?: string | null
  more?: object
  period?: readonly [string, string]
}

/** The kinds of a refusal, in order. */
export const kindsOf = (outcome: { status: number; refusals?: readonly { kind: string }[] }) =>
  outcome.refusals?.map((one) => one.kind)
