// A decision on what the council passed this morning: drafted for the head of the unit, who holds the power for this title, and waiting for the
// registrar; the rest waits to be drafted.
import { draftGrant } from '../../src/server/decisions/acts/draft-grant.ts'
import { handOverDecision } from '../../src/server/decisions/acts/hand-over-decision.ts'
import { saveDecision } from '../../src/server/decisions/acts/save-decision.ts'
import { listGrantable } from '../../src/server/decisions/views/list-grantable.ts'
import { showDecision } from '../../src/server/decisions/views/show-decision.ts'
import type { Stage } from '../stage.ts'

export async function run(stage: Stage): Promise<void> {
  const coordinator = stage.as('coordinator')
  stage.at('2024-12-05T08:10')
  const { groups } = await coordinator.ask(listGrantable, {})
  const dossiers = groups.flatMap((group) => group.dossiers)
  const unit = dossiers[0]?.unit
  if (!unit) throw new Error('85-decisions: nothing passed the council')
  const ofTheUnit = dossiers.filter((one) => one.unit?.id === unit.id)
  const { decisionId } = await coordinator.do(draftGrant, { dossierIds: ofTheUnit.map((one) => one.id) })
  const { text, version } = await coordinator.ask(showDecision, { decisionId })
  const head = stage.as(`head-${unit.code.toLowerCase()}`).personId
  stage.at('2024-12-05T08:25')
  await coordinator.do(saveDecision, {
    decisionId,
    version,
    text: {
      ...text,
      series: `QĐ-${unit.code}`,
      issuer: unit.name.vi,
      place: 'Hà Nội',
      authority: `Thủ trưởng ${unit.name.vi}`,
      power: 'head-of-unit',
      signatory: {
        personId: head,
        name: await nameOf(stage, head),
        office: 'Thủ trưởng đơn vị',
        form: 'own',
        head: null,
      },
    },
  })
  await coordinator.do(handOverDecision, { decisionId })
  stage.left.set('decision-handed-over', decisionId)
  stage.say(
    `a decision for ${ofTheUnit.length} waits for the registrar, ${dossiers.length - ofTheUnit.length} dossiers for a draft`,
  )
}

async function nameOf(stage: Stage, personId: string): Promise<string> {
  const { showPerson } = await import('../../src/server/people/views/show-person.ts')
  return (await stage.as('coordinator').ask(showPerson, { personId })).person.name
}
