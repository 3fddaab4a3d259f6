// Tables and charts of the Word report as WordprocessingML: charts are table cells filled with tone, so they stay sharp, print in black
// and white, and an official can edit their figures. Used by the report.
export type RawXml = {
  _type: 'rawXml'
  xml: string
  replaceParagraph: true
}

const usableTwips = 9354 // 165 mm between the margins
const ink = '7A1420'
const soft = 'CDCDCD'

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

interface Cell {
  text: string
  width: number
  side?: 'left' | 'center' | 'right'
  bold?: boolean
  fill?: string
  white?: boolean
  span?: number
  lines?: boolean
  size?: number
}

function cellXml({
  text,
  width,
  side = 'left',
  bold,
  fill,
  white,
  span = 1,
  lines = true,
  size = 12,
}: Cell): string {
  const line = lines ? 'single' : 'nil'
  const edge = (name: string) => `<w:${name} w:val="${line}" w:sz="4" w:space="0" w:color="000000"/>`
  const marks = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>${bold ? '<w:b/>' : ''}${white ? '<w:color w:val="FFFFFF"/>' : ''}<w:sz w:val="${size * 2}"/>`
  return `<w:tc><w:tcPr><w:tcW w:w="${Math.round(width)}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}<w:tcBorders>${['top', 'left', 'bottom', 'right'].map(edge).join('')}</w:tcBorders>${fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : ''}<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:spacing w:before="20" w:after="20"/><w:jc w:val="${side}"/></w:pPr><w:r><w:rPr>${marks}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p></w:tc>`
}

function tableXml(grid: readonly number[], rows: readonly string[]): RawXml {
  const columns = grid.map((width) => `<w:gridCol w:w="${Math.round(width)}"/>`).join('')
  const total = Math.round(grid.reduce((sum, width) => sum + width, 0))
  const look = `<w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar>`
  // The paragraph after keeps two tables from growing into one.
  return {
    _type: 'rawXml',
    replaceParagraph: true,
    xml: `<w:tbl><w:tblPr>${look}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join('')}</w:tbl><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>`,
  }
}

const rowXml = (cells: string, head = false) =>
  `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`

export interface RuledTable {
  head: readonly string[]
  rows: readonly (readonly string[])[]
  /** Shares of the width. */
  shares: readonly number[]
  align: readonly ('c' | 'l' | 'r')[]
}

/** A ruled table with a repeated head. */
export function ruledTableXml({ head, rows, shares, align }: RuledTable): RawXml {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const grid = shares.map((share) => (share / whole) * usableTwips)
  const sides = { c: 'center', l: 'left', r: 'right' } as const
  const headCells = head.map((text, at) =>
    cellXml({ text, width: grid[at] ?? 0, side: 'center', bold: true }),
  )
  const body = rows.map((row) =>
    rowXml(
      row.map((text, at) => cellXml({ text, width: grid[at] ?? 0, side: sides[align[at] ?? 'l'] })).join(''),
    ),
  )
  return tableXml(grid, [rowXml(headCells.join(''), true), ...body])
}

export interface BarRow {
  label: string
  /** Parts of the bar in percent of its whole length, left to right. */
  parts: readonly { percent: number; tone: BarTone; text?: string }[]
  /** Written after the bar. */
  after: string
}
export type BarTone = 'ink' | 'soft' | 'gold' | 'white'
const fills: Record<BarTone, string> = { ink, soft, gold: 'C9A25A', white: 'FFFFFF' }

/** A bar chart: one table row a bar, a hundred narrow columns under the bars. */
export function barsXml(rows: readonly BarRow[], key: readonly { tone: BarTone; text: string }[]): RawXml {
  const [labelWidth, afterWidth] = [2800, 1754]
  const unit = (usableTwips - labelWidth - afterWidth) / 100
  const grid = [labelWidth, ...Array.from({ length: 100 }, () => unit), afterWidth]
  const bars = rows.map(({ label, parts, after }) => {
    let left = 100
    const cells = parts.flatMap(({ percent, tone, text = '' }) => {
      const span = Math.min(left, Math.max(0, Math.round(percent)))
      left -= span
      if (span === 0) return []
      return [
        cellXml({
          text: span >= 6 ? text : '',
          width: span * unit,
          span,
          fill: fills[tone],
          white: tone === 'ink',
          side: 'center',
          size: 9,
        }),
      ]
    })
    const rest = left > 0 ? [cellXml({ text: '', width: left * unit, span: left, lines: false })] : []
    return rowXml(
      cellXml({ text: label, width: labelWidth, side: 'right', lines: false, size: 10 }) +
        [...cells, ...rest].join('') +
        cellXml({ text: after, width: afterWidth, bold: true, lines: false, size: 10 }),
    )
  })
  return tableXml(grid, [...bars, ...keyRows(key, labelWidth, unit, afterWidth)])
}

function keyRows(
  key: readonly { tone: BarTone; text: string }[],
  labelWidth: number,
  unit: number,
  afterWidth: number,
): string[] {
  return key.map(({ tone, text }) =>
    rowXml(
      cellXml({ text: '', width: labelWidth, lines: false }) +
        cellXml({ text: '', width: unit * 6, span: 6, fill: fills[tone], size: 6 }) +
        cellXml({ text, width: unit * 94, span: 94, lines: false, size: 10 }) +
        cellXml({ text: '', width: afterWidth, lines: false }),
    ),
  )
}
