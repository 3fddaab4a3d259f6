// What fills the Word template of the report: paragraphs with numbered notes, tables, charts as toned table cells, in three languages.
// Used by renderDocx.
import { letterheadTags } from '../decision/decision-word.ts'
import type { DocumentLabels } from '../labels.ts'
import type { DocumentTable, Paragraph } from '../letterhead.ts'
import { endedBy, pointLetter, romanNumber } from '../vietnamese-forms.ts'
import { ruledTableXml } from '../word-shapes.ts'
import type { KeyFigure, Report, ReportItem, ReportPart } from './report.ts'
import { chartDrawing } from './report-chart-word.ts'
import { type ReportWords, reportWords } from './report-words.ts'

const lines = (texts: readonly string[]) => texts.map((line) => ({ line }))

/** Notes are numbered through the whole report and listed at its end. */
interface Writing {
  labels: DocumentLabels['report']
  words: ReportWords
  notes: string[]
  charts: number
}

export function reportTags(data: Report, labels: DocumentLabels['report']) {
  const writing: Writing = { labels, words: reportWords(data.language), notes: [], charts: 0 }
  const opening = data.opening.map((one) => flat(one, writing))
  const parts = data.parts.map((part, at) => partTags(part, at, writing))
  const ending = data.ending.map((one, at) => {
    const text = flat(one, writing)
    return at === data.ending.length - 1 ? endedBy(text, './.') : text
  })
  const { snapshot } = data
  const proof = snapshot
    ? [
        `${labels.snapshot.replace('{{at}}', writing.words.moment(snapshot.takenAt))} ${snapshot.hash}`,
        ...(snapshot.url ? [`${labels.check} ${snapshot.url}`] : []),
      ]
    : []
  return {
    ...letterheadTags(data.doc, `${labels.file} `),
    country: labels.country,
    motto: labels.motto,
    recipientsLabel: labels.recipients,
    kind: labels.kind.toLocaleUpperCase(data.language),
    numberLine: `${labels.number} ${data.doc.number ?? '        '}/${data.doc.symbol}`,
    dateLine: `${data.doc.place}, ${data.doc.on ? writing.words.date(data.doc.on) : ''}`,
    summary: data.summary,
    translations: lines(data.language === 'vi' ? [] : [labels.translation]),
    addressees: lines(addresseeLines(data.addressees, labels.addressees)),
    opening: lines(opening),
    parts,
    ending: lines(ending),
    notes: lines([...writing.notes.map((note, at) => `(${at + 1}) ${note}`), ...proof]),
  }
}

function addresseeLines(list: readonly string[], label: string): string[] {
  if (list.length === 0) return []
  if (list.length === 1) return [`${label} ${list[0]}`]
  return [label, ...list.map((one, at) => `- ${one}${at === list.length - 1 ? '.' : ';'}`)]
}

function partTags(part: ReportPart, at: number, writing: Writing) {
  let titled = 0
  return {
    heading: `${romanNumber(at + 1)}. ${part.title.toLocaleUpperCase('vi')}`,
    items: part.items.map((item) => {
      if (item.title) titled++
      return itemTags(item, titled, writing)
    }),
  }
}

function itemTags(item: ReportItem, number: number, writing: Writing) {
  const { words, labels } = writing
  return {
    headings: lines(item.title ? [`${number}. ${item.title}`] : []),
    paragraphs: lines((item.text ?? []).map((one) => flat(one, writing))),
    figures: item.figures ? [{ table: ruledTableXml(figuresTable(item.figures, words, labels)) }] : [],
    charts: item.chart
      ? [
          {
            title: `${labels.figure} ${++writing.charts}. ${item.chart.title}`,
            drawing: chartDrawing(item.chart, words, labels),
            source: `${labels.source} ${item.chart.source}`,
          },
        ]
      : [],
    tables: item.table ? [{ table: ruledTableXml(sharesOf(item.table)) }] : [],
    points: lines(
      (item.points ?? []).map((one, at) => `${pointLetter(at, words.alphabet)}) ${flat(one, writing)}`),
    ),
  }
}

/** The paragraph as one text, its notes as numbers in brackets. */
function flat(paragraph: Paragraph, { notes }: Writing): string {
  if (typeof paragraph === 'string') return paragraph
  return paragraph
    .map((piece) => (typeof piece === 'string' ? piece : `${piece.text} (${notes.push(piece.note)})`))
    .join('')
}

function figuresTable(figures: readonly KeyFigure[], words: ReportWords, labels: DocumentLabels['report']) {
  const shown = (figure: KeyFigure, value: number) =>
    words.number(value, figure.digits) + unitOf(figure, words)
  const difference = (figure: KeyFigure) => {
    if (figure.before === undefined) return '–'
    const moved = figure.value - figure.before
    if (moved === 0) return '='
    const sign = moved > 0 ? '+' : ''
    return figure.unit === '%'
      ? `${sign}${words.number(moved, figure.digits)} ${labels.point}`
      : sign + shown(figure, moved)
  }
  return {
    head: [words.rank, labels.indicator, labels.value, labels.share, labels.earlier, labels.difference],
    shares: [11, 58, 28, 20, 24, 27],
    align: ['c', 'l', 'c', 'c', 'c', 'c'] as const,
    rows: figures.map((figure, at) => [
      String(at + 1),
      figure.label,
      shown(figure, figure.value) + (figure.of === undefined ? '' : `/${words.number(figure.of)}`),
      figure.of ? words.share(figure.value, figure.of) : '',
      figure.before === undefined ? '–' : shown(figure, figure.before),
      difference(figure),
    ]),
  }
}

function unitOf({ unit }: KeyFigure, words: ReportWords): string {
  if (!unit) return ''
  return unit === '%' ? `${words.percentGap}%` : ` ${unit}`
}

/** Widths in millimetres as they are; a fraction counts as thirty. */
function sharesOf(table: DocumentTable) {
  const shares = table.widths.map((width) => {
    if (width === 'auto') return 25
    return width.endsWith('mm') ? Number.parseFloat(width) : Number.parseFloat(width) * 60
  })
  return { head: table.head, rows: table.rows, align: table.align, shares }
}
