// Synthetic people in real units, and the roles they hold by dated appointment. At least 2,400; the same every time.
import { addPeopleAct } from '../../src/server/people/acts/add-people.ts'
import { appoint } from '../../src/server/people/acts/appoint.ts'
import { nameOf } from '../names.ts'
import type { Troupe } from '../play.ts'
import type { Chance, Stage } from '../stage.ts'

type Rank = 'head' | 'deputy' | 'manager' | 'direct-worker'
interface Place {
  code: string
  rank: Rank
  position: string
}

export async function run(stage: Stage, troupe: Troupe): Promise<void> {
  stage.at('2023-01-04T08:00')
  const places = [
    ...ministryPlaces(),
    ...[...troupe.ministryUnits, ...troupe.departments].flatMap((code) => placesOf(code, stage.chance)),
  ]
  const people = places.map((place) => personFor(place, stage))
  const ids: string[] = []
  for (let start = 0; start < people.length; start += 1000)
    ids.push(
      ...(await stage.as('system').do(addPeopleAct, { people: people.slice(start, start + 1000) })).ids,
    )
  for (const [index, place] of places.entries())
    troupe.staff.set(place.code, [...(troupe.staff.get(place.code) ?? []), ids[index] ?? ''])
  await stage.together(() => appointEveryone(stage, troupe))
  stage.say(`${ids.length} people in ${troupe.staff.size} units`)
}

/** At the ministry itself: the minister, the deputies who sit in the council, the inspector, the administrator. */
const ministryPlaces = (): Place[] => [
  { code: 'MONRE', rank: 'head', position: 'Bộ trưởng' },
  ...Array.from({ length: 4 }, (): Place => ({ code: 'MONRE', rank: 'deputy', position: 'Thứ trưởng' })),
  { code: 'MONRE', rank: 'direct-worker', position: 'Kiểm toán viên nội bộ' },
  { code: 'MONRE', rank: 'direct-worker', position: 'Quản trị hệ thống' },
]

/** A unit under the ministry counts 18 to 60 people here, a department 16 to 22: a part of the real staff. */
function placesOf(code: string, chance: Chance): Place[] {
  const isDepartment = code.startsWith('STNMT-')
  const size = isDepartment ? 16 + chance.int(7) : code === 'VPC' ? 34 : 18 + chance.int(30)
  return Array.from({ length: size }, (_, index): Place => {
    if (index === 0) return { code, rank: 'head', position: isDepartment ? 'Giám đốc' : headOf(code) }
    if (index <= 2)
      return { code, rank: 'deputy', position: isDepartment ? 'Phó Giám đốc' : `Phó ${headOf(code)}` }
    if (index <= 2 + Math.floor(size / 8)) return { code, rank: 'manager', position: 'Trưởng phòng' }
    return { code, rank: 'direct-worker', position: 'Chuyên viên' }
  })
}

function headOf(code: string): string {
  if (code === 'TTB') return 'Chánh Thanh tra'
  if (code === 'VPB') return 'Chánh Văn phòng'
  if (code.startsWith('VPHD') || code.startsWith('VPTT')) return 'Chánh Văn phòng'
  if (code === 'BAOTNMT' || code === 'TCTNMT') return 'Tổng Biên tập'
  if (code.startsWith('DH')) return 'Hiệu trưởng'
  if (
    code.startsWith('CT') ||
    code.startsWith('NXB') ||
    code.startsWith('TTD') ||
    code.startsWith('QBV') ||
    code.startsWith('BQL')
  )
    return 'Giám đốc'
  if (code.startsWith('VK') && !['VKHTC', 'VKHCN'].includes(code)) return 'Viện trưởng'
  if (code === 'VCLCS') return 'Viện trưởng'
  return code.startsWith('V') ? 'Vụ trưởng' : 'Cục trưởng'
}

function personFor(place: Place, { chance, unit }: Stage) {
  const gender = chance.percent(52) ? ('female' as const) : ('male' as const)
  const bornIn =
    place.rank === 'head'
      ? 1964 + chance.int(12)
      : place.rank === 'direct-worker'
        ? 1972 + chance.int(28)
        : 1968 + chance.int(16)
  const recruitedIn = Math.max(bornIn + 22 + chance.int(4), 1990)
  const recruitedOn = `${Math.min(recruitedIn, 2022)}-${two(1 + chance.int(12))}-01`
  const isPublic =
    /^(V[CK]|TT[DQ]|DH|TD|BAO|TC[TN]|NXB|QBV)/.test(place.code) && !['VKHTC', 'VKHCN'].includes(place.code)
  return {
    name: nameOf(chance, gender),
    gender,
    bornOn: `${bornIn}-${two(1 + chance.int(12))}-${two(1 + chance.int(28))}`,
    employment:
      place.rank === 'head' && place.code === 'MONRE'
        ? 'cadre'
        : isPublic
          ? 'public-employee'
          : 'civil-servant',
    recruitedOn,
    synthetic: true,
    post: {
      unitId: unit(place.code),
      position: place.position,
      rank: place.rank,
      validFrom: laterOf(recruitedOn, '2020-01-01'),
    },
  }
}

const two = (number: number): string => String(number).padStart(2, '0')
const laterOf = (one: string, other: string): string => (one > other ? one : other)

/** Heads and secretaries of every unit, then the roles of the house. The named users of the demonstration are among them. */
async function appointEveryone(stage: Stage, troupe: Troupe): Promise<void> {
  const give = async (
    username: string,
    code: string,
    index: number,
    roles: readonly string[],
    unitId: string | null = null,
  ) => {
    const personId = troupe.staff.get(code)?.[index]
    if (!personId) throw new Error(`Nobody at ${code} ${index}`)
    troupe.users.set(username, personId)
    for (const role of roles)
      await stage.as('system').do(appoint, { personId, role, unitId, validFrom: '2023-01-04' })
  }
  for (const code of [...troupe.ministryUnits, ...troupe.departments]) {
    const low = code.toLowerCase()
    await give(`head-${low}`, code, 0, ['head'], stage.unit(code))
    await give(
      `secretary-${low}`,
      code,
      (troupe.staff.get(code)?.length ?? 1) - 1,
      ['secretary'],
      stage.unit(code),
    )
  }
  await give('staff-vpc', 'VPC', 10, [])
  await give('minister', 'MONRE', 0, ['minister'])
  await give('coordinator', 'VTCCB', 1, ['coordinator'])
  await give('council-chair', 'MONRE', 1, ['council-chair'])
  await give('council-secretary', 'VTCCB', 3, ['council-secretary'])
  await give('registrar', 'VPB', 4, ['registrar'])
  await give('auditor', 'MONRE', 5, ['auditor'])
  await give('administrator', 'MONRE', 6, ['administrator'])
  // Fifteen voting members in all: the chair, three deputy ministers, eleven heads of units.
  const seats: [string, number][] = [
    ['MONRE', 1],
    ['MONRE', 2],
    ['MONRE', 3],
    ['MONRE', 4],
  ]
  const heads = [
    'VTCCB',
    'VPB',
    'TTB',
    'VPC',
    'VKHTC',
    'VKHCN',
    'CQLTNN',
    'CBDKH',
    'CDKDL',
    'CKSON',
    'CBHD',
  ].map((code): [string, number] => [code, 0])
  for (const [index, [code, at]] of [...seats, ...heads].entries())
    await give(`council-member-${index + 1}`, code, at, ['council-member'])
}
