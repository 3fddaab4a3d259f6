// What fills the Word template of a decision: the same data as the PDF, as lines ready to stand in their paragraphs.
// Used by renderDocx.

import { annexReference } from '../legal-grounds.ts'
import type { SignedLetterhead } from '../letterhead.ts'
import {
  capacityLines,
  countInText,
  dateInWords,
  dongInWords,
  endedBy,
  numberInText,
  romanNumber,
} from '../vietnamese-forms.ts'
import type { Decision, DecisionAnnex, RecipientGroup } from './decision.ts'

const lines = (texts: readonly string[]) => texts.map((line) => ({ line }))
const capitals = (text: string) => text.toLocaleUpperCase('vi')

/** Tags of the head and of the closing block, shared by every Word document. */
export function letterheadTags(doc: SignedLetterhead, file = 'Lưu: ') {
  const recipients = doc.recipients.map((one) => `- ${endedBy(one, ';')}`)
  return {
    superiors: lines(doc.superior ? [capitals(doc.superior)] : []),
    issuer: capitals(doc.issuer),
    recipients: lines(doc.archive ? [...recipients, `- ${file}${endedBy(doc.archive, '.')}`] : recipients),
    capacity: lines(capacityLines(doc.signatory)),
    hostOffices: lines(doc.signatory.hostOffice ? [capitals(doc.signatory.hostOffice)] : []),
    signatory: doc.signatory.name,
  }
}

/** Tags of every decision from its head to its grounds, and of its closing block. */
export function decidedTags({ doc, authority, grounds }: Pick<Decision, 'doc' | 'authority' | 'grounds'>) {
  return {
    ...letterheadTags(doc),
    country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    recipientsLabel: 'Nơi nhận:',
    numberLine: `Số: ${doc.number ?? '        '}/${doc.symbol}`,
    dateLine: `${doc.place}, ${doc.on ? dateInWords(doc.on) : 'ngày      tháng      năm        '}`,
    authority: capitals(authority),
    grounds: lines(grounds.map((one, at) => endedBy(one, at === grounds.length - 1 ? '.' : ';'))),
  }
}

/** What an annex is attached to, in brackets under its title. */
export const annexOf = ({ doc, authority }: Pick<Decision, 'doc' | 'authority'>): string =>
  `(${annexReference({ number: doc.number && `${doc.number}/${doc.symbol}`, on: doc.on, issuer: authority })})`

export function decisionTags(data: Decision) {
  const last = data.articles.length - 1
  const articles = data.articles.map((text, at) => ({
    number: at + 1,
    line: at === last ? endedBy(text, './.') : text,
  }))
  return {
    ...decidedTags(data),
    summary: data.summary,
    articles: articles.slice(0, -1),
    lastArticles: articles.slice(-1),
    annexes: data.annexes.map((annex, at) =>
      annexTags(annex, data.annexes.length > 1 ? romanNumber(at + 1) : ''),
    ),
  }
}

function annexTags(annex: DecisionAnnex, number: string) {
  const held = (kind: RecipientGroup['kind']) =>
    annex.groups.filter((group) => group.kind === kind).reduce((sum, group) => sum + group.rows.length, 0)
  const said = [
    ...(held('collective') > 0 ? [`${countInText(held('collective'))} tập thể`] : []),
    ...(held('individual') > 0 ? [`${countInText(held('individual'))} cá nhân`] : []),
  ]
  return {
    heading: `Phụ lục ${number}`.trim(),
    title: capitals(annex.title),
    reference: `(${annex.reference})`,
    groups: annex.groups.map((group, at) =>
      groupTags(group, annex.groups.length > 1 ? `${romanNumber(at + 1)}. ` : ''),
    ),
    closingCount:
      said.length > 0
        ? `Danh sách này gồm ${said.join(' và ')}./.`
        : 'Danh sách này không có trường hợp nào./.',
  }
}

function groupTags(group: RecipientGroup, rank: string) {
  const prizes = group.rows.map(({ prizeDong }) => prizeDong ?? 0)
  const sum = prizes.reduce((total, prize) => total + prize, 0)
  const rows = group.rows.map((row, at) => ({
    rank: at + 1,
    address: 'address' in row ? row.address : '',
    name: row.name,
    office: 'office' in row ? row.office : row.parent,
    book: row.book ?? '',
    last: [sum > 0 ? numberInText(row.prizeDong ?? 0) : '', row.remark ?? '']
      .filter((text) => text !== '')
      .join('; '),
  }))
  const table = [{ rows, lastHead: sum > 0 ? 'Tiền thưởng (đồng)' : 'Ghi chú' }]
  return {
    headings: rank ? lines([rank + capitals(group.heading)]) : [],
    individuals: group.kind === 'individual' ? table : [],
    collectives: group.kind === 'collective' ? table : [],
    sums: sum > 0 ? [{ figure: numberInText(sum), words: dongInWords(sum) }] : [],
  }
}
