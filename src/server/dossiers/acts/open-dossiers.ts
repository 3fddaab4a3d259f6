// Opens dossiers of a unit for one award and year, each filled from what is known.  POST /api/dossiers

import type { InputOf } from '../../../contract/define.ts'
import { OpenDossiers } from '../../../contract/dossiers.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { type PersonInPost, peopleByIds } from '../../people/people.store.ts'
import { plainText } from '../../plain-text.ts'
import { pathOf, type Unit } from '../../units/unit.ts'
import { unitsOn } from '../../units/units.store.ts'
import { codeOf, type Subject } from '../dossier.ts'
import { mayProposeFor } from '../dossiers.may.ts'
import { addDossiers, dossiersAlready, takeNumbers } from '../dossiers.store.ts'
import { askedLaw } from '../law-asked.ts'
import { addDrafts } from '../reports.store.ts'

type Kind = (typeof OpenDossiers.refusals)[number]
type Asked = InputOf<typeof OpenDossiers>

export const openDossiers = defineAct({
  contract: OpenDossiers,
  load: async ({ tx, today }, input) => {
    const units = await unitsOn(tx, today)
    if (!units.has(input.unitId)) return undefined
    const personIds = input.subjects.flatMap((subject) => ('personId' in subject ? [subject.personId] : []))
    const names = input.subjects.flatMap((subject) => ('name' in subject ? [plainText(subject.name)] : []))
    const unitIds = input.subjects.flatMap((subject) => ('unitId' in subject ? [subject.unitId] : []))
    const already = await dossiersAlready(tx, { ...input, personIds, unitIds, names })
    const people = await peopleByIds(tx, personIds, today)
    const first = await takeNumbers(tx, 'HS', input.year, input.subjects.length)
    return { units, people, already, award: (await askedLaw()).awardNamed(input.award), first }
  },
  may: (actor, _loaded, input) => mayProposeFor(actor, input.unitId),
  decide: ({ units, people, already, award, first }, input, { now, newId, actor }) => {
    const refused: Refusal<Kind>[] = []
    if (!award) refused.push({ kind: 'dossier.unknown-award', path: 'award', award: input.award })
    if (input.year > Number(now.slice(0, 4)))
      refused.push({ kind: 'dossier.year-not-begun', path: 'year', year: input.year })
    const seen = new Set<string>()
    const subjects = input.subjects.map((asked, index) => {
      const path = `subjects.${index}`
      const isPerson = 'personId' in asked
      if (award && !award.subjects.includes(isPerson ? 'individual' : 'collective'))
        refused.push({
          kind: isPerson ? 'dossier.award-not-for-persons' : 'dossier.award-not-for-collectives',
          path,
          award: input.award,
        })
      if (!isOfTheUnit(asked, input.unitId, people, units))
        refused.push({ kind: 'dossier.not-of-the-unit', path })
      const key = isPerson ? asked.personId : 'unitId' in asked ? asked.unitId : plainText(asked.name)
      const other = already.find((one) => [one.personId, one.unitId, one.name].includes(key))
      if (other || seen.has(key))
        refused.push({ kind: 'dossier.already-open', path, code: other?.code ?? '' })
      seen.add(key)
      if ('figures' in asked && sharesAboveTotal(asked.figures))
        refused.push({
          kind: 'dossier.figures-above-total',
          path: `${path}.figures`,
          total: asked.figures.total,
        })
      return toSubject(asked, people)
    })
    return unless(refused, () => ({
      by: actor.personId,
      dossiers: subjects.map((subject, index) => ({
        id: newId(),
        code: codeOf('HS', input.year, first + index),
        award: input.award,
        year: input.year,
        unitId: input.unitId,
        subject,
      })),
    }))
  },
  save: async ({ tx, now }, { dossiers, by }) => {
    await addDossiers(tx, dossiers, by, now)
    await addDrafts(
      tx,
      dossiers.map((dossier) => ({
        dossierId: dossier.id,
        revision: 1,
        parts: {},
        merit: '',
        savedBy: by,
        savedAt: now,
      })),
    )
  },
  subjects: ({ dossiers }) =>
    dossiers.flatMap(({ id, unitId, subject }) => [
      { kind: 'dossier', id },
      ...(id === dossiers[0]?.id ? [{ kind: 'unit', id: unitId }] : []),
      ...(subject.kind === 'person' ? [{ kind: 'person', id: subject.personId }] : []),
    ]),
  present: ({ dossiers }) => ({ dossiers: dossiers.map(({ id, code }) => ({ id, code })) }),
  notices: ({ dossiers, by }) =>
    dossiers.flatMap(({ id, subject, award, year, code }) =>
      subject.kind === 'person' && subject.personId !== by
        ? [
            {
              to: subject.personId,
              kind: 'dossiers.opened',
              path: `/dossiers/${id}/report`,
              figures: { code, award, year },
            },
          ]
        : [],
    ),
})

type AskedSubject = Asked['subjects'][number]

/** People serve in the unit or below it; a unit is the unit itself or below it; a small collective is what the unit says. */
function isOfTheUnit(
  asked: AskedSubject,
  unitId: string,
  people: ReadonlyMap<string, PersonInPost>,
  units: ReadonlyMap<string, Unit>,
): boolean {
  if ('name' in asked) return true
  const at = 'personId' in asked ? people.get(asked.personId)?.unitId : asked.unitId
  return at !== undefined && at !== null && pathOf(units, at).includes(unitId)
}

function toSubject(asked: AskedSubject, people: ReadonlyMap<string, PersonInPost>): Subject {
  if ('unitId' in asked) return { kind: 'unit', unitId: asked.unitId }
  if ('name' in asked) return { kind: 'small-collective', name: asked.name, figures: asked.figures }
  const person = people.get(asked.personId)
  return {
    kind: 'person',
    personId: asked.personId,
    name: person?.name ?? '',
    position: person?.position ?? null,
    rank: person?.rank ?? null,
  }
}

const sharesAboveTotal = (figures: {
  total: number
  completedOrBetter: number
  advancedWorkers: number
  grassrootsFighters: number
}): boolean =>
  Math.max(figures.completedOrBetter, figures.advancedWorkers, figures.grassrootsFighters) > figures.total
