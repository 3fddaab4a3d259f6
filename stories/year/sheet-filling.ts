// A score sheet filled item by item on its page, as a secretary does it. Used by the steps of the block in the story of the year.
import type { OutputOf } from '../../src/contract/define.ts'
import type { ShowScoreSheet } from '../../src/contract/score-sheets.ts'
import type { Language } from '../../src/contract/values.ts'
import type { Person } from '../person.ts'
import type { Name } from '../place.ts'

type Sheet = OutputOf<typeof ShowScoreSheet>
type Item = Sheet['scorecard']['groups'][number]['items'][number]

/** What a unit counted for an item: figures by their code, or that it does not apply. */
export type Figures = Readonly<Record<string, number>> | 'not-applicable'

/** Counted in full, as strong units do: a difference then comes from what the next one finds. */
export const strong: Readonly<Record<string, Figures>> = {
  A1: { 'on-time': 1 },
  A2: { assigned: 18, 'on-time': 18, 'late-done': 0 },
  A3: { assigned: 1, 'on-time': 1 },
  A4: { index: 1000 },
  A5: { planned: 4200, disbursed: 4200 },
  B1: { 'reprimand-person': 0, 'warning-person': 0, 'violation-concluded-unit': 0 },
  B2: { level: 300 },
  B3: { 'founded-complaint': 0 },
  B4: { level: 300 },
  C1: { 'on-time': 1 },
  C2: { plan: 1, 'thematic-movement-with-result': 2 },
  C3: { 'late-1-7-days': 0, 'late-over-7-days': 0, 'missing-report': 0 },
  C4: { model: 2 },
  C5: { staff: 5, recognised: 1 },
  C6: { 'file-quality': 20, rewarded: 5, 'direct-workers': 4 },
  D1: { pact: 1, 'meeting-missed': 0 },
  D2: { level: 200 },
}

/** Every item in turn: choose it, type what was counted, keep it. */
export async function fillSheet(
  person: Person,
  language: Language,
  sheetId: string,
  counted: Readonly<Record<string, Figures>>,
): Promise<void> {
  await person.go(`/scores/sheets/${sheetId}`)
  const sheet = await person.request<Sheet>('GET', `/api/score-sheets/${sheetId}`)
  for (const item of sheet.scorecard.groups.flatMap((group) => group.items)) {
    const figures = counted[item.code]
    if (figures === undefined) throw new Error(`Nothing was counted for ${item.code}`)
    await chooseItem(person, `${item.code} · ${item.name[language]}`, item.name[language])
    await typeFigures(person, language, item, figures)
    await person.press('scores:form.save')
    await person.sees(new RegExp(`^${person.say('scores:form.saved', { time: '' }).trim()}`))
  }
}

/** The panel beside the table shows the item once it is chosen. */
export async function chooseItem(person: Person, title: Name, name: string): Promise<void> {
  await person.within('table', 'scores:sheet.table').press(name)
  await person.find('heading', title).waitFor()
}

async function typeFigures(person: Person, language: Language, item: Item, figures: Figures): Promise<void> {
  const panel = person.within('region', new RegExp(`^${item.code} · `))
  if (figures === 'not-applicable') {
    await panel.here.getByText(person.say('scores:points.not-applicable'), { exact: true }).last().click()
    await panel.fill('scores:form.note', 'Không được giao chủ trì văn bản trong năm.')
    return
  }
  for (const [code, value] of Object.entries(figures)) {
    const input = item.inputs.find((one) => one.code === code)
    if (input === undefined) throw new Error(`${item.code} asks for no ${code}`)
    const name = input.name[language] ?? input.name.vi
    if (input.kind === 'choice') await panel.here.getByRole('radio', { name }).check()
    else if (input.kind === 'level' || input.kind === 'yes-no') {
      const said =
        input.kind === 'level' ? String(value / 10) : person.say(value ? 'scores:form.yes' : 'scores:form.no')
      await panel.here.getByRole('radio', { name: said, exact: true }).check()
    } else {
      const typed = input.decimals === 1 ? value / 10 : value
      await panel.here.getByRole('textbox', { name, exact: true }).fill(String(typed))
    }
  }
}
