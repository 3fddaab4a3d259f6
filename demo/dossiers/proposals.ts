// The steps of dossiers as a unit and the coordinator take them: open and write, vote, send up, appraise. Each works for any year.
// Used by the years of this folder.
import { appraiseDossiers } from '../../src/server/dossiers/acts/appraise-dossiers.ts'
import { attachEvidence } from '../../src/server/dossiers/acts/attach-evidence.ts'
import { openDossiers } from '../../src/server/dossiers/acts/open-dossiers.ts'
import { recordUnitVote } from '../../src/server/dossiers/acts/record-unit-vote.ts'
import { saveReport } from '../../src/server/dossiers/acts/save-report.ts'
import { submitDossiers } from '../../src/server/dossiers/acts/submit-dossiers.ts'
import { previewSubmission } from '../../src/server/dossiers/views/preview-submission.ts'
import type { Stage } from '../stage.ts'
import { reportOfPerson, reportOfUnit } from './texts.ts'

/** A unit proposes people for an award; without people, itself. */
export interface Proposal {
  code: string
  award: string
  year: number
  people?: readonly string[]
}

export interface Opened {
  id: string
  code: string
  award: string
  personId: string | null
}

const secretaryOf = (stage: Stage, code: string) => stage.as(`secretary-${code.toLowerCase()}`)

/** Opens the dossiers of a proposal, and has their reports written unless `blank`. */
export async function propose(stage: Stage, proposal: Proposal, blank = false): Promise<Opened[]> {
  const { code, award, year, people } = proposal
  if (people?.length === 0) return []
  const unitId = stage.unit(code)
  const secretary = secretaryOf(stage, code)
  const subjects = people ? people.map((personId) => ({ personId })) : [{ unitId }]
  const { dossiers } = await secretary.do(openDossiers, { unitId, award, year, subjects })
  const opened = dossiers.map(
    (one, index): Opened => ({ id: one.id, code, award, personId: people?.[index] ?? null }),
  )
  if (!blank) for (const one of opened) await write(stage, one, year)
  return opened
}

/** Whoever is proposed writes, or the secretary for them. */
export async function write(stage: Stage, { id, code, personId }: Opened, year: number): Promise<void> {
  const report = personId
    ? reportOfPerson(stage.chance, year)
    : reportOfUnit(stage.chance, year, stage.staff(code).length)
  const writer = personId && stage.chance.percent(40) ? stage.as(personId) : secretaryOf(stage, code)
  await writer.do(saveReport, { dossierId: id, baseRevision: 1, ...report })
}

/** One paper of the unit proves the merit of several: the second use is seen as shared. */
export async function prove(stage: Stage, code: string, dossiers: readonly Opened[]): Promise<void> {
  if (dossiers.length === 0) return
  const secretary = `secretary-${code.toLowerCase()}`
  const fileId = await stage.paper(secretary, `xac-nhan-thanh-tich-${code.toLowerCase()}.pdf`)
  const evidence = {
    title: `Xác nhận thành tích của ${code} (trình diễn)`,
    fileId,
    issuedNumber: null,
    issuedOn: null,
  }
  for (const { id } of dossiers)
    await stage.as(secretary).do(attachEvidence, { dossierId: id, evidence, document: 'achievement-proof' })
}

/** One meeting, all dossiers on one minutes; nearly everyone in favour. */
export async function vote(
  stage: Stage,
  code: string,
  year: number,
  dossiers: readonly Opened[],
  heldOn: string,
): Promise<void> {
  if (dossiers.length === 0) return
  const entitled = stage.staff(code).length
  const absent = stage.chance.int(3)
  const written = absent > 0 ? 1 : 0
  const voters = entitled - absent + written
  await secretaryOf(stage, code).do(recordUnitVote, {
    unitId: stage.unit(code),
    year,
    method: 'ballot',
    heldOn,
    minutesNumber: `${10 + stage.chance.int(80)}/BB-${code}`,
    minutesOn: heldOn,
    minutesFileId: await stage.paper(
      `secretary-${code.toLowerCase()}`,
      `bien-ban-${code.toLowerCase()}-${year}.pdf`,
    ),
    entitled,
    present: entitled - absent,
    writtenAnswers: written,
    lines: dossiers.map(({ id }) => {
      const against = stage.chance.int(Math.max(1, Math.floor(entitled / 12)))
      return { dossierId: id, yes: voters - against, no: against }
    }),
  })
}

/** Those that nothing blocks. Asked outside a transaction: a look sees what is committed. */
export async function readyAmong(stage: Stage, dossiers: readonly Opened[], year: number): Promise<Opened[]> {
  const ready = new Set<string>()
  for (const code of new Set(dossiers.map((one) => one.code))) {
    const { rows } = await secretaryOf(stage, code).ask(previewSubmission, { unitId: stage.unit(code), year })
    for (const row of rows) if (row.blocks.length === 0) ready.add(row.id)
  }
  return dossiers.filter((one) => ready.has(one.id))
}

/** Sends up, one letter a unit. */
export async function send(
  stage: Stage,
  dossiers: readonly Opened[],
  year: number,
  on: string,
): Promise<void> {
  for (const [code, ofUnit] of Map.groupBy(dossiers, (one) => one.code)) {
    const secretary = `secretary-${code.toLowerCase()}`
    await stage.as(secretary).do(submitDossiers, {
      unitId: stage.unit(code),
      year,
      number: `${20 + stage.chance.int(900)}/TTr-${code}`,
      on,
      fileId: await stage.paper(secretary, `to-trinh-${code.toLowerCase()}-${year}.pdf`),
      dossierIds: ofUnit.map((one) => one.id),
    })
  }
}

/** What the coordinator looked at, all in order. */
const checked = ['registration', 'letter', 'report', 'vote', 'papers', 'finding'].map((item) => ({
  item,
  fine: true,
}))

/** Nobody appraises their own: the coordinator's waits for a colleague. */
export async function recommend(stage: Stage, sent: readonly Opened[]): Promise<void> {
  const dossiers = sent.filter((one) => one.personId !== stage.as('coordinator').personId)
  for (let start = 0; start < dossiers.length; start += 200) {
    const part = dossiers.slice(start, start + 200)
    await stage.as('coordinator').do(appraiseDossiers, {
      dossierIds: part.map((one) => one.id),
      opinion: 'recommended',
      text: 'Hồ sơ đủ thành phần, đúng đối tượng; đề nghị Hội đồng xem xét.',
      checks: checked,
    })
  }
}
