// A decision as its paper: the one that grants, the one that corrects, the one that revokes. Pure. Used by print-decision and word-decision.
import type { Correction } from '../../../documents/correction/correction.ts'
import type { Decision as DecisionPaper, RecipientGroup } from '../../../documents/decision/decision.ts'
import { annexReference } from '../../../documents/legal-grounds.ts'
import type { Signatory as SignatoryOnPaper, SignedLetterhead } from '../../../documents/letterhead.ts'
import type { Revocation } from '../../../documents/revocation/revocation.ts'
import { type Decision, type Field, numberOf, type Signatory, standing } from '../decision.ts'
import type { PrizeLine } from '../issue.store.ts'
import type { Named } from '../named.ts'

export interface OnPaper {
  decision: Decision
  first: Decision | undefined
  names: ReadonlyMap<string, Named>
  /** By line of this decision; of the first decision where this one revokes. */
  prizes: ReadonlyMap<string, PrizeLine>
  awardName: string
}

export function grantPaper({ decision, names, prizes, awardName }: OnPaper): DecisionPaper {
  const { text, issue } = decision
  const number = issue ? `${issue.number}/${issue.series}` : undefined
  return {
    ...sheetOf(decision),
    summary: text.summary,
    authority: text.authority,
    grounds: text.grounds,
    articles: text.articles,
    annexes: [
      {
        title: `Danh sách tập thể, cá nhân được ${decision.kind === 'restore' ? 'phục hồi' : 'tặng'} ${awardName} ${yearsOf(decision)}`,
        reference: annexReference({ number, on: issue?.signedOn, issuer: text.authority }),
        groups: groupsOf(decision, names, prizes),
      },
    ],
  }
}

export function correctionPaper({ decision, first, names }: OnPaper): Correction {
  const { text } = decision
  return {
    ...sheetOf(decision),
    authority: text.authority,
    grounds: text.grounds,
    corrects: citedOf(first),
    lines: standing(decision).map((line) => ({
      place: `STT ${first?.lines.find((one) => one.id === line.ofLineId)?.position ?? line.position}, Danh sách kèm theo, ${names.get(line.id)?.name ?? ''}, ${fieldNames[line.correction?.field ?? 'name']}`,
      printed: line.correction?.printed ?? '',
      correct: line.correction?.correct ?? '',
    })),
    reason: text.reason,
    executors: text.executors,
  }
}

export function revocationPaper({ decision, first, names, prizes, awardName }: OnPaper): Revocation {
  const { text } = decision
  return {
    ...sheetOf(decision),
    authority: text.authority,
    grounds: text.grounds,
    revokes: citedOf(first),
    lines: standing(decision).map((line) => {
      const named = names.get(line.id)
      const prize = prizes.get(line.ofLineId ?? '')
      return {
        name: [named?.address || (line.personId === null ? 'Tập thể' : ''), named?.name ?? '']
          .filter((part) => part)
          .join(' '),
        office: named?.office ?? '',
        award: awardName,
        ...(prize?.paid && prize.amount ? { prizeDong: prize.amount } : {}),
      }
    }),
    reason: text.reason,
    executors: text.executors,
  }
}

const fieldNames: Record<Field, string> = { name: 'họ tên', office: 'chức vụ, đơn vị', merit: 'thành tích' }

const yearsOf = ({ yearFrom, yearTo }: Decision): string =>
  yearFrom === yearTo ? `năm ${yearTo}` : `giai đoạn ${yearFrom} - ${yearTo}`

function citedOf(first: Decision | undefined) {
  return {
    number: (first && numberOf(first)) ?? '……',
    on: first?.issue?.signedOn ?? '',
    issuer: first?.text.authority ?? '',
    summary: (first?.text.summary ?? '').replace(/^V/, 'v'),
  }
}

function sheetOf(decision: Decision): { doc: SignedLetterhead; draft: boolean } {
  const { text, issue } = decision
  return {
    draft: issue === null,
    doc: {
      issuer: text.issuer,
      symbol: issue?.series ?? text.series,
      place: text.place,
      ...(issue ? { number: String(issue.number), on: issue.signedOn } : {}),
      recipients: text.recipients,
      archive: text.archive,
      signatory: signatoryOnPaper(text.signatory),
    },
  }
}

export function signatoryOnPaper({ office, name, form, head }: Signatory): SignatoryOnPaper {
  if (form === 'own' || form === 'Q') return { office, name, form }
  return { office, name, form, head: head ?? '……' }
}

/** Collectives first, then persons, each in the order of the list. */
function groupsOf(
  decision: Decision,
  names: ReadonlyMap<string, Named>,
  prizes: ReadonlyMap<string, PrizeLine>,
): RecipientGroup[] {
  const rows = standing(decision).map((line) => {
    const named = names.get(line.id) ?? { name: '', office: '', address: '' as const }
    const prize = prizes.get(line.id)
    return {
      isPerson: line.personId !== null,
      row: {
        ...named,
        book: String(line.position).padStart(2, '0'),
        ...(prize?.paid && prize.amount !== null ? { prizeDong: prize.amount } : {}),
      },
    }
  })
  const collectives = rows
    .filter((one) => !one.isPerson)
    .map(({ row: { office, ...row } }) => ({ ...row, parent: office }))
  const individuals = rows.filter((one) => one.isPerson).map(({ row }) => row)
  return [
    ...(collectives.length > 0
      ? [{ kind: 'collective' as const, heading: 'Tập thể', rows: collectives }]
      : []),
    ...(individuals.length > 0
      ? [{ kind: 'individual' as const, heading: 'Cá nhân', rows: individuals }]
      : []),
  ]
}
