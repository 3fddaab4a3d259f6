// The achievement report as a paper: what was written, and what the records say of ratings, initiatives and honours. Pure.
// Used by print-report.
import type {
  AchievementReport,
  HeldAward,
} from '../../../documents/achievement-report/achievement-report.ts'
import type { Award } from '../../../law/index.ts'
import type { Unit } from '../../units/unit.ts'
import type { Dossier } from '../dossier.ts'
import type { StoredFinding } from '../finding.ts'
import { type Parts, wantedParts } from '../report.ts'
import { nameOfSubject, officeOf } from '../subject-names.ts'
import { letterheadOf, nameOf } from './letterhead-of.ts'

export interface ReportWords {
  award(code: string): Award | undefined
  partTitle(part: string): string
  ratingName(rating: string): string
  scopeName(scope: string): string
  initiativeName(id: string): string
}

export interface ReportGiven {
  dossier: Dossier
  parts: Parts
  finding: StoredFinding
  units: ReadonlyMap<string, Unit>
  person: { gender: 'female' | 'male' | null; bornOn: string | null } | undefined
  head: { name: string; position: string } | undefined
}

export function reportPaper(given: ReportGiven, words: ReportWords): AchievementReport {
  const { dossier, parts, finding, units, person, head } = given
  const { subject, award, year, unitId } = dossier
  const facts = finding.facts
  const initiatives = facts.subject === 'individual' ? (facts.initiatives ?? []) : []
  const name = words.award(award)?.names.vi ?? award
  const honours = (facts.honours ?? []).map((honour) => ({
    kind: words.award(honour.award)?.kind,
    row: heldAward(honour, words),
  }))
  const common = {
    doc: { ...letterheadOf(units, unitId, 'BC'), recipients: [] },
    draft: dossier.records.submissions.length === 0,
    summary: `Đề nghị tặng ${name} năm ${year}`,
    achievements: wantedParts(subject)
      .filter(
        ({ part }) =>
          part !== 'duties' && part !== 'functions' && part !== 'features' && (parts[part] ?? '') !== '',
      )
      .map(({ part }) => ({ title: words.partTitle(part), text: paragraphs(parts[part] ?? '') })),
    ratings: (facts.ratings ?? []).map((one) => ({
      year: one.year,
      class: one.rating ? words.ratingName(one.rating) : `${one.points ?? ''}`,
      decision: '',
    })),
    initiatives: initiatives.map((one) => ({
      name: words.initiativeName(one.id),
      year: one.year ?? year,
      scope: one.scope ? words.scopeName(one.scope) : '',
      decision: one['recognised-on'] ? day(one['recognised-on']) : '',
    })),
    titles: honours.flatMap(({ kind, row }) => (kind === 'commendation' ? [] : [row])),
    commendations: honours.flatMap(({ kind, row }) => (kind === 'commendation' ? [row] : [])),
    confirmations: [
      {
        label: 'Xác nhận của thủ trưởng đơn vị',
        office: head?.position ?? 'Thủ trưởng đơn vị',
        ...(head ? { name: head.name } : {}),
      },
    ],
  }
  if (subject.kind === 'person')
    return {
      ...common,
      kind: 'individual',
      person: {
        name: subject.name,
        ...(person?.bornOn ? { bornOn: person.bornOn } : {}),
        ...(person?.gender ? { sex: person.gender === 'female' ? ('Nữ' as const) : ('Nam' as const) } : {}),
        unit: nameOf(units, unitId),
        office: subject.position ?? '',
        duties: parts.duties ?? '',
      },
    }
  return {
    ...common,
    kind: 'collective',
    collective: {
      name: nameOfSubject(subject, units, 'vi'),
      features: [officeOf(dossier, units, 'vi'), parts.features ?? '']
        .filter((text) => text !== '')
        .join('. '),
      functions: parts.functions ?? '',
      head: { office: head?.position ?? 'Thủ trưởng', name: head?.name ?? '' },
    },
  }
}

function heldAward(
  honour: { award: string; year?: number; 'decided-on'?: string },
  words: ReportWords,
): HeldAward {
  return {
    year: honour.year === undefined ? '' : String(honour.year),
    award: words.award(honour.award)?.names.vi ?? honour.award,
    decision: honour['decided-on'] ? `ngày ${day(honour['decided-on'])}` : '',
  }
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

const day = (on: string): string => on.split('-').reverse().join('/')
