// A decision with its text, its list and what it did.  GET /api/decisions/{decisionId}
import { ShowDecision } from '../../../contract/decision-views.ts'
import type { OutputOf } from '../../../contract/define.ts'
import { authoritiesKnown, revocation } from '../../../law/index.ts'
import { abilities } from '../../abilities.ts'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../../act.ts'
import { dossiersByIds } from '../../dossiers/dossiers.store.ts'
import { linkToFile } from '../../files/file-link.ts'
import { findFile } from '../../files/files.store.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { signedIn } from '../../permission.ts'
import { theLaw } from '../../the-law.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { correctionsOf, honoursOfLines } from '../changes.store.ts'
import type { Decision } from '../decision.ts'
import { mayDraft, mayIssue, mayPrintCertificates, mayReopen, seesDrafts } from '../decisions.may.ts'
import { decisionById, decisionsAbout } from '../decisions.store.ts'
import { prizesOf, readCounter } from '../issue.store.ts'
import { loadDecision, namesOfLines } from '../load.ts'
import { powerOn } from '../power.ts'
import { presentLine, presentLink, presentRow } from '../present.ts'
import { certificatesOf } from '../registry.store.ts'

const everything = { all: true, council: true, unitIds: [], personId: null }

async function load(context: Context, input: { decisionId: string }) {
  const { tx, today, actor } = context
  const decision = await loadDecision(context, input)
  if (!decision) return undefined
  const lineIds = decision.lines.map((line) => line.id)
  const about = await decisionsAbout(tx, decision.id)
  const dossierIds = decision.lines.flatMap((line) => line.dossierId ?? [])
  const signer = decision.issue?.issuedBy
  const year = Number(today.slice(0, 4))
  const printsCertificates = mayPrintCertificates(actor).allowed
  return {
    decision,
    first: decision.ofId ? await decisionById(tx, decision.ofId) : undefined,
    about: about.filter((one) => one.issue || seesDrafts(actor)),
    lines: {
      names: await namesOfLines(tx, decision, today),
      units: await unitsOn(tx, today),
      codes: new Map((await dossiersByIds(tx, dossierIds, everything)).map((one) => [one.id, one.code])),
      prizes: await prizesOf(tx, lineIds),
      honours: await honoursOfLines(tx, lineIds),
      corrections: await correctionsOf(tx, lineIds),
      certificates: printsCertificates ? await certificatesOf(tx, lineIds) : new Map(),
    },
    next: decision.issue ? null : { year, number: (await readCounter(tx, decision.text.series, year)) + 1 },
    file: decision.issue ? await findFile(tx, decision.issue.fileId) : undefined,
    issuer: signer ? (await peopleByIds(tx, [signer], today)).get(signer) : undefined,
    law: await theLaw(),
  }
}

type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>

export const showDecision = defineView({
  contract: ShowDecision,
  load,
  may: signedIn,
  present: (loaded, { actor, today }): OutputOf<typeof ShowDecision> => {
    const { decision, first, about, lines, next, file, issuer, law } = loaded
    const { issue, text, version, basis, note, discarded } = decision
    const rows = decision.lines.map((line) => presentLine(line, lines))
    const { grounds } = revocation(law, issue?.signedOn ?? today)
    return {
      ...presentRow(decision),
      basis,
      version,
      text,
      rows,
      totalDong: rows.reduce((sum, { prize }) => sum + (prize?.paid ? (prize.amount ?? 0) : 0), 0),
      of: first ? presentLink(first) : null,
      laterDecisions: about.map(presentLink),
      power: issue?.power ?? powerOn(law, decision, text.power, today),
      powers: authoritiesKnown(law),
      next,
      ground: grounds.find((one) => one.code === decision.ground) ?? null,
      grounds: [...grounds],
      file: file ? linkToFile(file) : null,
      fileHash: issue?.fileHash ?? null,
      issuedBy: issuer ? { id: issuer.id, name: issuer.name } : null,
      note: discarded?.why ?? note,
      abilities: abilitiesOf(actor, decision, loaded),
    }
  },
})

/** Only what the state allows is offered; who may not sees the reason. */
function abilitiesOf(actor: Actor, decision: Decision, { lines }: Loaded) {
  if (decision.discarded) return {}
  if (decision.issue) {
    if (decision.kind !== 'grant') return {}
    const states = [...lines.honours.values()].map((one) => one.state)
    return abilities({
      'print-certificates': mayPrintCertificates(actor),
      ...(states.some((state) => state !== 'revoked')
        ? { 'draft-correction': mayDraft(actor), 'draft-revocation': mayDraft(actor) }
        : {}),
      ...(states.includes('revoked') ? { 'draft-restoration': mayDraft(actor) } : {}),
    })
  }
  if (decision.handedOverAt)
    return abilities({
      'issue-decision': mayIssue(actor),
      'reopen-decision': mayReopen(actor),
      'discard-decision': mayDraft(actor),
    })
  return abilities({
    'save-decision': mayDraft(actor),
    'withhold-line': mayDraft(actor),
    'hand-over-decision': mayDraft(actor),
    'discard-decision': mayDraft(actor),
  })
}
