// The cover of the paper file: what is inside, what is missing, the steps so far. Pure. Used by print-dossier-cover.
import type { DossierCover } from '../../../documents/dossier-cover/dossier-cover.ts'
import type { Unit } from '../../units/unit.ts'
import type { PaperState } from '../asked-papers.ts'
import type { Dossier } from '../dossier.ts'
import { nameOfSubject, officeOf } from '../subject-names.ts'
import { letterheadOf, nameOf } from './letterhead-of.ts'

export function coverPaper(given: {
  dossier: Dossier
  papers: readonly PaperState[]
  units: ReadonlyMap<string, Unit>
  awardName: string
  today: string
  dayOf(instant: string): string
  url: string | undefined
}): DossierCover {
  const { dossier, papers, units, awardName, today, dayOf, url } = given
  const { issuer, place, superior } = letterheadOf(units, dossier.unitId, 'HS')
  return {
    doc: { ...(superior ? { superior } : {}), issuer, place, on: today },
    code: dossier.code,
    award: awardName,
    subject: { name: nameOfSubject(dossier.subject, units, 'vi'), office: officeOf(dossier, units, 'vi') },
    period: `năm ${dossier.year}`,
    papers: papers.map((paper) => ({
      name: paper.name,
      present: paper.state === 'present' || paper.state === 'from-records',
      ...referenceOf(paper, dossier),
    })),
    steps: stepsOf(dossier, nameOf(units, dossier.unitId), dayOf),
    ...(url ? { page: { url } } : {}),
  }
}

function referenceOf(paper: PaperState, { records }: Dossier): { reference?: string } {
  const letter = records.submissions.at(-1)
  if (paper.code === 'submission' && letter) return { reference: `${letter.number}, ${day(letter.on)}` }
  const vote = records.votes.at(-1)
  return vote && paper.on === vote.minutesOn
    ? { reference: `${vote.minutesNumber}, ${day(vote.minutesOn)}` }
    : {}
}

function stepsOf(
  { openedAt, records }: Dossier,
  unit: string,
  dayOf: (instant: string) => string,
): DossierCover['steps'] {
  const steps = [
    { on: dayOf(openedAt), step: 'Lập hồ sơ', by: unit },
    ...records.votes.map((vote) => ({
      on: vote.heldOn,
      step: `Đơn vị bình xét: ${vote.yes}/${vote.entitled} đồng ý`,
      by: unit,
    })),
    ...records.submissions.map((letter) => ({
      on: letter.receivedOn,
      step: `Gửi hồ sơ theo ${letter.number}${letter.late ? ' (quá hạn)' : ''}`,
      by: unit,
    })),
    ...records.returns.map((returned) => ({
      on: dayOf(returned.at),
      step: 'Trả lại để bổ sung',
      by: returned.by ?? '',
    })),
    ...records.appraisals.map((one) => ({
      on: dayOf(one.at),
      step: one.opinion === 'recommended' ? 'Thẩm định: đề nghị xét' : 'Thẩm định: chưa đề nghị',
      by: one.by ?? '',
    })),
    ...records.postings.map((posting) => ({
      on: posting.postedOn,
      step: `Công khai ${posting.code} đến ${day(posting.endsOn)}`,
      by: '',
    })),
  ]
  return steps.sort((one, other) => one.on.localeCompare(other.on))
}

const day = (on: string): string => on.split('-').reverse().join('/')
