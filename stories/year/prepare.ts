// The state after step 6, by the same acts over HTTP: a launched movement, a unit that answered, planned and registered, its ratings and
// what only people can judge. Used by the story that begins at eligibility, and for a step of the year that has no pages of its own yet.
import { known, type TheYear } from './the-year.ts'

/** The people of Water Resources (CTNN): all are registered and rated, and later proposed. */
export const proposed = [
  'head-ctnn',
  'secretary-ctnn',
  'staff-ctnn-1',
  'staff-ctnn-2',
  'staff-ctnn-3',
] as const

export async function prepareTheYear(year: TheYear): Promise<void> {
  await launched(year)
  await answered(year)
  await planned(year)
  await registered(year)
  await rated(year)
}

const said = (vi: string, fr: string, en: string) => ({ vi, fr, en })

const contents = [
  {
    code: 'ND-1',
    short: said('Hoàn thiện thể chế', 'Institutions', 'Institutions'),
    text: said(
      'Xây dựng, trình ban hành đúng hạn các văn bản quy phạm pháp luật.',
      'Préparer et présenter dans les délais les textes juridiques.',
      'Prepare and submit legal documents on time.',
    ),
  },
]

export async function launched(year: TheYear): Promise<void> {
  year.at('2024-01-22T09:00')
  const coordinator = await year.as('coordinator')
  const { movementId } = await coordinator.request<{ movementId: string }>('POST', '/api/movements', {
    year: 2024,
    periodFrom: '2024-01-01',
    periodTo: '2024-12-31',
    unitId: known(year.units, 'BTNMT'),
    definition: {
      kind: 'regular',
      title: said('Phong trào thi đua năm 2024', 'Mouvement d’émulation 2024', 'Emulation movement 2024'),
      theme: said('Đúng hạn, đúng việc', 'À temps, à sa tâche', 'On time, on task'),
      authority: said(
        'Bộ trưởng Bộ Tài nguyên và Môi trường',
        'Ministre des Ressources naturelles et de l’Environnement',
        'Minister of Natural Resources and Environment',
      ),
      context: [],
      purpose: [],
      contents,
      tasks: [],
      collectiveCriteria: [
        {
          code: 'TT-1',
          text: said('Không có nhiệm vụ quá hạn.', 'Aucune tâche en retard.', 'No task is late.'),
        },
      ],
      individualCriteria: [
        {
          code: 'CN-1',
          text: said('Hoàn thành tốt nhiệm vụ.', 'Bien accomplir sa tâche.', 'Complete the task well.'),
        },
      ],
      headOfUnitRule: null,
      addresseeIds: (['VTCCB', 'CTNN', 'CBDKH', 'STNMT-QTR'] as const).map((code) => known(year.units, code)),
      coordinatorUnitId: known(year.units, 'VTCCB'),
      calendar: [
        {
          code: 'B-DK',
          kind: 'registration',
          due: '2024-03-15',
          name: said('Đăng ký thi đua', 'Inscription', 'Registration'),
        },
      ],
    },
  })
  year.records.set('movement', movementId)
  year.at('2024-01-30T10:00')
  const minister = await year.as('minister')
  await minister.request('POST', `/api/movements/${movementId}/launch`, {
    number: '01/TĐ-BTNMT',
    on: '2024-01-30',
    fileId: await minister.store('phat-dong-phong-trao-2024.pdf'),
  })
}

export async function answered(year: TheYear): Promise<void> {
  year.at('2024-02-20T15:00')
  const secretary = await year.as('secretary-ctnn')
  await secretary.request('POST', `/api/movements/${known(year.records, 'movement')}/responses`, {
    unitId: known(year.units, 'CTNN'),
    kind: 'plan',
    number: '12/KH-CTNN',
    on: '2024-02-20',
    fileId: await secretary.store('ke-hoach-huong-ung.pdf'),
  })
}

export async function planned(year: TheYear): Promise<void> {
  year.at('2024-02-22T09:00')
  const secretary = await year.as('secretary-ctnn')
  const head = await year.as('head-ctnn')
  const path = `/api/units/${known(year.units, 'CTNN')}/plans/2024`
  const { planId } = await secretary.request<{ planId: string }>('PUT', path, {
    title: 'Kế hoạch công tác năm 2024',
    movementId: known(year.records, 'movement'),
    items: [
      {
        code: 'C01',
        title: 'Xây dựng Nghị định hướng dẫn Luật Tài nguyên nước',
        contentCode: 'ND-1',
        target: '01 nghị định',
        dueOn: '2024-06-30',
      },
    ],
  })
  await secretary.request('POST', `/api/plans/${planId}/submission`, {})
  year.at('2024-02-26T14:00')
  await head.request('POST', `/api/plans/${planId}/approval`, { number: '15/KH-CTNN', on: '2024-02-26' })
  const { items } = await secretary.request<{ items: { id: string }[] }>('GET', path)
  year.at('2024-06-24T16:00')
  await secretary.request('POST', `/api/work-items/${items[0]?.id}/progress`, {
    percent: 100,
    text: 'Nghị định đã được ban hành.',
    doneOn: '2024-06-24',
    fileIds: [await secretary.store('nghi-dinh.pdf')],
  })
  year.at('2024-06-25T08:30')
  await head.request('POST', `/api/work-items/${items[0]?.id}/acceptance`, {
    outcome: 'accepted',
    note: 'Đạt yêu cầu.',
  })
}

export async function registered(year: TheYear): Promise<void> {
  year.at('2024-07-01T10:00')
  const secretary = await year.as('secretary-ctnn')
  await secretary.request('POST', `/api/movements/${known(year.records, 'movement')}/registrations`, {
    unitId: known(year.units, 'CTNN'),
    unitAwards: ['advanced-labour-collective'],
    people: proposed.map((username) => ({
      personId: known(year.people, username),
      awards: ['advanced-worker'],
    })),
    letterNumber: '33/ĐK-CTNN',
    letterOn: '2024-07-01',
  })
}

export async function rated(year: TheYear): Promise<void> {
  year.at('2024-12-03T15:00')
  const unitId = known(year.units, 'CTNN')
  const head = await year.as('head-ctnn')
  await head.request('POST', `/api/units/${unitId}/ratings`, {
    year: 2024,
    decision: { number: '145/QĐ-CTNN', on: '2024-12-02' },
    ratings: proposed.map((username) => ({ personId: known(year.people, username), class: 'good' })),
  })
  const coordinator = await year.as('coordinator')
  await coordinator.request('POST', '/api/unit-ratings', {
    year: 2024,
    decision: { number: '901/QĐ-BTNMT', on: '2024-12-03' },
    ratings: [{ unitId, class: 'good' }],
  })
}
