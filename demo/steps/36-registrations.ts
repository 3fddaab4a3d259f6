// Registration for titles: nearly all units in time, a few late, the silent ones not at all; each with its receipt. In the Legal
// Department a title is taken back, one is added, and people ask to be registered.
import { answerRegistrationRequests } from '../../src/server/registrations/acts/answer-registration-requests.ts'
import { askRegistration } from '../../src/server/registrations/acts/ask-registration.ts'
import { register } from '../../src/server/registrations/acts/register.ts'
import { withdrawRegistration } from '../../src/server/registrations/acts/withdraw-registration.ts'
import { showRegistration } from '../../src/server/registrations/views/show-registration.ts'
import type { Stage } from '../stage.ts'

export async function run(stage: Stage): Promise<void> {
  const movementId = stage.left.get('movement-2024') ?? ''
  await registerAll(stage, movementId)
  await changeVpc(stage, movementId)
}

async function registerAll(stage: Stage, movementId: string): Promise<void> {
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

const fighter = 'ministry-province-emulation-fighter'

/** What happens after the first registration, in the Legal Department (VPC), where the demonstration's players serve. */
async function changeVpc(stage: Stage, movementId: string): Promise<void> {
  const unitId = stage.unit('VPC')
  const asked = { movementId, unitId }
  const secretary = stage.as('secretary-vpc')
  const [, added = '', asking = '', refused = ''] = stage.staff('VPC').slice(-5)
  stage.at('2024-04-02T08:30')
  await stage
    .as(asking)
    .do(askRegistration, { movementId, awards: [fighter], note: 'Có sáng kiến cấp Bộ năm 2023.' })
  stage.at('2024-04-02T09:10')
  await stage.as(refused).do(askRegistration, { movementId, awards: [fighter] })
  stage.at('2024-04-03T14:00')
  const { requests, people } = await secretary.ask(showRegistration, asked)
  const of = (personId: string) => requests.flatMap((one) => (one.person.id === personId ? [one.id] : []))
  await secretary.do(answerRegistrationRequests, { ...asked, requestIds: of(asking), accepted: true })
  await stage.as('head-vpc').do(answerRegistrationRequests, {
    ...asked,
    requestIds: of(refused),
    accepted: false,
    reason: 'Chưa có hai lần liên tục đạt Chiến sĩ thi đua cơ sở.',
  })
  stage.at('2024-06-10T10:00')
  const moved = people.findLast((one) => one.entries.length > 1)?.entries.at(-1)
  if (moved)
    await secretary.do(withdrawRegistration, {
      entryId: moved.entryId,
      reason: 'Cá nhân xin rút để tập trung học tập.',
    })
  stage.at('2024-06-12T10:00')
  await secretary.do(register, {
    ...asked,
    unitAwards: ['advanced-labour-collective'],
    people: [{ personId: added, awards: [fighter] }],
    letterNumber: '187/ĐK-VPC',
    letterOn: '2024-06-12',
  })
  stage.at('2024-12-03T16:20')
  await stage
    .as('staff-vpc')
    .do(askRegistration, { movementId, awards: [fighter], note: 'Xin đăng ký bổ sung.' })
}
