// The issue of a decision: everything that refuses it, and what it brings: honours, statuses, prizes. Pure but for the law given. Used by the act.
import type { Law } from '../../law/index.ts'
import type { Refusal } from '../act.ts'
import type { Honour, State } from '../honours/honour.ts'
import { type Decision, type Line, numberOf, type PowerCheck, standing } from './decision.ts'
import type { Counter } from './issue.store.ts'
import type { Named } from './named.ts'
import { powerOn } from './power.ts'

export interface IssueLoaded {
  decision: Decision
  /** The decision it changes, when it is no grant. */
  first: Decision | undefined
  names: ReadonlyMap<string, Named>
  counter: Counter
  file: { hash: string } | undefined
  /** Stages of the dossiers of its lines, by dossier. */
  stages: ReadonlyMap<string, string>
  /** Honours held already for the award and years. */
  held: readonly Pick<Honour, 'personId' | 'unitId' | 'collectiveName' | 'decisionNumber'>[]
  /** Of the first decision's lines: their honours and states. */
  honours: ReadonlyMap<string, { id: string; state: State }>
  /** Whether who signs holds the office of the power on the day; undefined where offices of others are not known here. */
  inOffice: boolean | undefined
  law: Law
}
interface Asked {
  number: number
  signedOn: string
}

export type IssueRefusal =
  | 'decision.not-handed-over'
  | 'decision.number-not-next'
  | 'decision.signed-in-the-future'
  | 'decision.signed-before-the-last'
  | 'decision.signed-before-the-council'
  | 'decision.signed-before-the-first'
  | 'decision.file-unknown'
  | 'decision.no-power'
  | 'decision.signatory-not-in-office'
  | 'decision.dossier-not-passed'
  | 'decision.already-held'
  | 'decision.line-revoked'
  | 'decision.line-not-revoked'

export function issueFaults(loaded: IssueLoaded, asked: Asked, today: string): Refusal<IssueRefusal>[] {
  const { decision } = loaded
  return [
    ...(decision.handedOverAt === null
      ? [{ kind: 'decision.not-handed-over' as const, remedy: 'hand-over-decision' }]
      : []),
    ...numberFaults(loaded, asked, today),
    ...signatoryFaults(loaded, asked.signedOn),
    ...(decision.kind === 'grant' ? grantFaults(loaded) : changeFaults(loaded)),
  ]
}

function numberFaults(loaded: IssueLoaded, asked: Asked, today: string): Refusal<IssueRefusal>[] {
  const { decision, first, counter, file } = loaded
  const next = counter.last + 1
  const { signedOn, number } = asked
  const refused: Refusal<IssueRefusal>[] = []
  if (number !== next)
    refused.push({
      kind: 'decision.number-not-next',
      path: 'number',
      number,
      next,
      series: decision.text.series,
    })
  if (signedOn > today) refused.push({ kind: 'decision.signed-in-the-future', path: 'signedOn' })
  if (counter.lastSignedOn !== null && signedOn < counter.lastSignedOn)
    refused.push({
      kind: 'decision.signed-before-the-last',
      path: 'signedOn',
      last: counter.last,
      on: counter.lastSignedOn,
    })
  if (decision.minutesOn !== null && signedOn < decision.minutesOn)
    refused.push({ kind: 'decision.signed-before-the-council', path: 'signedOn', on: decision.minutesOn })
  if (first?.issue && signedOn < first.issue.signedOn)
    refused.push({
      kind: 'decision.signed-before-the-first',
      path: 'signedOn',
      number: numberOf(first),
      on: first.issue.signedOn,
    })
  if (!file) refused.push({ kind: 'decision.file-unknown', path: 'fileId' })
  return refused
}

function signatoryFaults(
  { decision, law, inOffice }: IssueLoaded,
  signedOn: string,
): Refusal<IssueRefusal>[] {
  const { power, signatory } = decision.text
  const check = powerOn(law, decision, power, signedOn)
  const refused: Refusal<IssueRefusal>[] = []
  if (check.may === false)
    refused.push({
      kind: 'decision.no-power',
      path: 'signedOn',
      power,
      award: decision.award,
      citation: check.citation,
      article: check.citation.article ?? '',
      document: check.citation.document,
    })
  if (inOffice === false)
    refused.push({
      kind: 'decision.signatory-not-in-office',
      name: signatory.name,
      office: signatory.office,
      on: signedOn,
      remedy: 'save-decision',
    })
  return refused
}

function grantFaults({ decision, stages, held, names }: IssueLoaded): Refusal<IssueRefusal>[] {
  return standing(decision).flatMap((line): Refusal<IssueRefusal>[] => {
    const name = names.get(line.id)?.name ?? ''
    const refused: Refusal<IssueRefusal>[] = []
    if (line.dossierId !== null && stages.get(line.dossierId) !== 'council-passed')
      refused.push({ kind: 'decision.dossier-not-passed', code: name })
    const same = held.find(
      (one) =>
        one.personId === line.personId &&
        one.unitId === line.unitId &&
        one.collectiveName === line.collectiveName,
    )
    if (same) refused.push({ kind: 'decision.already-held', name, number: same.decisionNumber })
    return refused
  })
}

function changeFaults({ decision, honours, names }: IssueLoaded): Refusal<IssueRefusal>[] {
  return standing(decision).flatMap((line): Refusal<IssueRefusal>[] => {
    const state = honours.get(line.ofLineId ?? '')?.state
    const name = names.get(line.id)?.name ?? ''
    if (decision.kind === 'restore')
      return state === 'revoked' ? [] : [{ kind: 'decision.line-not-revoked', name }]
    return state === 'revoked' ? [{ kind: 'decision.line-revoked', name }] : []
  })
}

export const powerStored = ({ decision, law }: IssueLoaded, signedOn: string): PowerCheck =>
  powerOn(law, decision, decision.text.power, signedOn)

/** The honour that a line of a grant brings. */
export function honourOf(
  decision: Decision,
  line: Line,
  given: { id: string; number: string; signedOn: string },
): Omit<Honour, 'state'> {
  return {
    id: given.id,
    personId: line.personId,
    unitId: line.unitId,
    collectiveName: line.collectiveName,
    award: decision.award,
    yearFrom: decision.yearFrom,
    yearTo: decision.yearTo,
    basis: decision.basis,
    decisionNumber: given.number,
    decidedOn: given.signedOn,
    authority: decision.text.authority,
    decisionLineId: line.id,
    proof: null,
    fileId: null,
  }
}
