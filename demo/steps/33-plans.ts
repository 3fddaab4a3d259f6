// Plans of 2024: real tasks of the ministry with illustrative days, reported with evidence and accepted; and the real legal programme.
import { acceptWork } from '../../src/server/plans/acts/accept-work.ts'
import { approvePlan } from '../../src/server/plans/acts/approve-plan.ts'
import { recordLegalDocuments } from '../../src/server/plans/acts/record-legal-documents.ts'
import { recordLegalStage } from '../../src/server/plans/acts/record-legal-stage.ts'
import { reportProgress } from '../../src/server/plans/acts/report-progress.ts'
import { savePlan } from '../../src/server/plans/acts/save-plan.ts'
import { submitPlan } from '../../src/server/plans/acts/submit-plan.ts'
import { listLegalDocuments } from '../../src/server/plans/views/list-legal-documents.ts'
import { showPlan } from '../../src/server/plans/views/show-plan.ts'
import type { Stage } from '../stage.ts'

interface Task {
  id: string
  vi: string
  owner: string
  due: string
  indicator: string
  serves: string
}
interface Planned {
  code: string
  title: string
  contentCode: string
  taskCode: string | null
  target: string | null
  dueOn: string
}

/** What every unit of the ministry does in a year, besides the tasks of the ministry's plan: the steps of practice. */
const common: [string, string, string, string | null][] = [
  ['Xây dựng, phê duyệt kế hoạch công tác năm', 'ND-4', '2024-03-05', '100% đầu việc có thời hạn'],
  ['Rà soát, hoàn thiện quy chế làm việc, kỷ luật, kỷ cương', 'ND-2', '2024-04-30', null],
  ['Xử lý hồ sơ công việc trên môi trường điện tử', 'ND-3', '2024-06-30', '100% hồ sơ điện tử'],
  ['Giải quyết thủ tục hành chính đúng hạn', 'ND-3', '2024-09-30', '98% đúng hạn'],
  ['Phát động một đợt thi đua ngắn hạn, theo chuyên đề', 'ND-5', '2024-09-30', '01 đợt'],
  ['Giới thiệu điển hình tiên tiến', 'ND-5', '2024-10-31', '02 điển hình'],
  ['Tham gia hội thao, hội diễn của Khối', 'ND-6', '2024-06-15', null],
  ['Hoàn thành nhiệm vụ Bộ giao trong năm', 'ND-4', '2024-11-30', '100% nhiệm vụ'],
  ['Tổng kết phong trào thi đua năm', 'ND-5', '2024-12-15', '01 báo cáo'],
]
const ofDepartments = common.filter((_, index) => [0, 3, 4].includes(index))
const contentOfTask: Record<string, string> = {
  'NV-1': 'ND-4',
  'NV-2': 'ND-1',
  'NV-3': 'ND-2',
  'NV-4': 'ND-3',
  'NV-5': 'ND-4',
  'NV-6': 'ND-5',
}

export async function run(stage: Stage): Promise<void> {
  const { tasks } = stage.source('plan-2024.json') as { tasks: Task[] }
  const silent = new Set((stage.left.get('silent-units') ?? '').split(' '))
  for (const code of [...stage.ministryUnits, ...stage.departments]) {
    if (silent.has(code)) continue
    const isDepartment = code.startsWith('STNMT-')
    if (isDepartment && stage.chance.percent(25)) continue
    await stage.together(() =>
      planOf(stage, code, isDepartment ? ofDepartments.map(toItem) : itemsOf(code, tasks)),
    )
    // The items are known once the plan stands: a view reads only what is written.
    const { items } = await stage
      .as(`secretary-${code.toLowerCase()}`)
      .ask(showPlan, { unitId: stage.unit(code), year: 2024 })
    await stage.together(async () => {
      for (const item of items) await work(stage, code, item)
    })
  }
  await legalProgramme(stage)
}

const toItem = ([title, contentCode, dueOn, target]: (typeof common)[number], index: number): Planned => ({
  code: `C${String(index + 1).padStart(2, '0')}`,
  title,
  contentCode,
  taskCode: null,
  target,
  dueOn,
})

/** The unit's own tasks of the ministry's plan, then what every unit does. */
function itemsOf(code: string, tasks: readonly Task[]): Planned[] {
  const own = tasks.filter((task) => task.owner.split(/,\s*/).includes(code) && /^2024-/.test(task.due))
  const items = own.map((task): Planned => {
    const serves = /N[VD]-\d/.exec(task.serves)?.[0] ?? 'NV-1'
    return {
      code: task.id,
      title: task.vi,
      contentCode: contentOfTask[serves] ?? serves,
      taskCode: serves.startsWith('NV') ? serves : null,
      target: task.indicator,
      dueOn: task.due,
    }
  })
  return [...items, ...common.map(toItem)]
}

async function planOf(stage: Stage, code: string, items: readonly Planned[]): Promise<void> {
  const unitId = stage.unit(code)
  const low = code.toLowerCase()
  const [secretary, head] = [stage.as(`secretary-${low}`), stage.as(`head-${low}`)]
  stage.at('2024-02-22T09:00')
  const { planId } = await secretary.do(savePlan, {
    unitId,
    year: 2024,
    title: 'Kế hoạch công tác năm 2024',
    movementId: stage.left.get('movement-2024') ?? null,
    items,
  })
  await secretary.do(submitPlan, { planId })
  const day = `2024-0${2 + stage.chance.int(2)}-${String(23 + stage.chance.int(5)).padStart(2, '0')}`
  stage.at(`${day}T14:00`)
  await head.do(approvePlan, {
    planId,
    number: `${5 + stage.chance.int(60)}/KH-${code.replace('STNMT-', '')}`,
    on: day,
    fileId: null,
  })
}

/** Most is done in time, some late, some waits for acceptance, some is overdue; what is due after today may be under way. */
async function work(
  stage: Stage,
  code: string,
  item: { id: string; dueOn: string; title: string },
): Promise<void> {
  const { chance } = stage
  const low = code.toLowerCase()
  if (item.dueOn > '2024-12-05' || item.dueOn < '2024-03-29') {
    if (item.dueOn > '2024-12-05' && chance.percent(60))
      await report(stage, low, item, '2024-11-20', 40 + chance.int(5) * 10)
    if (item.dueOn < '2024-03-29') await finish(stage, low, item, '2024-03-29')
    return
  }
  const luck = chance.int(100)
  if (luck < 74) await finish(stage, low, item, shift(item.dueOn, -chance.int(12)))
  else if (luck < 88) await finish(stage, low, item, shift(item.dueOn, 3 + chance.int(25)))
  else if (luck < 94) await report(stage, low, item, shift(item.dueOn, -2), 100)
  else if (luck < 98) await report(stage, low, item, shift(item.dueOn, -10), 70)
}

async function report(
  stage: Stage,
  low: string,
  item: { id: string; title: string },
  on: string,
  percent: number,
): Promise<void> {
  stage.at(`${on}T16:00`)
  const who = `secretary-${low}`
  const fileIds = percent === 100 ? [await stage.paper(who, 'minh-chung.pdf')] : []
  await stage.as(who).do(reportProgress, {
    workItemId: item.id,
    percent,
    text: percent === 100 ? 'Đã hoàn thành, có minh chứng kèm theo.' : 'Đang triển khai theo kế hoạch.',
    doneOn: on,
    fileIds,
  })
}

async function finish(
  stage: Stage,
  low: string,
  item: { id: string; title: string },
  wanted: string,
): Promise<void> {
  const on = wanted > '2024-12-03' ? '2024-12-03' : wanted < '2024-03-29' ? '2024-03-29' : wanted
  await report(stage, low, item, on, 100)
  stage.at(`${shift(on, 1)}T08:30`)
  await stage
    .as(`head-${low}`)
    .do(acceptWork, { workItemId: item.id, outcome: 'accepted', note: 'Đạt yêu cầu.' })
}

const shift = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

interface LegalSource {
  number: string
  kind: string
  parent_law: string
  name: { vi: string; fr: string; en: string }
  lead_ministry: string
  lead_unit_illustrative?: string | null
  planned_date: string | null
  issued: string | null
  effective: string | null
  reference_effective: string | null
  verification: string
}
const kinds: Record<string, string> = {
  luat: 'law',
  nghi_dinh: 'decree',
  thong_tu: 'circular',
  quyet_dinh: 'decision-of-the-prime-minister',
  quyet_dinh_ttg: 'decision-of-the-prime-minister',
  thong_tu_lien_tich: 'joint-circular',
  nghi_quyet: 'resolution',
}

/** Numbers and dates are real with their sources; planned dates and leading units are illustrative, as the source says. */
async function legalProgramme(stage: Stage): Promise<void> {
  const { documents } = stage.source('legal-programme-2024.json') as { documents: LegalSource[] }
  stage.at('2024-01-10T09:00')
  await stage.as('coordinator').do(recordLegalDocuments, {
    year: 2024,
    documents: documents.map((one) => ({
      code: one.number,
      kind: kinds[one.kind] ?? 'decree',
      name: one.name,
      parentLaw: one.parent_law,
      referenceEffectiveOn: one.reference_effective,
      leadMinistry: one.lead_ministry,
      leadUnitId:
        one.lead_ministry === 'BTNMT' && one.lead_unit_illustrative
          ? stage.unit(one.lead_unit_illustrative)
          : null,
      source: one.verification,
      certain: !/general knowledge/.test(one.verification),
      planned: one.planned_date ? [{ stage: 'issued', on: one.planned_date }] : [],
    })),
  })
  const listed = await stage.as('coordinator').ask(listLegalDocuments, { year: 2024 })
  const idOf = new Map(listed.rows.map((row) => [row.code, row.id]))
  const issued = documents
    .filter((one) => one.issued !== null && one.issued <= '2024-12-05')
    .sort((one, other) => ((one.issued ?? '') < (other.issued ?? '') ? -1 : 1))
  await stage.together(async () => {
    for (const one of issued) {
      stage.at(`${one.issued}T17:00`)
      const documentId = idOf.get(one.number)
      await stage
        .as('coordinator')
        .do(recordLegalStage, { documentId, stage: 'issued', actualOn: one.issued, number: one.number })
      if (one.effective)
        await stage
          .as('coordinator')
          .do(recordLegalStage, { documentId, stage: 'in-force', actualOn: one.effective })
    }
  })
}
