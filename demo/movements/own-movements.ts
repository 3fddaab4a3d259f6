// Two units that answer with movements of their own within the ministry's. Used by the step of movements.
import { draftMovement } from '../../src/server/movements/acts/draft-movement.ts'
import { launchMovement } from '../../src/server/movements/acts/launch-movement.ts'
import { respondToMovement } from '../../src/server/movements/acts/respond-to-movement.ts'
import { plain } from '../said.ts'
import type { Stage } from '../stage.ts'

/** Two units answer again, with movements of their own within the ministry's: short ones, inside its period. */
export async function launchOwn(stage: Stage, movementId: string): Promise<void> {
  const silent = (stage.left.get('silent-units') ?? '').split(' ')
  const codes = stage.chance
    .shuffle(stage.ministryUnits.filter((code) => !['VPC', 'VTCCB', ...silent].includes(code)))
    .slice(0, 2)
  for (const [index, code] of codes.entries()) {
    const low = code.toLowerCase()
    stage.at(`2024-05-${10 + index * 3}T09:00`)
    const { movementId: ownId } = await stage.as(`secretary-${low}`).do(draftMovement, {
      year: 2024,
      periodFrom: '2024-05-19',
      periodTo: '2024-11-30',
      unitId: stage.unit(code),
      parentId: movementId,
      definition: {
        kind: 'short',
        title: plain(
          'Phong trào hưởng ứng của đơn vị (trình diễn)',
          'Mouvement de l’unité (démonstration)',
          'The unit’s own movement (demonstration)',
        ),
        theme: plain('Đúng hạn, đúng việc', 'À temps, à sa tâche', 'On time, on task'),
        authority: plain('Thủ trưởng đơn vị', 'Chef de l’unité', 'Head of the unit'),
        context: [],
        purpose: [],
        contents: [
          {
            code: 'ND-1',
            short: plain('Đúng hạn', 'Dans les délais', 'On time'),
            text: plain(
              'Mọi nhiệm vụ được giao hoàn thành đúng hạn.',
              'Toute tâche confiée est achevée dans les délais.',
              'Every task given is completed on time.',
            ),
          },
        ],
        tasks: [],
        collectiveCriteria: [
          {
            code: 'TT-1',
            text: plain('Không có nhiệm vụ quá hạn.', 'Aucune tâche en retard.', 'No task is late.'),
          },
        ],
        individualCriteria: [],
        headOfUnitRule: null,
        addresseeIds: [],
        coordinatorUnitId: stage.unit(code),
        calendar: [],
      },
    })
    stage.at(`2024-05-${11 + index * 3}T15:00`)
    const fileId = await stage.paper(`head-${low}`, `phong-trao-cua-don-vi-${low}.pdf`)
    const paper = { number: `${20 + index}/PĐ-${code}`, on: `2024-05-${11 + index * 3}` }
    await stage.as(`head-${low}`).do(launchMovement, { movementId: ownId, ...paper, fileId })
    await stage.as(`secretary-${low}`).do(respondToMovement, {
      movementId,
      unitId: stage.unit(code),
      kind: 'own-movement',
      ownMovementId: ownId,
      ...paper,
    })
  }
}
