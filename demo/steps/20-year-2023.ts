// The year 2023, finished, in light form: what people and units received from 2021 to 2023, entered from the registers; and this house's first
// decisions of January 2024 with their certificates, one corrected and one revoked since.
import { discardDecision } from '../../src/server/decisions/acts/discard-decision.ts'
import { draftCorrection } from '../../src/server/decisions/acts/draft-correction.ts'
import { draftGrantOnPaper } from '../../src/server/decisions/acts/draft-grant-on-paper.ts'
import { draftRevocation } from '../../src/server/decisions/acts/draft-revocation.ts'
import { handOverDecision } from '../../src/server/decisions/acts/hand-over-decision.ts'
import { issueDecision } from '../../src/server/decisions/acts/issue-decision.ts'
import { saveDecision } from '../../src/server/decisions/acts/save-decision.ts'
import { showDecision } from '../../src/server/decisions/views/show-decision.ts'
import { enterPastHonours } from '../../src/server/honours/acts/enter-past-honours.ts'
import type { Stage } from '../stage.ts'

interface Row {
  personId?: string
  unitId?: string
  award: string
  yearFrom: number
  yearTo: number
  decisionNumber: string
  decidedOn: string
  authority: string
  proof: 'register'
}

export async function run(stage: Stage): Promise<void> {
  const rows = registers(stage)
  stage.at('2024-01-08T09:00')
  for (let start = 0; start < rows.length; start += 5000)
    await stage.as('registrar').do(enterPastHonours, { rows: rows.slice(start, start + 5000) })
  await decisionsOf2023(stage, rows)
  stage.say(`${rows.length} past awards of 2021 to 2023, four decisions of 2024 on the year 2023`)
}

/** Advanced workers in most units, a sixth of them fighters; collectives; a few certificates of the ministry. */
function registers(stage: Stage): Row[] {
  return [...stage.ministryUnits, ...stage.departments].flatMap((code) => {
    const staff = stage.staff(code)
    const ofTheUnit = [2021, 2022, 2023].flatMap((year) => collectiveRows(stage, code, year))
    return [...ofTheUnit, ...staff.flatMap((personId) => personRows(stage, code, personId))]
  })
}

function row(
  code: string,
  award: string,
  year: number,
  subject: { personId: string } | { unitId: string },
): Row {
  const ofTheMinistry = award.startsWith('ministry') || award === 'excellent-labour-collective'
  return {
    ...subject,
    award,
    yearFrom: year,
    yearTo: year,
    decisionNumber: ofTheMinistry ? `${year - 2000}07/QĐ-BTNMT` : `${year - 2000}2/QĐ-${code}`,
    decidedOn: year === 2023 ? '2023-12-26' : ofTheMinistry ? `${year + 1}-01-18` : `${year}-12-24`,
    authority: ofTheMinistry ? 'Bộ trưởng Bộ Tài nguyên và Môi trường' : 'Thủ trưởng đơn vị',
    proof: 'register',
  }
}

function collectiveRows(stage: Stage, code: string, year: number): Row[] {
  const unitId = stage.unit(code)
  if (!stage.chance.percent(88)) return []
  const advanced = row(code, 'advanced-labour-collective', year, { unitId })
  const isExcellent = year < 2023 && stage.chance.percent(38)
  return [advanced, ...(isExcellent ? [row(code, 'excellent-labour-collective', year, { unitId })] : [])]
}

function personRows(stage: Stage, code: string, personId: string): Row[] {
  const { chance } = stage
  const rows: Row[] = []
  let fighter = 0
  for (const year of [2021, 2022, 2023]) {
    if (!chance.percent(84)) {
      fighter = 0
      continue
    }
    rows.push(row(code, 'advanced-worker', year, { personId }))
    fighter = chance.percent(fighter > 0 ? 45 : 15) ? fighter + 1 : 0
    if (fighter > 0) rows.push(row(code, 'grassroots-emulation-fighter', year, { personId }))
    if (fighter === 2 && year === 2022 && chance.percent(50))
      rows.push(row(code, 'ministry-province-merit-certificate', year, { personId }))
  }
  return rows
}

async function decisionsOf2023(stage: Stage, rows: readonly Row[]): Promise<void> {
  const people = certificateHolders(rows)
  const minutes = { number: '18/BB-HĐTĐKT', on: '2024-01-12' }
  stage.at('2024-01-16T09:00')
  const certificates = await drafted(stage, {
    award: 'ministry-province-merit-certificate',
    minutes,
    recipients: people.map((personId) => ({
      personId,
      merit: 'Hai năm liên tục hoàn thành xuất sắc nhiệm vụ, góp phần hoàn thành kế hoạch công tác năm 2023',
    })),
  })
  const collectives = await drafted(stage, {
    award: 'excellent-labour-collective',
    minutes,
    recipients: ['VPC', 'CQLTNN', 'CBDKH', 'VTCCB', 'CDKDL', 'TTB'].map((code) => ({
      unitId: stage.unit(code),
      merit: 'Hoàn thành xuất sắc các chỉ tiêu thi đua năm 2023',
    })),
  })
  stage.at('2024-01-22T15:00')
  await issued(stage, certificates, 1, '2024-01-22')
  await issued(stage, collectives, 2, '2024-01-22')
  await changed(stage, certificates)
}

/** Fighters of the last two years: what the certificate asks for. */
function certificateHolders(rows: readonly Row[]): string[] {
  const fighters = (year: number) =>
    new Set(
      rows.flatMap((one) =>
        one.award === 'grassroots-emulation-fighter' && one.yearTo === year && one.personId
          ? [one.personId]
          : [],
      ),
    )
  const before = fighters(2022)
  return [...fighters(2023)].filter((personId) => before.has(personId)).slice(0, 16)
}

async function drafted(stage: Stage, more: object): Promise<string> {
  const { decisionId } = await stage
    .as('coordinator')
    .do(draftGrantOnPaper, { yearFrom: 2023, yearTo: 2023, basis: 'merit', ...more })
  const { text, version } = await stage.as('coordinator').ask(showDecision, { decisionId })
  const inPlace = { ...text, series: 'QĐ-BTNMT', place: 'Hà Nội', archive: 'VT, TCCB' }
  await stage.as('coordinator').do(saveDecision, { decisionId, version, text: inPlace })
  return decisionId
}

async function issued(stage: Stage, decisionId: string, number: number, signedOn: string): Promise<void> {
  await stage.as('coordinator').do(handOverDecision, { decisionId })
  const fileId = await stage.paper('registrar', `Quyết định số ${number}-QĐ-BTNMT.pdf`)
  await stage.as('registrar').do(issueDecision, { decisionId, number, signedOn, fileId })
}

/** A misprint is corrected in February; in March one certificate is revoked; an idle draft is given up. */
async function changed(stage: Stage, decisionId: string): Promise<void> {
  const { rows } = await stage.as('coordinator').ask(showDecision, { decisionId })
  const [genuine, corrected, revoked] = rows
  stage.at('2024-02-05T09:00')
  const correction = await stage.as('coordinator').do(draftCorrection, {
    decisionId,
    reason: 'Lỗi kỹ thuật khi lập danh sách',
    lines: [
      {
        lineId: corrected?.id,
        field: 'office',
        correct: corrected?.office.replace(/^[^,]+/, 'Chuyên viên chính'),
      },
    ],
  })
  await issued(stage, correction.decisionId, 3, '2024-02-05')
  const idle = await stage.as('coordinator').do(draftCorrection, {
    decisionId,
    reason: 'Nghi có lỗi in',
    lines: [{ lineId: genuine?.id, field: 'merit', correct: 'Hoàn thành xuất sắc nhiệm vụ năm 2023' }],
  })
  await stage
    .as('coordinator')
    .do(discardDecision, { decisionId: idle.decisionId, reason: 'Đối chiếu bản ký: không có lỗi' })
  stage.at('2024-03-18T10:00')
  const revocation = await stage.as('coordinator').do(draftRevocation, {
    decisionId,
    lineIds: [revoked?.id],
    ground: 'fault-within-achievement-period',
    reason: 'Có kết luận về khuyết điểm trong thời gian tính thành tích',
  })
  await issued(stage, revocation.decisionId, 4, '2024-03-18')
  const after = await stage.as('registrar').ask(showDecision, { decisionId })
  for (const [name, line] of Object.entries({ genuine, corrected, revoked }))
    stage.left.set(`certificate-${name}`, after.rows.find((one) => one.id === line?.id)?.honour?.code ?? '')
  stage.left.set('decision-2023', decisionId)
}
