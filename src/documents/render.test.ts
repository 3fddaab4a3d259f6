// Every document prints: its sample, no one in its lists, three hundred, names longer than a line. The text read back from the PDF
// is what was put in, letter for letter.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { sample as achievementReport } from './achievement-report/achievement-report.sample.ts'
import { sample as certificate } from './certificate/certificate.sample.ts'
import { sample as correction } from './correction/correction.sample.ts'
import { sample as decision } from './decision/decision.sample.ts'
import { sample as dossierCover } from './dossier-cover/dossier-cover.sample.ts'
import { sample as election } from './election/election.sample.ts'
import { sample as honoursExtract } from './honours-extract/honours-extract.sample.ts'
import { sample as launch } from './launch/launch.sample.ts'
import { sample as minutes } from './minutes/minutes.sample.ts'
import { readPdf } from './pdf-reading.ts'
import { sample as posting } from './posting/posting.sample.ts'
import { sample as receipt } from './receipt/receipt.sample.ts'
import { closeRenderer, DocumentFault, renderPdf } from './render.ts'
import { sample as report } from './report/report.sample.ts'
import { sample as revocation } from './revocation/revocation.sample.ts'
import { sample as scoreSheet } from './score-sheet/score-sheet.sample.ts'
import { sample as submission } from './submission/submission.sample.ts'
import { sample as tally } from './tally/tally.sample.ts'
import { openTypst } from './typst-compiler.ts'

afterAll(closeRenderer)

const longName = 'Công Tằng Tôn Nữ Hoàng Phủ Ngọc Tường Vi Khánh Phương Quỳnh'
const longOffice =
  'Phó Trưởng phòng phụ trách Phòng Tổng hợp, Kế hoạch và Hợp tác quốc tế, Trung tâm Quy hoạch và Điều tra tài nguyên nước quốc gia'
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

describe('each document prints its sample', () => {
  test.for([
    [
      'achievement-report',
      achievementReport,
      2,
      ['Nguyễn Thị Thu Hà', 'SƠ LƯỢC LÝ LỊCH', 'NGƯỜI BÁO CÁO', 'Chưa có'],
    ],
    [
      'certificate',
      certificate,
      1,
      ['BẰNG KHEN', 'Giáp Thị Hoà', 'Quyết định số 231/QĐ-BTNMT', 'Số sổ vàng: 17'],
    ],
    ['correction', correction, 1, ['đính chính', 'Ông Nông Văn Pảo', 'thi hành Quyết định này./.']],
    ['decision', decision, 3, ['Điều 4.', 'Nguyễn Thị Thu Hà', 'Danh sách này gồm 40 cá nhân./.']],
    ['dossier-cover', dossierCover, 1, ['HỒ SƠ', 'HS-2024-00123', 'thiếu', '04/12/2024']],
    ['election', election, 2, ['Suy tôn', '85,7%', 'Cấn Thị Loan']],
    ['honours-extract', honoursExtract, 2, ['Quá trình thi đua', 'Đã hủy bỏ theo Quyết định số 77/QĐ-BTNMT']],
    ['launch', launch, 4, ['V/v phát động', '1. Chủ đề: “Kỷ cương trách nhiệm', 'đ)', 'TỔ CHỨC THỰC HIỆN']],
    ['minutes', minutes, 3, ['BIÊN BẢN', '13/15 thành viên', '14/15', 'THƯ KÝ', 'CHỦ TỌA']],
    ['posting', posting, 2, ['THÔNG BÁO', 'Ân Thị Hải Yến', 'ngày 07 tháng 01 năm 2025']],
    ['receipt', receipt, 1, ['YK-2024-00017', '09 giờ 42 phút']],
    ['report', report, 4, ['BÁO CÁO', '1.842', 'Hình 4.', '+1,5 điểm %', '92,1%']],
    [
      'revocation',
      revocation,
      1,
      ['Hủy bỏ', 'Bảy triệu không trăm hai mươi nghìn đồng', 'thời hạn nộp lại là 30 ngày'],
    ],
    ['score-sheet', scoreSheet, 2, ['TỔNG ĐIỂM', '974,7', 'không áp dụng', 'Hoàn thành xuất sắc']],
    ['submission', submission, 3, ['TỜ TRÌNH', 'Kính gửi:', 'đ)', 'Danh sách này gồm 02 trường hợp./.']],
    ['tally', tally, 3, ['14/15', '93,3%', '40/42 trường hợp đạt', 'Không đạt']],
  ] as const)('%s', async ([name, data, pages, words]) => {
    const read = await readPdf(await renderPdf(name, data))
    expect(read.pages).toHaveLength(pages)
    for (const word of words) expect(read.text).toContain(word)
    expect(read.text).toBe(read.text.normalize('NFC'))
    expect(read.title).toBeTruthy()
  })
})

describe('lists of any length', () => {
  test('a decision with 300 people, long names and prizes keeps every row and repeats its head', async () => {
    const rows = times(300, (at) => ({
      address: 'Bà' as const,
      name: `${longName} ${at + 1}`,
      office: longOffice,
      book: String(at + 1),
      prizeDong: 2_530_000,
    }))
    const annex = {
      title: 'Danh sách',
      reference: 'Kèm theo',
      groups: [{ kind: 'individual' as const, heading: '', rows }],
    }
    const read = await readPdf(await renderPdf('decision', { ...decision, annexes: [annex] }))
    for (let at = 1; at <= 300; at += 37)
      expect(read.text).toContain(`${longName} ${at}`.split(' ').slice(-2).join(' '))
    expect(read.text).toContain('759.000.000')
    expect(read.text).toContain('Bảy trăm năm mươi chín triệu đồng')
    expect(read.text).toContain('Danh sách này gồm 300 cá nhân./.')
    const list = read.pages.slice(1)
    expect(list.length).toBeGreaterThan(15)
    expect(list.length).toBeLessThan(60)
    for (const page of list.slice(0, -1)) expect(page).toContain('STT')
  })

  test('an empty list says so', async () => {
    const empty = {
      title: 'Danh sách',
      reference: 'Kèm theo',
      groups: [{ kind: 'collective' as const, heading: '', rows: [] }],
    }
    const printed = await Promise.all([
      renderPdf('decision', { ...decision, annexes: [empty] }),
      renderPdf('posting', { ...posting, groups: [{ kind: 'individual', heading: 'Danh hiệu', rows: [] }] }),
      renderPdf('tally', { ...tally, candidates: [] }),
      renderPdf('honours-extract', { ...honoursExtract, honours: [] }),
    ])
    const texts = await Promise.all(printed.map(async (pdf) => (await readPdf(pdf)).text))
    const said = [
      'không có trường hợp nào',
      'Không có trường hợp đề nghị',
      'Không có trường hợp bỏ phiếu',
      'Chưa có danh hiệu',
    ]
    for (const [at, text] of texts.entries()) expect(text).toContain(said[at])
  })

  test('a tally of 300 candidates and minutes with 60 members', async () => {
    const [first] = tally.candidates
    const [member] = minutes.roll
    if (!first || !member) throw new Error('the samples have rows')
    const candidates = times(300, (at) => ({ ...first, name: `${longName} ${at}` }))
    const counted = await readPdf(await renderPdf('tally', { ...tally, candidates }))
    expect(counted.text).toContain('300/300 trường hợp đạt')
    const roll = times(60, () => ({ ...member, name: longName, office: longOffice }))
    const attendance = { members: 60, present: 58, written: 2 }
    const sat = await readPdf(await renderPdf('minutes', { ...minutes, roll, attendance }))
    expect(sat.text).toContain('58/60 thành viên')
  })

  test('certificates: one page each, the longest text still on its page', async () => {
    const [first] = certificate.recipients
    if (!first) throw new Error('the sample has a recipient')
    const merit = {
      vi: `${first.merit.vi}, ${first.merit.vi}, ${first.merit.vi}`,
      translation: first.merit.vi,
    }
    const recipients = [
      first,
      { ...first, name: `${longName} ${longName}`, office: longOffice, merit },
      { ...first, mark: 'revoked' as const },
    ]
    const read = await readPdf(await renderPdf('certificate', { ...certificate, language: 'fr', recipients }))
    expect(read.pages).toHaveLength(3)
    expect(read.pages[1]).toContain('Công Tằng')
    expect(read.pages[0]).toContain('République socialiste du Vietnam')
    expect(read.pages[2]).toContain('ĐÃ THU HỒI')
    expect(read.pages[0]).not.toContain('ĐÃ THU HỒI')
  })
})

describe('the report in three languages', () => {
  test.for([
    ['vi', 'Độc lập - Tự do - Hạnh phúc', '1.842', 'ngày 19 tháng 7 năm 2024'],
    ['fr', 'Indépendance - Liberté - Bonheur', '1 842', 'le 19 juillet 2024'],
    ['en', 'Independence - Freedom - Happiness', '1,842', '19 July 2024'],
  ] as const)('%s', async ([language, motto, figure, date]) => {
    const read = await readPdf(await renderPdf('report', { ...report, language }))
    for (const word of [motto, date]) expect(read.text).toContain(word)
    expect(read.pages.join('')).toContain(figure)
  })
})

describe('what an official file needs', () => {
  test('equal input gives equal bytes, dated by the document', async () => {
    const [one, two] = await Promise.all([renderPdf('decision', decision), renderPdf('decision', decision)])
    expect(Buffer.compare(one, two)).toBe(0)
    expect((await readPdf(one)).createdOn).toBe('2025-01-17')
    expect(Buffer.from(one).toString('latin1')).toContain('pdfaid')
  })

  test('the creation date is a parameter', async () => {
    const pdf = await renderPdf('receipt', receipt, { createdOn: '2024-12-05' })
    expect((await readPdf(pdf)).createdOn).toBe('2024-12-05')
  })

  test('a draft without number and date says so and prints', async () => {
    const draft = { ...decision, draft: true, doc: { ...decision.doc, number: undefined, on: undefined } }
    const read = await readPdf(await renderPdf('decision', draft))
    expect(read.text).toContain('DỰ THẢO')
    expect(read.createdOn).toBeUndefined()
  })

  test('letters typed apart are composed; control and unknown characters do not stop it', async () => {
    const odd = {
      ...receipt,
      from: `${'Đỗ Thị Bích Ngân'.normalize('NFD')}\u0000\u202e 😀`,
      subject: '#set page(); $x$ *b* "q"',
    }
    const read = await readPdf(await renderPdf('receipt', odd))
    expect(read.text).toContain('Đỗ Thị Bích Ngân')
    expect(read.text).toContain('#set page(); $x$ *b* "q"')
  })

  test('votes that do not add up are refused with the name', async () => {
    const [first, ...others] = tally.candidates
    if (!first) throw new Error('the sample has candidates')
    const wrong = { ...tally, candidates: [{ ...first, yes: 99 }, ...others] }
    const refused = renderPdf('tally', wrong)
    await expect(refused).rejects.toBeInstanceOf(DocumentFault)
    await expect(refused).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringContaining(first.name),
    })
  })

  test('too little time ends that document and no other', async () => {
    await expect(renderPdf('decision', decision, { timeoutMs: 1 })).rejects.toMatchObject({
      kind: 'timed-out',
    })
    expect((await renderPdf('receipt', receipt)).length).toBeGreaterThan(1000)
  })

  test('dates, numbers and signing forms are those of the decree', () => {
    expect(openTypst().compile({ template: 'layout/decree30-check.typ', data: {} }).length).toBeGreaterThan(0)
  })

  test('a process that printed ends by itself', async () => {
    const script = `import('${new URL('./render.ts', import.meta.url)}').then(async ({ renderPdf }) => {
      const { sample } = await import('${new URL('./receipt/receipt.sample.ts', import.meta.url)}')
      console.log((await renderPdf('receipt', sample)).length)
    })`
    const folder = fileURLToPath(new URL('.', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], {
      cwd: folder,
      timeout: 20_000,
    })
    expect(Number(stdout)).toBeGreaterThan(1000)
  })
})
