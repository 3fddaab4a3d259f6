// Numbers and issues a signed decision, with everything it brings.  POST /api/decisions/{decisionId}/issue
import { IssueDecision } from '../../../contract/decisions.ts'
import { type Appointment, appointmentsOn } from '../../access/appointments.store.ts'
import type { Context } from '../../act.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import type { Tx } from '../../db/database.ts'
import { dossiersByIds } from '../../dossiers/dossiers.store.ts'
import { findFile } from '../../files/files.store.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { theLaw } from '../../the-law.ts'
import { heldAlready, honoursOfLines } from '../changes.store.ts'
import { type Decision, type Issue, standing } from '../decision.ts'
import { mayIssue } from '../decisions.may.ts'
import { decisionById } from '../decisions.store.ts'
import { endedFaults } from '../draft-faults.ts'
import { lockCounter, prizesOf, saveIssue } from '../issue.store.ts'
import { issueFaults, powerStored } from '../issue.ts'
import { saveChange, saveGrant } from '../issue-effects.ts'
import { loadDecision, namesOfLines } from '../load.ts'

type Kind = (typeof IssueDecision.refusals)[number]
type Input = { decisionId: string; signedOn: string; fileId: string }

const everything = { all: true, council: true, unitIds: [], personId: null }

async function load(context: Context, input: Input) {
  const { tx } = context
  const decision = await loadDecision(context, input)
  if (!decision) return undefined
  const { signedOn } = input
  const first = decision.ofId ? await decisionById(tx, decision.ofId) : undefined
  const dossierIds = decision.lines.flatMap((line) => line.dossierId ?? [])
  const dossiers = await dossiersByIds(tx, dossierIds, everything, true)
  const { award, yearFrom, yearTo } = decision
  const subjectIds = decision.lines.map((line) => line.personId ?? line.unitId ?? '')
  return {
    decision,
    first,
    names: await namesOfLines(tx, decision, signedOn),
    counter: await lockCounter(tx, decision.text.series, Number(signedOn.slice(0, 4))),
    file: await findFile(tx, input.fileId),
    stages: new Map(dossiers.map((one): [string, string] => [one.id, one.stage])),
    held: decision.kind === 'grant' ? await heldAlready(tx, { award, yearFrom, yearTo, subjectIds }) : [],
    honours: await honoursOfLines(
      tx,
      (first?.lines ?? []).map((line) => line.id),
    ),
    inOffice: await inOffice(tx, decision, signedOn),
    people: await appointmentsOn(tx, { day: signedOn, role: ['secretary', 'head'] }),
    law: await theLaw(),
  }
}

export const issueDecision = defineAct({
  contract: IssueDecision,
  load,
  may: mayIssue,
  decide: (loaded, input, { today, now, actor }) => {
    const ended: Refusal<Kind>[] = endedFaults(loaded.decision)
    const refused = ended.length > 0 ? ended : issueFaults(loaded, input, today)
    return unless(
      refused,
      (): Issue => ({
        series: loaded.decision.text.series,
        year: Number(input.signedOn.slice(0, 4)),
        number: input.number,
        signedOn: input.signedOn,
        fileId: input.fileId,
        fileHash: loaded.file?.hash ?? '',
        power: powerStored(loaded, input.signedOn),
        issuedBy: actor.personId,
        issuedAt: now,
      }),
    )
  },
  save: async (context, issue, loaded) => {
    const { decision, names } = loaded
    const frozen = decision.lines.map((line) => ({
      id: line.id,
      ...(names.get(line.id) ?? { name: '', office: '', address: '' as const }),
    }))
    await saveIssue(context.tx, decision.id, issue, frozen)
    const numbered = { number: `${issue.number}/${issue.series}`, signedOn: issue.signedOn }
    if (decision.kind === 'grant') await saveGrant(context, loaded, numbered)
    else await saveChange(context, loaded, numbered)
  },
  subjects: (_issue, { decision, first, honours }) => [
    { kind: 'decision', id: decision.id },
    ...(first ? [{ kind: 'decision', id: first.id }] : []),
    ...decision.lines.flatMap((line) => (line.dossierId ? [{ kind: 'dossier', id: line.dossierId }] : [])),
    ...decision.lines.flatMap((line) => {
      const honour = honours.get(line.ofLineId ?? '')
      return honour ? [{ kind: 'honour', id: honour.id }] : []
    }),
  ],
  present: async ({ number, series }, { decision }, { tx }) => {
    const lines = standing(decision)
    const prizes = await prizesOf(
      tx,
      lines.map((line) => line.id),
    )
    const paid = [...prizes.values()].map((one) => (one.paid ? (one.amount ?? 0) : 0))
    return {
      decisionId: decision.id,
      number: `${number}/${series}`,
      honours: new Set(lines.map((line) => line.ofLineId ?? line.id)).size,
      prizeDong: paid.reduce((sum, amount) => sum + amount, 0),
    }
  },
  notices: ({ number, series }, { decision, people }) =>
    toldAbout(decision, people).map((to) => ({
      to,
      kind: `decisions.${decision.kind}`,
      path: `/decisions/${decision.id}`,
      figures: { number: `${number}/${series}`, summary: decision.text.summary },
    })),
})

/** The person; of a collective, the unit's secretary and head. Each once. */
function toldAbout(decision: Decision, people: readonly Appointment[]): string[] {
  const told = standing(decision).flatMap((line) =>
    line.personId !== null
      ? [line.personId]
      : people.filter((one) => one.unitId === line.unitId).map((one) => one.personId),
  )
  return [...new Set(told)]
}

/** Known for those who sign in their own office: the minister, a head of unit. A name typed by hand must be that of somebody in office. */
async function inOffice(tx: Tx, { text }: Decision, day: string): Promise<boolean | undefined> {
  const role = powersByRole[text.power]
  const { form, personId, name } = text.signatory
  if (!role || form !== 'own') return undefined
  const holders = (await appointmentsOn(tx, { day, role })).map((one) => one.personId)
  if (personId !== null) return holders.includes(personId)
  const people = await peopleByIds(tx, holders, day)
  return [...people.values()].some((person) => person.name.normalize('NFC') === name.normalize('NFC'))
}

const powersByRole: Readonly<Record<string, 'minister' | 'head'>> = {
  minister: 'minister',
  'head-of-unit': 'head',
}
