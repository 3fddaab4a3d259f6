// Tables of the Word templates: the two-column head and closing block of Decree 30/2020/NĐ-CP, and ruled lists.
// Used only by make-docx-templates.ts.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { centred, flush, mm, rule, run, tagLine } from './docx-blocks.ts'

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
