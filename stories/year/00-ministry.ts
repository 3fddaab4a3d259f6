// Before the year: an empty house becomes a small ministry. The first administrator comes in by the first-run page, adds a unit, a person,
// a role and an account on their pages, and the rest the same way over HTTP. Used by the story of the year.
import type { Person } from '../person.ts'
import { known, password, type TheYear, type UnitCode } from './the-year.ts'

interface Post {
  unit: UnitCode
  name: string
  position: string
  rank: 'head' | 'deputy' | 'manager' | 'direct-worker'
  role?: string
}

const units: { code: UnitCode; name: string; kind: string; parent?: UnitCode; supervisor?: UnitCode }[] = [
  { code: 'VTCCB', name: 'Vụ Tổ chức cán bộ', kind: 'vu', parent: 'BTNMT' },
  { code: 'CTNN', name: 'Cục Quản lý tài nguyên nước', kind: 'cuc', parent: 'BTNMT' },
  { code: 'CBDKH', name: 'Cục Biến đổi khí hậu', kind: 'cuc', parent: 'BTNMT' },
  {
    code: 'STNMT-QTR',
    name: 'Sở Tài nguyên và Môi trường Quảng Trị',
    kind: 'so',
    supervisor: 'BTNMT',
  },
]

/** User name → who it is. */
const cast: Record<string, Post> = {
  minister: { unit: 'BTNMT', name: 'Đặng Quốc Bảo', position: 'Bộ trưởng', rank: 'head', role: 'minister' },
  'council-chair': {
    unit: 'BTNMT',
    name: 'Lê Thị Hồng Vân',
    position: 'Thứ trưởng',
    rank: 'deputy',
    role: 'council-chair',
  },
  coordinator: {
    unit: 'VTCCB',
    name: 'Phạm Minh Tuấn',
    position: 'Vụ trưởng',
    rank: 'head',
    role: 'coordinator',
  },
  'council-secretary': {
    unit: 'VTCCB',
    name: 'Ngô Thanh Hà',
    position: 'Trưởng phòng',
    rank: 'manager',
    role: 'council-secretary',
  },
  registrar: {
    unit: 'VTCCB',
    name: 'Đỗ Thu Trang',
    position: 'Chuyên viên',
    rank: 'direct-worker',
    role: 'registrar',
  },
  ...Object.fromEntries(
    ['Trần Văn Long', 'Hoàng Thị Mai', 'Vũ Đức Anh'].map((name, index): [string, Post] => [
      `council-member-${index + 1}`,
      { unit: 'BTNMT', name, position: 'Vụ trưởng', rank: 'manager', role: 'council-member' },
    ]),
  ),
  ...unitStaff('CTNN', 'Cục trưởng', [
    'Nguyễn Hải Đăng',
    'Bùi Thị Lan',
    'Lý Quang Minh',
    'Trịnh Thu Hằng',
    'Phan Văn Sơn',
  ]),
  ...unitStaff('CBDKH', 'Cục trưởng', [
    'Đinh Công Thành',
    'Mai Thị Ngọc',
    'Tạ Đình Phúc',
    'Cao Thị Yến',
    'Hà Văn Nam',
  ]),
  ...unitStaff('STNMT-QTR', 'Giám đốc', ['Trương Văn Hòa', 'Võ Thị Thủy', 'Lương Ngọc Bích']),
}

/** The head, the secretary of emulation, then staff: `head-ctnn`, `secretary-ctnn`, `staff-ctnn-1`. */
function unitStaff(unit: UnitCode, title: string, names: readonly string[]): Record<string, Post> {
  const low = unit.toLowerCase()
  return Object.fromEntries(
    names.map((name, index): [string, Post] => {
      if (index === 0) return [`head-${low}`, { unit, name, position: title, rank: 'head', role: 'head' }]
      if (index === 1)
        return [
          `secretary-${low}`,
          { unit, name, position: 'Chuyên viên', rank: 'direct-worker', role: 'secretary' },
        ]
      return [`staff-${low}-${index - 1}`, { unit, name, position: 'Chuyên viên', rank: 'direct-worker' }]
    }),
  )
}

/** By the pages: the first unit and the first secretary; the others are the same acts again. */
const byHand = { unit: 'VMT' as const, username: 'staff-vmt-1' }

export async function foundTheMinistry(year: TheYear): Promise<void> {
  await firstRun(year)
  const administrator = await year.as('administrator')
  await administrator.look('first-desk')
  await addUnitByHand(administrator)
  await administrator.request('POST', '/api/units', {
    units: units.map(({ code, name, kind, parent, supervisor }) => ({
      code,
      name: { vi: name, fr: name, en: name },
      kind,
      parentCode: parent ?? null,
      supervisedByCode: supervisor ?? null,
      province: supervisor === undefined ? null : 'Quảng Trị',
      validFrom: '2020-01-01',
    })),
  })
  const listed = await administrator.request<{ rows: { unit: { id: string; code: UnitCode } }[] }>(
    'GET',
    '/api/units',
  )
  for (const { unit } of listed.rows) year.units.set(unit.code, unit.id)
  await addPersonByHand(year, administrator)
  await addTheCast(year, administrator)
}

async function firstRun(year: TheYear): Promise<void> {
  const newcomer = await year.house.visitor()
  await newcomer.go('/')
  await newcomer.sees('access:first-run.title')
  await newcomer.look('first-run')
  await newcomer.fill('access:first-run.name-vi', 'Bộ Tài nguyên và Môi trường')
  await newcomer.fill('access:first-run.name-fr', 'Ministère des Ressources naturelles et de l’Environnement')
  await newcomer.fill('access:first-run.name-en', 'Ministry of Natural Resources and Environment')
  await newcomer.fill('access:first-run.code', 'BTNMT')
  await newcomer.fill('access:first-run.administrator', 'Trần Quản Trị')
  await newcomer.fill('access:sign-in.username', 'administrator')
  await newcomer.fill('access:sign-in.password', password)
  await newcomer.press('access:first-run.submit')
  await newcomer.sees('access:sign-in.lead')
  await newcomer.leave()
}

async function addUnitByHand(administrator: Person): Promise<void> {
  await administrator.go('/people/units')
  await administrator.fill('people:add-unit.code', byHand.unit)
  await administrator.select('people:add-unit.kind', /^Viện/)
  await administrator.fill('people:add-unit.vi', 'Viện Khoa học môi trường')
  await administrator.fill('people:add-unit.fr', 'Institut des sciences de l’environnement')
  await administrator.fill('people:add-unit.en', 'Institute of Environmental Sciences')
  await administrator.pick('people:add-unit.parent', 'BTNMT')
  await administrator.press('people:add-unit.submit')
  await administrator.sees('people:add-unit.done')
  await administrator.sees('Viện Khoa học môi trường')
  await administrator.look('units')
}

async function addPersonByHand(year: TheYear, administrator: Person): Promise<void> {
  await administrator.go(`/people/units/${known(year.units, byHand.unit)}`)
  await administrator.fill('people:add.name', 'Kiều Thanh Tâm')
  await administrator.fill('people:add.position', 'Viện trưởng')
  await administrator.select('people:add.rank', 'people:ranks.head')
  await administrator.press('people:add.submit')
  await administrator.sees('people:add.done')
  await administrator.follow('people:unit.people')
  await administrator.follow('Kiều Thanh Tâm')
  await administrator.select('people:appoint.role', 'permissions:roles.secretary')
  await administrator.press('people:appoint.submit')
  await administrator.sees('people:appoint.done')
  await administrator.fill('people:account.username', byHand.username)
  await administrator.fill('people:account.password', password)
  await administrator.press('people:account.submit')
  await administrator.sees('people:account.done')
  await administrator.look('person-with-role')
  await year.as(byHand.username)
}

async function addTheCast(year: TheYear, administrator: Person): Promise<void> {
  const usernames = Object.keys(cast)
  const { ids } = await administrator.request<{ ids: string[] }>('POST', '/api/people', {
    people: Object.values(cast).map((post, index) => ({
      name: post.name,
      gender: index % 2 === 0 ? 'male' : 'female',
      bornOn: `198${index % 10}-0${1 + (index % 9)}-12`,
      employment: 'civil-servant',
      recruitedOn: '2012-03-01',
      synthetic: true,
      post: {
        unitId: known(year.units, post.unit),
        position: post.position,
        rank: post.rank,
        validFrom: '2020-01-01',
      },
    })),
  })
  for (const [index, username] of usernames.entries()) {
    const personId = ids[index] ?? ''
    const { role, unit } = cast[username] ?? {}
    year.people.set(username, personId)
    if (role !== undefined && unit !== undefined)
      await administrator.request('POST', `/api/people/${personId}/appointments`, {
        role,
        unitId: role === 'head' || role === 'secretary' ? known(year.units, unit) : null,
        validFrom: '2023-12-01',
      })
    await administrator.request('POST', `/api/people/${personId}/account`, { username, password })
  }
}
