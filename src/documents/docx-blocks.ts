// Building blocks of the Word templates in the layout of Decree 30/2020/NĐ-CP: page, paragraphs, two-column head, closing block.
// Used only by make-docx-templates.ts; `docx` is a development dependency.
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
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
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

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

/** A table without lines that only places things side by side. */
export function sideBySide(
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table {
  return new Table({
    // A head wider than the text reaches a little into both margins, as offices do by hand.
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: mm(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    borders: noBorders,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                children: [...children],
                width: { size: mm(widths[at] ?? 0), type: WidthType.DXA },
                margins: { left: 0, right: 0, top: 0, bottom: 0 },
              }),
          ),
        }),
    ),
  })
}

/** A ruled table: head repeated on each page, no row cut in two. Cells are texts, usually tags. */
export function ruledTable(
  columns: readonly {
    head: string
    width: number
    cell: string
    side?: 'centre' | 'left' | 'right'
    bold?: boolean
  }[],
): Table {
  const cellOf = (width: number, paragraph: Paragraph) =>
    new TableCell({
      children: [paragraph],
      width: { size: mm(width), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: mm(1.2), right: mm(1.2), top: mm(0.8), bottom: mm(0.8) },
    })
  const sides = { centre: AlignmentType.CENTER, left: AlignmentType.LEFT, right: AlignmentType.RIGHT }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(columns.reduce((sum, { width }) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => mm(width)),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head, width }) =>
          cellOf(width, centred([run(head, { size: 12, bold: true })])),
        ),
      }),
      new TableRow({
        cantSplit: true,
        children: columns.map(({ cell, width, side = 'left', bold = false }) =>
          cellOf(width, new Paragraph({ children: [run(cell, { size: 12, bold })], alignment: sides[side] })),
        ),
      }),
    ],
  })
}

/** Boxes 1 to 4 of the decree, all from tags. */
export function officialHead(): Table {
  return sideBySide(
    [77, 92],
    [
      [
        [
          tagLine('#superiors'),
          centred([run('{line}', { size: 12 })]),
          tagLine('/superiors'),
          centred([run('{issuer}', { size: 12, bold: true })]),
          rule(27),
        ],
        [
          centred([run('{country}', { size: 12, bold: true })]),
          centred([run('{motto}', { size: 13, bold: true })]),
          rule(17.5),
        ],
      ],
      [
        [centred([run('{numberLine}', { size: 13 })], { before: 4 })],
        [centred([run('{dateLine}', { size: 13, italics: true })], { before: 4 })],
      ],
    ],
  )
}

/** Boxes 9b and 7: recipients on the left, signature on the right. */
export function closing(): Table {
  return sideBySide(
    [76, 89],
    [
      [
        [
          flush([run('{recipientsLabel}', { size: 12, bold: true, italics: true })]),
          tagLine('#recipients'),
          flush([run('{line}', { size: 11 })]),
          tagLine('/recipients'),
        ],
        [
          tagLine('#capacity'),
          centred([run('{line}', { bold: true })]),
          tagLine('/capacity'),
          ...Array.from({ length: 5 }, () => centred([run('')])),
          tagLine('#hostOffices'),
          centred([run('{line}', { bold: true })]),
          tagLine('/hostOffices'),
          centred([run('{signatory}', { bold: true })]),
        ],
      ],
    ],
  )
}

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
