// What a person does on a page or in a part of it: things are found by their role and name, as eyes or a screen reader find them.
// Names are words (`Gửi`) or the key of a message (`dossiers:submit.button`), read in the person's language. Used through person.ts.
import type { Locator, Page } from 'playwright-core'
import { blankPaper } from '../demo/paper.ts'

type Roles = Parameters<Page['getByRole']>[0]
export type Name = string | RegExp
export type Figures = Record<string, unknown>

export interface Place {
  readonly here: Locator
  /** A message in the person's language; a text that is no key comes back as it is. */
  say(text: string, figures?: Figures): string
  find(role: Roles, name?: Name, figures?: Figures): Locator
  /** A part of it: `within('dialog')`, `within('row', /Nguyễn Văn An/)`. */
  within(role: Roles, name?: Name, figures?: Figures): Place
  /** Presses a button; with `follow` a link. */
  press(name: Name, figures?: Figures): Promise<void>
  follow(name: Name, figures?: Figures): Promise<void>
  /** Types into the field with this label; a file field: see `attach`. */
  fill(label: Name, value: string, figures?: Figures): Promise<void>
  /** A choice of a list (its words), a radio or a checkbox. */
  select(label: Name, choice: Name, figures?: Figures): Promise<void>
  check(label: Name, figures?: Figures): Promise<void>
  /** Finds one of many by typing. */
  pick(label: Name, typed: string, option?: Name): Promise<void>
  /** Gives a true PDF of this name. */
  attach(label: Name, fileName: string, figures?: Figures): Promise<void>
  /** Waits until the words are in sight. */
  sees(text: Name, figures?: Figures): Promise<void>
  /** Waits until they no longer are. */
  seesNoMore(text: Name, figures?: Figures): Promise<void>
}

export type Say = Place['say']

const asKey = /^[a-z-]+:[\w.-]+$/

export const sayIn =
  (translate: (key: string, figures: Figures) => string): Say =>
  (text, figures = {}) => {
    if (!asKey.test(text)) return text
    const said = translate(text, figures)
    if (said === text || said === text.slice(text.indexOf(':') + 1)) throw new Error(`No message ${text}`)
    return said
  }

export function placeOf(here: Locator, say: Say): Place {
  // A name given in words is the whole name: "Gửi" is not "Gửi lại".
  const named = (name: Name | undefined, figures?: Figures) =>
    name === undefined ? {} : typeof name === 'string' ? { name: say(name, figures), exact: true } : { name }
  const find: Place['find'] = (role, name, figures) => here.getByRole(role, named(name, figures))
  const text = (sought: Name, figures?: Figures) =>
    here
      .getByText(typeof sought === 'string' ? say(sought, figures) : sought)
      .filter({ visible: true })
      .first()
  // A card may bear the same name as the field in it.
  const label = (sought: Name, figures?: Figures) =>
    here
      .getByLabel(
        typeof sought === 'string' ? say(sought, figures) : sought,
        typeof sought === 'string' ? { exact: true } : {},
      )
      .and(here.page().locator('input, textarea, select'))
  return {
    here,
    say,
    find,
    within: (role, name, figures) => placeOf(find(role, name, figures), say),
    press: (name, figures) => find('button', name, figures).click(),
    follow: (name, figures) => find('link', name, figures).first().click(),
    fill: async (name, value, figures) => {
      await label(name, figures).fill(value)
      // A day is read when its field is left.
      await label(name, figures).blur()
    },
    select: async (name, choice, figures) => {
      await label(name, figures).selectOption(
        typeof choice === 'string'
          ? { label: say(choice, figures) }
          : await optionOf(label(name, figures), choice),
      )
    },
    check: (name, figures) => label(name, figures).check(),
    pick: async (name, typed, option) => {
      const field = find('combobox', name)
      await field.click()
      await field.fill(typed)
      await here
        .getByRole('option', option === undefined ? {} : named(option))
        .filter({ visible: true })
        .first()
        .click()
    },
    attach: async (name, fileName, figures) => {
      await label(name, figures).setInputFiles({
        name: fileName,
        mimeType: 'application/pdf',
        buffer: Buffer.from(blankPaper(fileName)),
      })
      await here.getByRole('link', { name: fileName }).first().waitFor()
    },
    sees: (sought, figures) => text(sought, figures).waitFor(),
    seesNoMore: (sought, figures) => text(sought, figures).waitFor({ state: 'hidden' }),
  }
}

async function optionOf(field: Locator, choice: RegExp): Promise<{ label: string }> {
  const labels = await field.locator('option').allInnerTexts()
  const found = labels.find((one) => choice.test(one))
  if (found === undefined) throw new Error(`None of "${labels.join('", "')}" is ${choice}`)
  return { label: found }
}
