// What may be told of somebody under each key of the facts, one thing after the other; whatever else is not known.
// Used by conditions-asked.ts.
export const [year, today] = [2024, '2024-12-15'] as const
export const [fighter, merit] = [
  'grassroots-emulation-fighter',
  'ministry-province-merit-certificate',
] as const

const rated = (...ratings: (string | null)[]) =>
  ratings.flatMap((rating, at) => (rating === null ? [] : [{ year: year - at, rating }]))
const honour = (award: string, of: number | null, more: object = {}) => ({
  award,
  ...(of === null ? {} : { year: of, 'decided-on': `${of + 1}-02-01` }),
  ...more,
})
const discipline = (decided: string, ends?: string | null, level = 'reprimand') => ({
  level,
  'decided-on': decided,
  ...(ends === undefined ? {} : { 'ends-on': ends }),
})
const achieved = (day: 'recognised-on' | 'accepted-on', more: object = {}) => ({
  id: 'A',
  [day]: '2024-06-01',
  year,
  scope: 'ministry-province',
  applied: true,
  replicable: true,
  'used-for': [],
  ...more,
})
const achievements = (day: 'recognised-on' | 'accepted-on') => [
  [],
  [achieved(day)],
  [achieved(day, { scope: 'base-unit' })],
  [achieved(day, { scope: undefined })],
  [achieved(day, { applied: false })],
  [achieved(day, { applied: undefined })],
  [achieved(day, { replicable: false })],
  [achieved(day, { replicable: undefined })],
  [achieved(day, { [day]: today })],
  [achieved(day, { [day]: '2024-12-16' })],
  [achieved(day, { [day]: undefined })],
  [achieved(day, { [day]: '2021-06-01', year: 2021 })],
  [achieved(day, { year: undefined })],
  [achieved(day, { [day]: undefined, year: undefined })],
  [achieved(day, { 'used-for': [fighter] })],
  [achieved(day), achieved(day, { id: 'B', 'used-for': [fighter] })],
  [
    achieved(day),
    achieved(day, { id: 'B', year: 2023, [day]: '2023-06-01' }),
    achieved(day, { id: 'C', scope: undefined }),
  ],
]

export const told: Readonly<Record<string, readonly unknown[]>> = {
  ratings: [
    [],
    rated('good'),
    rated('excellent', 'excellent'),
    rated('completed', 'good', 'good'),
    rated('good', 'good', 'good'),
    rated('not-completed'),
    rated(null, 'good', 'excellent', 'excellent'),
    rated('good', null, 'good', 'good'),
    rated('excellent', 'good', 'excellent', 'excellent', 'good'),
    [
      { year: 2018, rating: 'good' },
      { year: 2017, rating: 'good' },
    ],
    [{ year: 2026, points: 95 }, { year: 2025, rating: 'excellent' }, ...rated('good')],
  ],
  honours: [
    [],
    [honour(fighter, 2023)],
    [honour(fighter, 2024, { 'decided-on': today })],
    [honour(fighter, 2024)],
    [honour(fighter, null)],
    [honour(fighter, null, { 'decided-on': '2023-05-01' })],
    [honour(fighter, 2023, { 'decided-on': undefined })],
    [honour(fighter, 2022), honour(fighter, 2023)],
    [honour(fighter, 2021), honour(fighter, 2023)],
    [honour(fighter, 2017), honour(fighter, 2018)],
    [honour(fighter, 1980), honour(fighter, 2023)],
    [honour(fighter, 2023), honour(fighter, null)],
    [honour(fighter, 2019), honour(fighter, 2021), honour(fighter, 2022)],
    [honour(merit, 2021, { basis: 'merit' })],
    [honour(merit, 2023)],
    [honour(merit, 2022, { basis: 'sudden' })],
    [honour(merit, 2022, { basis: 'thematic' }), honour(merit, 2020, { basis: 'merit' })],
    [honour(merit, null, { basis: 'merit' })],
    [honour(merit, null, { basis: 'merit', 'decided-on': '2022-03-01' })],
  ],
  discipline: [
    [],
    [discipline('2024-03-01', '2025-03-01')],
    [discipline('2023-03-01', '2024-03-01')],
    [discipline('2023-03-01', null)],
    [discipline('2023-03-01')],
    [discipline(today, null)],
    [discipline('2024-12-16', null)],
    [discipline('2023-03-01', '2023-12-31'), discipline('2023-06-01', '2024-07-01', 'warning')],
    [discipline('2024-02-01', '2024-05-31', 'warning')],
    [discipline('2024-02-01', '2024-06-01', 'dismissal')],
  ],
  initiatives: achievements('recognised-on'),
  research: achievements('accepted-on'),
  registration: [null, ...['2024-03-01', today, '2024-12-16', '2023-03-01'].map((on) => ({ on }))],
  proceedings: [
    [],
    [{ kind: 'investigation' }],
    [{ kind: 'investigation', 'opened-on': today, 'cleared-on': null }],
    [{ kind: 'complaint', 'opened-on': '2024-12-16', 'cleared-on': null }],
    [{ kind: 'inspection', 'opened-on': '2024-01-01', 'cleared-on': '2024-12-14' }],
    [{ kind: 'inspection', 'opened-on': '2024-01-01', 'cleared-on': today }],
    [{ kind: 'inspection', 'opened-on': '2024-01-01', 'cleared-on': '2024-12-16' }],
  ],
  absences: [
    [],
    [{ kind: 'sick-leave', from: '2024-01-01', to: '2024-09-30' }],
    [{ kind: 'maternity-leave', from: '2024-01-01', to: '2024-06-30' }],
    [{ kind: 'sick-leave', from: '2024-04-01', to: '2024-04-30' }],
  ],
  profile: [
    {},
    { employer: 'ministry-unit' },
    { employer: 'provincial-department' },
    ...['2024-01-01', '2024-06-30', '2024-07-01', '2024-07-02', '2025-01-01', '2020-01-01', '2025-07-15'].map(
      (on) => ({
        'recruited-on': on,
      }),
    ),
    { 'leads-unit': null },
    { 'leads-unit': {} },
    { 'leads-unit': { head: false } },
    { 'leads-unit': { head: true } },
    { 'leads-unit': { head: true, 'unit-results': [] } },
    {
      'leads-unit': {
        head: true,
        'unit-results': ['excellent-labour-collective', 'advanced-labour-collective'],
      },
    },
    { employment: 'civil-servant', 'recruited-on': '2015-01-01' },
  ],
  judgements: [
    {},
    ...[true, false, null].map((answer) => ({
      unity: answer,
      'achievement-not-already-rewarded': answer,
      'prize-won': answer,
      'no-such-judgement': answer,
      'undisciplined-while-leading': answer,
    })),
  ],
  members: [
    {},
    { total: 10 },
    ...[6, 7, 8].map((some) => ({
      total: 10,
      'advanced-workers': some,
      'completed-or-better': some + 2,
      'grassroots-fighters': some - 6,
    })),
    { 'advanced-workers': 3, 'completed-or-better': 3, 'grassroots-fighters': 3 },
  ],
  'member-discipline': [
    [],
    [discipline('2024-03-01')],
    [discipline('2024-03-01', undefined, 'warning')],
    [discipline(today, undefined, 'dismissal')],
    [discipline('2024-12-16', undefined, 'warning')],
    [discipline('2023-03-01', undefined, 'warning')],
  ],
  block: [
    null,
    ...['ministry-province', 'central-council', undefined].flatMap((organiser) =>
      [true, false, undefined].map((leads) => ({ organiser, leads })),
    ),
  ],
  'movements-led': [
    [],
    ...['ministry-province', 'prime-minister'].flatMap((by) =>
      [2, 3, 5].flatMap((years) =>
        ['final-review', 'interim-review', undefined].map((at) => [{ 'launched-by': by, years, at }]),
      ),
    ),
  ],
}
