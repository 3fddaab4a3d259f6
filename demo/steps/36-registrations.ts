// Registration for titles: nearly all units in time, a few late, the silent ones not at all; each with its receipt.
import { register } from '../../src/server/registrations/acts/register.ts'
import type { Stage } from '../stage.ts'

export async function run(stage: Stage): Promise<void> {
  const movementId = stage.left.get('movement-2024')
  const silent = new Set((stage.left.get('silent-units') ?? '').split(' '))
  const codes = [...stage.ministryUnits, ...stage.departments].filter((code) => !silent.has(code))
  const missing = new Set(
    stage.chance.shuffle(codes.filter((code) => !['VPC', 'STNMT-QTR'].includes(code))).slice(0, 3),
  )
  const dated = codes
    .filter((code) => !missing.has(code))
    .map((code) => ({
      code,
      day:
        code === 'VPC' || stage.chance.percent(92)
          ? `2024-03-${String(4 + stage.chance.int(11)).padStart(2, '0')}`
          : `2024-04-${String(1 + stage.chance.int(20)).padStart(2, '0')}`,
    }))
    .sort((one, other) => (one.day < other.day ? -1 : 1))
  await stage.together(async () => {
    for (const { code, day } of dated) {
      stage.at(`${day}T10:00`)
      const isDepartment = code.startsWith('STNMT-')
      // A person in twenty is not named: appraisal sees it later.
      const staff = stage
        .staff(code)
        .filter((id) => code === 'VPC' || id !== stage.staff(code).at(5) || stage.chance.percent(50))
      const people = staff.map((personId, index) => ({
        personId,
        awards: index % 4 === 0 ? ['advanced-worker', 'grassroots-emulation-fighter'] : ['advanced-worker'],
      }))
      await stage.as(`secretary-${code.toLowerCase()}`).do(register, {
        movementId,
        unitId: stage.unit(code),
        unitAwards: [
          'excellent-labour-collective',
          ...(stage.chance.percent(30) ? ['ministry-province-emulation-flag'] : []),
        ],
        people: isDepartment ? people.slice(0, 6) : people,
        letterNumber: `${20 + stage.chance.int(300)}/${isDepartment ? 'STNMT-TĐ' : `ĐK-${code}`}`,
        letterOn: day,
      })
    }
  })
}
