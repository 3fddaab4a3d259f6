// A sitting with its roll, agenda, thresholds, counts and minutes.  GET /api/sittings/{sittingId}
import { ShowSitting } from '../../../contract/council.ts'
import { abilities } from '../../abilities.ts'
import { dossiersOf } from '../../dossiers/dossiers.store.ts'
import { nameOfSubject, unitLink } from '../../dossiers/subject-names.ts'
import { linkToFile } from '../../files/file-link.ts'
import { findFile } from '../../files/files.store.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { signedIn } from '../../permission.ts'
import { theLaw } from '../../the-law.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { mayConfirm, mayKeepPapers, maySign } from '../council.may.ts'
import { loadSitting } from '../load.ts'
import { presenceOf, presentRow } from '../present.ts'
import { entitledTo } from '../sitting.ts'
import { thresholdOf } from '../threshold.ts'

export const showSitting = defineView({
  contract: ShowSitting,
  load: async (context, input) => {
    const { tx, today } = context
    const sitting = await loadSitting(context, input)
    if (!sitting) return undefined
    const named = [
      ...sitting.members.map((member) => member.personId),
      ...(sitting.count
        ? [sitting.count.enteredBy, ...(sitting.count.confirmedBy ? [sitting.count.confirmedBy] : [])]
        : []),
    ]
    const dossiers = await dossiersOf(tx, { year: sitting.year })
    return {
      sitting,
      dossiers: new Map(dossiers.map((dossier) => [dossier.id, dossier])),
      people: await peopleByIds(tx, named, today),
      units: await unitsOn(tx, today),
      file: sitting.minutes ? await findFile(tx, sitting.minutes.fileId) : undefined,
      law: await theLaw(),
    }
  },
  may: signedIn,
  present: ({ sitting, dossiers, people, units, file, law }, { actor, language }) => {
    const nameOf = (id: string) => ({ id, name: people.get(id)?.name ?? '' })
    const { count, minutes } = sitting
    return {
      ...presentRow(sitting),
      recusedCount: sitting.recusedCount,
      ownPercent: sitting.ownPercent,
      roll: sitting.members.map((member) => ({
        person: nameOf(member.personId),
        role: member.role,
        ...presenceOf(sitting, member.personId),
      })),
      agenda: sitting.agenda.flatMap((item) => {
        const dossier = dossiers.get(item.dossierId)
        if (!dossier) return []
        const signed = minutes?.results.find((one) => one.itemId === item.id)
        return [
          {
            id: item.id,
            position: item.position,
            removed: item.removedWhy,
            dossier: {
              id: dossier.id,
              code: dossier.code,
              award: dossier.award,
              name: nameOfSubject(dossier.subject, units, language),
              unit: unitLink(units, dossier.unitId),
            },
            recusals: item.recused.map((one) => ({ person: nameOf(one.personId), reason: one.reason })),
            threshold: thresholdOf(law, sitting, item, dossier.award),
            // Before the minutes are signed nobody reads a result as if it stood.
            result: signed
              ? {
                  yes: signed.yes,
                  writtenYes: signed.writtenYes,
                  no: signed.no,
                  entitled: entitledTo(sitting, item),
                  reached: signed.reached,
                }
              : null,
          },
        ]
      }),
      count: count && {
        id: count.id,
        enteredBy: nameOf(count.enteredBy),
        enteredAt: new Date(count.enteredAt).toISOString(),
        confirmedBy: count.confirmedBy ? nameOf(count.confirmedBy) : null,
        // Who must type it a second time does not see the first.
        lines: count.confirmedBy || count.enteredBy === actor.personId ? [...count.lines] : null,
      },
      minutes: minutes && {
        number: minutes.number,
        signedOn: minutes.signedOn,
        file: file ? linkToFile(file) : null,
      },
      abilities: abilities({
        'record-attendance': mayKeepPapers(actor),
        'receive-written-answer': mayKeepPapers(actor),
        'remove-from-agenda': mayKeepPapers(actor),
        'enter-count': mayKeepPapers(actor),
        'confirm-count': mayConfirm(actor),
        'sign-minutes': maySign(actor, sitting),
      }),
    }
  },
})
