// The real movement of 2024, launched on 30 January; units answer with plans or movements of their own, departments with letter
// numbers; a few stay silent and are reminded; a deadline is amended; the draft of the next year waits for its launch.
import { amendMovement } from '../../src/server/movements/acts/amend-movement.ts'
import { draftMovement } from '../../src/server/movements/acts/draft-movement.ts'
import { launchMovement } from '../../src/server/movements/acts/launch-movement.ts'
import { remindUnits } from '../../src/server/movements/acts/remind-units.ts'
import { respondToMovement } from '../../src/server/movements/acts/respond-to-movement.ts'
import { showMovement } from '../../src/server/movements/views/show-movement.ts'
import { launchOwn } from '../movements/own-movements.ts'
import { plain, type Said, said } from '../said.ts'
import type { Stage } from '../stage.ts'

interface Point {
  code: string
  text: Said
}
interface Source {
  title: Said
  theme: Said
  launching_authority: { role: Said }
  strategic_context: Point[]
  purpose: Said
  contents: (Point & { short: Said })[]
  tasks: (Point & { short: Said; lead_units_illustrative: string[]; serves_contents: string[] })[]
  collective_criteria: Point[]
  individual_criteria: Point[]
  head_of_unit_rule: { text: Said }
  calendar: { code: string; kind: string; name: Said; due: string }[]
}

/** Silent to the day of the demonstration; the names are chosen by nobody: the first of the seeded shuffle. */
const silentDepartments = 4
const silentUnits = 1

export async function run(stage: Stage): Promise<void> {
  const movementId = await launch(stage)
  stage.left.set('movement-2024', movementId)
  await respond(stage, movementId)
  await launchOwn(stage, movementId)
  await remind(stage, movementId)
  await amend(stage, movementId)
  await openNextYear(stage, movementId)
}

async function launch(stage: Stage): Promise<string> {
  const source = stage.source('movement-2024.json') as Source
  stage.at('2024-01-22T09:00')
  const points = (list: readonly Point[]) => list.map(({ code, text }) => ({ code, text: said(text) }))
  const { movementId } = await stage.as('coordinator').do(draftMovement, {
    year: 2024,
    periodFrom: '2024-01-01',
    periodTo: '2024-12-31',
    unitId: stage.unit('MONRE'),
    definition: {
      kind: 'regular',
      title: said(source.title),
      theme: said(source.theme),
      authority: said(source.launching_authority.role),
      context: points(source.strategic_context),
      purpose: [{ code: 'MD-1', text: plain(source.purpose.vi, source.purpose.fr, source.purpose.en) }],
      contents: source.contents.map(({ code, short, text }) => ({
        code,
        short: said(short),
        text: said(text),
      })),
      tasks: source.tasks.map(({ code, short, text, lead_units_illustrative, serves_contents }) => ({
        code,
        short: said(short),
        text: said(text),
        leadUnitIds: lead_units_illustrative.map(stage.unit),
        contentCodes: serves_contents,
      })),
      collectiveCriteria: points(source.collective_criteria),
      individualCriteria: points(source.individual_criteria),
      headOfUnitRule: { text: said(source.head_of_unit_rule.text), award: 'excellent-labour-collective' },
      addresseeIds: [...stage.ministryUnits, ...stage.departments].map(stage.unit),
      coordinatorUnitId: stage.unit('VTCCB'),
      calendar: calendarOf(source),
    },
  })
  stage.at('2024-01-30T10:00')
  const fileId = await stage.paper('minister', 'phat-dong-phong-trao-2024.pdf')
  // The number of the real launch document was not found; this one is the demonstration's.
  await stage
    .as('minister')
    .do(launchMovement, { movementId, number: 'TD-01/2024 (trình diễn)', on: '2024-01-30', fileId })
  return movementId
}

/** The reports of the source, and the steps of practice with illustrative days. */
function calendarOf(source: Source) {
  const step = (code: string, kind: string, due: string, name: ReturnType<typeof plain>) => ({
    code,
    kind,
    due,
    name,
  })
  const steps = [
    step('B-HU', 'response', '2024-02-29', plain('Hưởng ứng, phát động', 'Réponse', 'Answer')),
    step('B-KH', 'plan', '2024-03-05', plain('Kế hoạch công tác', 'Plan de travail', 'Work plan')),
    step('B-DK', 'registration', '2024-03-15', plain('Đăng ký thi đua', 'Inscription', 'Registration')),
    step('B-GU', 'pact', '2024-04-05', plain('Ký giao ước', 'Pacte', 'Pact')),
    step('B-HS', 'dossier', '2024-12-13', plain('Trình hồ sơ', 'Dossiers', 'Dossiers')),
    step('B-HD', 'council', '2025-01-15', plain('Họp Hội đồng', 'Conseil', 'Council')),
  ]
  const reports = source.calendar.map((one) =>
    step(one.code, /review/.test(one.kind) ? 'review' : 'report', one.due, said(one.name)),
  )
  return [...steps, ...reports].sort((one, other) => (one.due < other.due ? -1 : 1))
}

async function respond(stage: Stage, movementId: string): Promise<void> {
  const departments = stage.chance.shuffle(stage.departments.filter((code) => code !== 'STNMT-QTR'))
  const units = stage.chance.shuffle(
    stage.ministryUnits.filter((code) => !['VPC', 'VTCCB', 'VPB'].includes(code)),
  )
  const silent = new Set([...departments.slice(0, silentDepartments), ...units.slice(0, silentUnits)])
  stage.left.set('silent-units', [...silent].join(' '))
  const answering = [...stage.ministryUnits, ...stage.departments].filter((code) => !silent.has(code))
  const dated = answering
    .map((code) => ({ code, day: dayOf(stage, code) }))
    .sort((one, other) => (one.day < other.day ? -1 : 1))
  await stage.together(async () => {
    for (const { code, day } of dated) {
      stage.at(`${day}T15:00`)
      const isDepartment = code.startsWith('STNMT-')
      const who = `secretary-${code.toLowerCase()}`
      const number = isDepartment
        ? `${100 + stage.chance.int(900)}/STNMT-VP`
        : `${10 + stage.chance.int(80)}/KH-${code}`
      const fileId = isDepartment
        ? null
        : await stage.paper(who, `ke-hoach-huong-ung-${code.toLowerCase()}.pdf`)
      await stage.as(who).do(respondToMovement, {
        movementId,
        unitId: stage.unit(code),
        kind: isDepartment ? 'letter' : 'plan',
        number,
        on: day,
        fileId,
      })
    }
  })
}

/** Between the first working days after Tết and the end of April; most in time. */
function dayOf(stage: Stage, code: string): string {
  if (code === 'VPC' || code === 'STNMT-QTR') return '2024-02-20'
  const late = stage.chance.percent(12)
  const month = late ? 3 + stage.chance.int(2) : 2
  const day = late ? 4 + stage.chance.int(20) : 16 + stage.chance.int(13)
  return `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

async function remind(stage: Stage, movementId: string): Promise<void> {
  const codes = (stage.left.get('silent-units') ?? '').split(' ')
  for (const day of ['2024-05-06', '2024-08-05', '2024-11-04']) {
    stage.at(`${day}T09:30`)
    const text = 'Đề nghị đơn vị gửi văn bản hưởng ứng phong trào thi đua năm 2024.'
    await stage.as('coordinator').do(remindUnits, { movementId, unitIds: codes.map(stage.unit), text })
  }
}

/** The day of the council moves; the text before stays to be read. */
async function amend(stage: Stage, movementId: string): Promise<void> {
  stage.at('2024-11-18T14:00')
  await stage.as('minister').do(amendMovement, {
    movementId,
    number: 'TD-02/2024 (trình diễn)',
    on: '2024-11-18',
    reason: 'Theo hướng dẫn của Hội đồng, thời gian họp được lùi lại (trình diễn).',
    fileId: await stage.paper('minister', 'sua-doi-phong-trao-2024.pdf'),
    changes: [{ section: 'calendar', code: 'B-HD', text: null, due: '2025-01-17' }],
  })
}

/** The draft of 2025 is made from the text of 2024, its days a year later, and waits for the minister; its theme is the demonstration's. */
async function openNextYear(stage: Stage, movementId: string): Promise<void> {
  stage.at('2024-12-03T10:00')
  const { definition } = await stage.as('coordinator').ask(showMovement, { movementId })
  await stage.as('coordinator').do(draftMovement, {
    year: 2025,
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    unitId: stage.unit('MONRE'),
    definition: {
      ...definition,
      title: plain(
        'Phong trào thi đua năm 2025 (dự thảo trình diễn)',
        'Mouvement d’émulation 2025 (projet de démonstration)',
        'Emulation movement 2025 (demonstration draft)',
      ),
      theme: plain(
        'Nói đi đôi với làm, mỗi việc một minh chứng (chủ đề trình diễn)',
        'Dire et faire, une preuve pour chaque tâche (thème de démonstration)',
        'Say and do, evidence for every task (demonstration theme)',
      ),
      addresseeIds: [...stage.ministryUnits, ...stage.departments].map(stage.unit),
      calendar: definition.calendar.map((step) => ({
        ...step,
        due: `${Number(step.due.slice(0, 4)) + 1}${step.due.slice(4)}`.replace('-02-29', '-02-28'),
      })),
    },
  })
}
