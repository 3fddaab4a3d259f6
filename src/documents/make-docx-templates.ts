// Writes the Word templates that officials may then edit: node src/documents/make-docx-templates.ts
// Tags in braces are filled by word.ts; the rest of a template (wording, sizes, order) is the official's to change.
import { writeFile } from 'node:fs/promises'
import { Document, type ISectionOptions, Packer } from 'docx'
import {
  body,
  centred,
  flush,
  rule,
  run,
  section,
  styles,
  tagLine,
  thinLine,
  toTheRight,
} from './docx-blocks.ts'
import { closing, officialHead, ruledTable } from './docx-tables.ts'

/** From the head of a decision to the words after which its articles stand. */
const decided = [
  officialHead(),
  centred([run('QUYẾT ĐỊNH', { bold: true })], { before: 14 }),
  centred([run('{summary}', { bold: true })], { before: 2 }),
  rule(55, 8),
  centred([run('{authority}', { bold: true })], { after: 8 }),
  tagLine('#grounds'),
  body([run('{line}', { italics: true })]),
  tagLine('/grounds'),
  centred([run('QUYẾT ĐỊNH:', { bold: true })], { before: 4, after: 8 }),
]
const article = (number: number, text: string, isLast = false) =>
  body([run(`Điều ${number}. `, { bold: true }), run(text)], { keepNext: isLast })

const annexHead = (heading: string, title: string) => [
  centred([run(heading, { bold: true })]),
  centred([run(title, { size: 13, bold: true })], { before: 4 }),
  centred([run('{reference}', { size: 13, italics: true })], { before: 4 }),
  rule(55, 8),
]

const decision: ISectionOptions[] = [
  section([
    ...decided,
    tagLine('#articles'),
    body([run('Điều {number}. ', { bold: true }), run('{line}')]),
    tagLine('/articles'),
    // The last article stays with the signature.
    tagLine('#lastArticles'),
    body([run('Điều {number}. ', { bold: true }), run('{line}')], { keepNext: true }),
    tagLine('/lastArticles'),
    thinLine(),
    closing(),
    // Each annex begins by ending the section before it, so that its pages count from one.
    tagLine('#annexes'),
    thinLine(),
  ]),
  section([
    ...annexHead('{heading}', '{title}'),
    tagLine('#groups'),
    tagLine('#headings'),
    centred([run('{line}', { size: 13, bold: true })], { before: 6, after: 6, keepNext: true }),
    tagLine('/headings'),
    tagLine('#individuals'),
    ruledTable([
      { head: 'STT', width: 11, cell: '{#rows}{rank}', side: 'centre' },
      { head: 'Ông/Bà', width: 14, cell: '{address}', side: 'centre' },
      { head: 'Họ và tên', width: 42, cell: '{name}', bold: true },
      { head: 'Chức vụ, đơn vị công tác', width: 58, cell: '{office}' },
      { head: 'Số sổ vàng', width: 15, cell: '{book}', side: 'centre' },
      { head: '{lastHead}', width: 25, cell: '{last}{/rows}', side: 'right' },
    ]),
    tagLine('/individuals'),
    tagLine('#collectives'),
    ruledTable([
      { head: 'STT', width: 11, cell: '{#rows}{rank}', side: 'centre' },
      { head: 'Tên tập thể', width: 62, cell: '{name}', bold: true },
      { head: 'Cơ quan chủ quản', width: 52, cell: '{office}' },
      { head: 'Số sổ vàng', width: 15, cell: '{book}', side: 'centre' },
      { head: '{lastHead}', width: 25, cell: '{last}{/rows}', side: 'right' },
    ]),
    tagLine('/collectives'),
    tagLine('#sums'),
    flush(
      [
        run('Cộng: {figure} đồng (bằng chữ: ', { size: 13 }),
        run('{words}', { size: 13, italics: true }),
        run(').', { size: 13 }),
      ],
      { before: 6 },
    ),
    tagLine('/sums'),
    tagLine('/groups'),
    toTheRight([run('{closingCount}', { italics: true })]),
    tagLine('/annexes'),
  ]),
]

const correctedLines = ruledTable([
  { head: 'STT', width: 11, cell: '{#rows}{rank}', side: 'centre' },
  { head: 'Vị trí', width: 44, cell: '{place}' },
  { head: 'Đã ghi', width: 55, cell: '{printed}' },
  { head: 'Đính chính thành', width: 55, cell: '{correct}{/rows}', bold: true },
])

const correction: ISectionOptions[] = [
  section([
    ...decided,
    article(1, 'Đính chính nội dung tại {corrected}'),
    tagLine('#within'),
    correctedLines,
    tagLine('/within'),
    body([run('Lý do đính chính: {reason}')], { before: 6 }),
    article(
      2,
      'Quyết định này là bộ phận không tách rời của Quyết định số {number}. Các nội dung khác của Quyết định số {number} không thay đổi. Quyết định này có hiệu lực kể từ ngày ký.',
    ),
    article(
      3,
      '{executors} và các tập thể, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.',
      true,
    ),
    thinLine(),
    closing(),
    tagLine('#annexes'),
    thinLine(),
  ]),
  section([...annexHead('Phụ lục', 'NỘI DUNG ĐÍNH CHÍNH'), correctedLines, tagLine('/annexes')]),
]

const revocation: ISectionOptions[] = [
  section([
    ...decided,
    article(1, '{revoked}'),
    body([run('Lý do: {reason}')]),
    article(2, '{recovered}'),
    article(
      3,
      'Quyết định này có hiệu lực kể từ ngày ký. Nội dung khác của Quyết định số {number} không thay đổi.',
    ),
    article(
      4,
      '{executors} và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
      true,
    ),
    thinLine(),
    closing(),
    tagLine('#annexes'),
    thinLine(),
  ]),
  section([
    ...annexHead('Phụ lục', 'DANH SÁCH HỦY BỎ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG'),
    ruledTable([
      { head: 'STT', width: 11, cell: '{#rows}{rank}', side: 'centre' },
      { head: 'Họ và tên, tên tập thể', width: 36, cell: '{name}', bold: true },
      { head: 'Chức vụ, đơn vị', width: 42, cell: '{office}' },
      { head: 'Danh hiệu, hình thức', width: 34, cell: '{award}' },
      { head: 'Số sổ vàng', width: 16, cell: '{book}', side: 'centre' },
      { head: '{lastHead}', width: 26, cell: '{prize}{/rows}', side: 'right' },
    ]),
    tagLine('/annexes'),
  ]),
]

const report: ISectionOptions[] = [
  section([
    officialHead(),
    centred([run('{kind}', { bold: true })], { before: 14 }),
    centred([run('{summary}', { bold: true })], { before: 2 }),
    rule(55, 8),
    tagLine('#translations'),
    centred([run('{line}', { size: 11, italics: true })], { after: 4 }),
    tagLine('/translations'),
    tagLine('#addressees'),
    centred([run('{line}')], { after: 4 }),
    tagLine('/addressees'),
    tagLine('#opening'),
    body([run('{line}')]),
    tagLine('/opening'),
    tagLine('#parts'),
    body([run('{heading}', { size: 13, bold: true })], { before: 8, keepNext: true }),
    tagLine('#items'),
    tagLine('#headings'),
    body([run('{line}', { bold: true })], { before: 4, keepNext: true }),
    tagLine('/headings'),
    tagLine('#paragraphs'),
    body([run('{line}')]),
    tagLine('/paragraphs'),
    tagLine('#figures'),
    tagLine('table'),
    tagLine('/figures'),
    tagLine('#charts'),
    centred([run('{title}', { size: 12, bold: true })], { before: 8, after: 4, keepNext: true }),
    tagLine('drawing'),
    centred([run('{source}', { size: 10, italics: true })], { before: 2, after: 8 }),
    tagLine('/charts'),
    tagLine('#tables'),
    tagLine('table'),
    tagLine('/tables'),
    tagLine('#points'),
    body([run('{line}')]),
    tagLine('/points'),
    tagLine('/items'),
    tagLine('/parts'),
    tagLine('#ending'),
    body([run('{line}')], { keepNext: true }),
    tagLine('/ending'),
    thinLine(),
    closing(),
    tagLine('#notes'),
    flush([run('{line}', { size: 10 })], { before: 4 }),
    tagLine('/notes'),
  ]),
]

async function write(name: string, title: string, sections: ISectionOptions[]): Promise<void> {
  const document = new Document({ title, creator: 'Palmarès', description: title, styles, sections })
  await writeFile(new URL(`./${name}/${name}.docx`, import.meta.url), await Packer.toBuffer(document))
}

await write('correction', 'Mẫu quyết định đính chính', correction)
await write('decision', 'Mẫu quyết định khen thưởng', decision)
await write('report', 'Mẫu báo cáo', report)
await write('revocation', 'Mẫu quyết định hủy bỏ', revocation)
