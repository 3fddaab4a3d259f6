// Building blocks of the Word templates in the layout of Decree 30/2020/NĐ-CP: page, runs of text, paragraphs, rules.
// Used only by docx-tables.ts and make-docx-templates.ts; `docx` is a development dependency.
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Header,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
  type IStylesOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'

export const mm = convertMillimetersToTwip
const font = 'Times New Roman'
/** Word counts sizes in half points. */
const half = (points: number) => points * 2

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'allCaps'> & { size?: number }

export const run = (text: string, { size = 14, ...look }: Look = {}) =>
  new TextRun({ text, font, size: half(size), ...look })

type Place = Pick<IParagraphOptions, 'keepNext'> & {
  before?: number
  after?: number
}

const spaced = (before: number, after: number) => ({ before: before * 20, after: after * 20 })

/** Centred, without indent. */
export const centred = (runs: readonly TextRun[], { before = 0, after = 0, ...place }: Place = {}) =>
  new Paragraph({
    children: [...runs],
    alignment: AlignmentType.CENTER,
    spacing: spaced(before, after),
    ...place,
  })

/** Body text: justified, first line indented by 1.27 cm, 6 points after. */
export const body = (runs: readonly TextRun[], { before = 0, after = 6, ...place }: Place = {}) =>
  new Paragraph({
    children: [...runs],
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(12.7) },
    spacing: spaced(before, after),
    ...place,
  })

/** To the left, without indent: recipients, cells, lone tags. */
export const flush = (runs: readonly TextRun[], { before = 0, after = 0, ...place }: Place = {}) =>
  new Paragraph({ children: [...runs], spacing: spaced(before, after), ...place })

/** To the right: the last line of a list. */
export const toTheRight = (runs: readonly TextRun[]) =>
  new Paragraph({ children: [...runs], alignment: AlignmentType.RIGHT, spacing: spaced(6, 0) })

/** A thin empty line that stays with what follows: between the last paragraph and the closing block. */
export const thinLine = () =>
  new Paragraph({ children: [run('', { size: 6 })], keepNext: true, spacing: spaced(2, 0) })

/** The style of lines that hold a tag alone; such a line leaves no trace in the filled document. */
const tagLineStyle = 'TagLine'

/** A tag alone in its line: opens or closes a repeated part. */
export const tagLine = (tag: string) =>
  new Paragraph({ style: tagLineStyle, children: [run(`{${tag}}`, { size: 10 })] })

export const styles: IStylesOptions = {
  default: { document: { run: { font, size: half(14), language: { value: 'vi-VN' } } } },
  paragraphStyles: [
    {
      id: tagLineStyle,
      name: 'Dòng thẻ (Tag line)',
      basedOn: 'Normal',
      run: { color: '8A3626', size: half(10) },
      quickFormat: true,
    },
  ],
}

/** A solid rule under the paragraph before, as wide as the cell less `side` millimetres on each side. */
export const rule = (side: number, after = 0) =>
  new Paragraph({
    children: [run('', { size: 2 })],
    indent: { left: mm(side), right: mm(side) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 20, after: after * 20, line: 40, lineRule: 'exact' },
  })

/** A4 with the decree's margins; page number centred in the top margin, not on the first page. */
export function section(children: ISectionOptions['children']): ISectionOptions {
  const number = new TextRun({ children: [PageNumber.CURRENT], font, size: half(13) })
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: mm(210), height: mm(297) },
        margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(8) },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [centred([number])] }),
      first: new Header({ children: [flush([])] }),
    },
    children,
  }
}
