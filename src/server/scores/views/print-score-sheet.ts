// The sheet as an official document.  GET /api/score-sheets/{sheetId}/print
import { PrintScoreSheet } from '../../../contract/score-sheets.ts'
import { renderPdf } from '../../../documents/render.ts'
import { appointmentsOn } from '../../access/appointments.store.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { loadSheet } from '../loaded-sheet.ts'
import { namesIn } from '../names.ts'
import { sheetPaper } from '../sheet-paper.ts'

export const printScoreSheet = defineView({
  contract: PrintScoreSheet,
  load: async ({ tx, actor, today }, input) => {
    const loaded = await loadSheet(tx, actor, input.sheetId)
    if (!loaded?.scoring) return undefined
    const [head] = await appointmentsOn(tx, { day: today, unitId: loaded.member.unitId, role: 'head' })
    const blockHead = loaded.whole.offices.find((one) => one.office === 'head')?.personId ?? undefined
    const named = await namesIn(tx, loaded.member.year, today, [head?.personId, blockHead])
    const signers = {
      head: head ? named.person(head.personId).name : '',
      blockHead: blockHead ? named.person(blockHead).name : '',
    }
    return { ...loaded, scoring: loaded.scoring, named, signers }
  },
  may: signedIn,
  present: () => ({}),
  bytes: async (loaded, { today }) => ({
    name: `bang-cham-diem-${loaded.named.unit(loaded.member.unitId).code}-${loaded.member.year}.pdf`,
    mediaType: 'application/pdf',
    bytes: await renderPdf('score-sheet', sheetPaper(loaded, loaded.named, today, loaded.signers)),
  }),
})
