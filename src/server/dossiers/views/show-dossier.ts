// A dossier whole.  GET /api/dossiers/{dossierId}
import { ShowDossier } from '../../../contract/dossier-page.ts'
import { abilities } from '../../abilities.ts'
import { localDateOf } from '../../clock.ts'
import { allOf, allowed, forbidden, signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { papersOf } from '../asked-papers.ts'
import { checksOf } from '../checks.ts'
import { daysLeft } from '../days-left.ts'
import { type Appraised, isBeforeTheCouncil, isOpenToItsUnit } from '../dossier.ts'
import { mayAppraise, mayProposeFor, mayWriteReport, sightOf } from '../dossiers.may.ts'
import { dossiersByIds } from '../dossiers.store.ts'
import { fileLinks } from '../file-links.ts'
import { shown } from '../finding.ts'
import { holdsByDossier } from '../holds.ts'
import { lifeOf } from '../life.ts'
import { lookAt } from '../look-at.ts'
import { isRunning } from '../objection.ts'
import { missingParts } from '../report.ts'
import { draftsOf } from '../reports.store.ts'
import { seasonOf } from '../season.store.ts'
import { subjectLink, unitLink } from '../subject-names.ts'
import { findingsKept } from '../submissions.store.ts'

export const showDossier = defineView({
  contract: ShowDossier,
  load: async ({ tx, actor, today }, { dossierId }) => {
    const [dossier] = await dossiersByIds(tx, [dossierId], sightOf(actor))
    if (!dossier) return undefined
    const season = await seasonOf(tx, dossier.year)
    const arrived = dossier.records.submissions.at(-1)?.receivedOn
    const on = arrived && dossier.stage !== 'returned' ? arrived : today
    const [looked] = await lookAt(tx, [dossier], { on, today, dueOn: season.submitBy })
    const draft = (await draftsOf(tx, [dossierId])).get(dossierId)
    if (!looked || !draft) return undefined
    const fileIds = [
      ...looked.evidence.map((used) => used.fileId),
      ...dossier.records.submissions.flatMap((letter) => letter.fileId ?? []),
      ...dossier.records.votes.flatMap((vote) => vote.minutesFileId ?? []),
    ]
    return {
      dossier,
      season,
      looked,
      draft,
      files: await fileLinks(tx, fileIds),
      kept: await findingsKept(tx, dossierId),
      holds: (await holdsByDossier(tx, [dossier], today)).get(dossierId) ?? [],
      units: await unitsOn(tx, today),
    }
  },
  may: signedIn,
  present: ({ dossier, season, looked, draft, files, kept, holds, units }, { actor, today, language }) => {
    const { records, stage, subject } = dossier
    const link = (id: string | null) => (id ? (files.get(id) ?? null) : null)
    const evidence = looked.evidence.flatMap(({ useId, evidenceId, title, fileId, document }) => {
      const file = link(fileId)
      return file ? [{ useId, evidenceId, title, file, document }] : []
    })
    const isOpen = isOpenToItsUnit(stage)
    const vote = records.votes.at(-1)
    const whileOpen = isOpen ? allowed : forbidden('dossier.already-submitted')
    const unlessCouncil =
      isBeforeTheCouncil(stage) || stage === 'withdrawn' ? forbidden('dossier.before-the-council') : allowed
    const sent =
      records.submissions.length > 0 && stage !== 'returned' ? allowed : forbidden('appraisal.not-submitted')
    return {
      id: dossier.id,
      code: dossier.code,
      award: dossier.award,
      year: dossier.year,
      subject: subjectLink(subject, units, language),
      figures:
        subject.kind === 'small-collective'
          ? { ...subject.figures, memberDiscipline: [...subject.figures.memberDiscipline] }
          : null,
      unit: unitLink(units, dossier.unitId),
      openedAt: dossier.openedAt,
      stage,
      life: lifeOf(dossier, season, localDateOf),
      dueOn: season.submitBy,
      workingDaysLeft: isOpen ? daysLeft(today, season.submitBy) : null,
      checks: checksOf(looked).map((check) => ({ ...check, links: [...check.links] })),
      documents: papersOf(looked).map((paper) => ({
        code: paper.code,
        name: paper.name,
        optional: paper.optional,
        state: paper.state,
        citation: paper.citation,
        on: paper.on,
        evidence: evidence
          .filter((used) => used.document === paper.code)
          .map(({ document: _document, ...used }) => used),
      })),
      supporting: evidence
        .filter((used) => used.document === null)
        .map(({ document: _document, ...used }) => used),
      finding: shown(looked.finding),
      stored: kept.map(({ step, at, finding }) => ({ ...shown(finding), step, at })),
      report: {
        revision: draft.revision,
        merit: draft.merit,
        savedAt: draft.savedAt,
        savedBy: draft.savedByName,
        complete: missingParts(subject, draft.parts).length === 0 && draft.merit !== '',
        missing: missingParts(subject, draft.parts),
      },
      vote: vote
        ? {
            ...vote,
            file: link(vote.minutesFileId),
            yesRequired: looked.majority?.yesRequired ?? null,
            reached: looked.majority?.reached ?? null,
          }
        : null,
      submissions: records.submissions.map((letter) => ({ ...letter, file: link(letter.fileId) })),
      returns: records.returns.map(({ reasons, answers, ...returned }) => ({
        ...returned,
        reasons: reasons.map((reason, index) => ({ ...reason, answer: answers?.[index] ?? null })),
      })),
      appraisal: lastAppraisal(records.appraisals),
      postings: records.postings.map((posting) => ({ ...posting, running: isRunning(posting, today) })),
      objections: {
        open: records.objections.filter((objection) => objection.outcome === null).length,
        answered: records.objections.filter((objection) => objection.outcome !== null).length,
      },
      holds,
      withdrawal: records.withdrawal,
      abilities: abilities({
        'save-report': allOf(mayWriteReport(actor, dossier), whileOpen),
        'attach-evidence': allOf(mayWriteReport(actor, dossier), whileOpen),
        'record-unit-vote': allOf(mayProposeFor(actor, dossier.unitId), whileOpen),
        'submit-dossiers': allOf(mayProposeFor(actor, dossier.unitId), whileOpen),
        'answer-return': allOf(
          mayProposeFor(actor, dossier.unitId),
          records.returns.at(-1)?.answers === null ? allowed : forbidden('appraisal.nothing-to-answer'),
        ),
        'withdraw-dossier': allOf(mayProposeFor(actor, dossier.unitId), unlessCouncil),
        'return-dossier': allOf(mayAppraise(actor, [subject]), sent, unlessCouncil),
        'appraise-dossiers': allOf(mayAppraise(actor, [subject]), sent, unlessCouncil),
      }),
    }
  },
})

const lastAppraisal = (appraisals: readonly Appraised[]) => {
  const last = appraisals.at(-1)
  return last
    ? { opinion: last.opinion, text: last.text, checks: [...last.checks], at: last.at, by: last.by }
    : null
}
