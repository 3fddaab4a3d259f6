// Word files fill from their templates: every word is there, the rows are counted, no tag and no empty tag line is left, and an
// edited template is either obeyed or refused with a reason.
import { readFile } from 'node:fs/promises'
import { Document, Packer, Paragraph } from 'docx'
import { TemplateHandler, xml } from 'easy-template-x'
import { describe, expect, test } from 'vitest'
import { sample as correction } from './correction/correction.sample.ts'
import { sample as decision } from './decision/decision.sample.ts'
import { sample as report } from './report/report.sample.ts'
import { sample as revocation } from './revocation/revocation.sample.ts'
import { renderDocx, WordTemplateFault } from './word.ts'

const handler = new TemplateHandler()
const textOf = async (file: Uint8Array) => (await handler.getText(Buffer.from(file))).replace(/\s+/g, ' ')
const xmlOf = async (file: Uint8Array) => xml.parser.serializeNode(await handler.getXml(Buffer.from(file)))

describe('a decision in Word', () => {
  test('holds what the PDF holds', async () => {
    const text = await textOf(await renderDocx('decision', decision))
    const words = [
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 215/QĐ-BTNMT',
      'Hà Nội, ngày 17 tháng 01 năm 2025',
      'chịu trách nhiệm thi hành Quyết định này./.',
      'Nguyễn Thị Thu Hà',
      'Danh sách này gồm 40 cá nhân./.',
      '- Lưu: VT, TCCB (05).',
    ]
    for (const word of words) expect(text).toContain(word)
    expect(text).not.toMatch(/[{}]/)
  })

  test('leaves no line of a tag behind, and repeats the head of its list', async () => {
    const written = await xmlOf(await renderDocx('decision', decision))
    expect(written).not.toMatch(/<w:p><w:pPr><w:pStyle w:val="TagLine"\/><\/w:pPr><\/w:p>(?!<\/w:tc>)/)
    expect(written.match(/<w:tblHeader/g)).toHaveLength(1)
  })

  test('without annexes is one section; with three, four sections numbered from one', async () => {
    const sections = async (count: number) => {
      const [annex] = decision.annexes
      if (!annex) throw new Error('the sample has an annex')
      const file = await renderDocx('decision', {
        ...decision,
        annexes: Array.from({ length: count }, () => annex),
      })
      return (await xmlOf(file)).match(/<w:sectPr/g)
    }
    expect(await sections(0)).toHaveLength(1)
    expect(await sections(3)).toHaveLength(4)
  })

  test('sums its prizes in words', async () => {
    const rows = [{ name: 'Tập thể Phòng Tổng hợp', parent: 'Văn phòng Bộ', prizeDong: 7_020_000 }]
    const groups = [{ kind: 'collective' as const, heading: 'Tập thể', rows }]
    const file = await renderDocx('decision', {
      ...decision,
      annexes: [{ title: 'Danh sách', reference: 'Kèm theo', groups }],
    })
    expect(await textOf(file)).toContain('Bảy triệu không trăm hai mươi nghìn đồng')
  })

  test('keeps odd text as text', async () => {
    const file = await renderDocx('decision', { ...decision, summary: 'a <b> & "c" {tag} \u0000' })
    expect(await textOf(file)).toContain('a <b> & "c" {tag}')
  })
})

describe('a correction in Word', () => {
  test('says what was printed and what must be read', async () => {
    const text = await textOf(await renderDocx('correction', correction))
    const words = [
      'Về việc đính chính Quyết định số 215/QĐ-BTNMT ngày 17 tháng 01 năm 2025 của Bộ trưởng Bộ Tài nguyên và Môi trường',
      'Ông Nông Văn Páo',
      'Ông Nông Văn Pảo',
      'Lý do đính chính: lỗi kỹ thuật khi lập danh sách kèm theo Quyết định.',
      'chịu trách nhiệm thi hành Quyết định này./.',
    ]
    for (const word of words) expect(text).toContain(word)
    expect(text).not.toMatch(/[{}]|undefined|Phụ lục kèm theo/)
  })

  test('puts more than twelve lines in an annex', async () => {
    const [line] = correction.lines
    if (!line) throw new Error('the sample has a line')
    const file = await renderDocx('correction', {
      ...correction,
      lines: Array.from({ length: 13 }, () => line),
    })
    expect(await textOf(file)).toContain(
      'NỘI DUNG ĐÍNH CHÍNH(Kèm theo Quyết định số 402/QĐ-BTNMT ngày 05 tháng 3 năm 2025',
    )
    expect((await xmlOf(file)).match(/<w:sectPr/g)).toHaveLength(2)
  })
})

describe('a revocation in Word', () => {
  test('of one award names it, with the money in words and the days', async () => {
    const text = await textOf(await renderDocx('revocation', revocation))
    expect(text).toContain('đã tặng cho ông Dương Anh Tuấn, Trưởng phòng Hạ tầng số')
    expect(text).toContain('số tiền 7.020.000 đồng (bằng chữ: Bảy triệu không trăm hai mươi nghìn đồng)')
    expect(text).toContain('thời hạn nộp lại là 30 ngày')
    expect(text).not.toMatch(/[{}]|undefined|DANH SÁCH/)
  })

  test('of several lists them, without a column of money where none was paid', async () => {
    const lines = revocation.lines.flatMap(({ prizeDong: _, ...line }) => [
      line,
      { ...line, name: 'bà Lê Thị Na' },
    ])
    const text = await textOf(await renderDocx('revocation', { ...revocation, lines }))
    expect(text).toContain('đã tặng cho 02 trường hợp')
    expect(text).toContain('bà Lê Thị Na')
    expect(text).not.toContain('Tiền thưởng thu hồi')
  })
})

describe('a report in Word', () => {
  test.for([
    ['vi', 'BÁO CÁO', 'Hình 4.'],
    ['fr', 'Traduction pour information', 'Figure 4.'],
    ['en', 'only the Vietnamese text is authentic', 'Figure 4.'],
  ] as const)('%s: head, figures, charts and notes', async ([language, head, lastChart]) => {
    const file = await renderDocx('report', { ...report, language })
    const text = await textOf(file)
    for (const word of [head, lastChart, '58/63', '171/176', '(5) 939/1.006']) expect(text).toContain(word)
    expect(text).not.toMatch(/undefined|NaN|\{/)
    // Four charts are drawn with filled cells, one of them with several tones.
    expect((await xmlOf(file)).match(/w:fill="7A1420"/g)?.length).toBeGreaterThan(15)
  })

  test('without any figure still prints', async () => {
    const file = await renderDocx('report', { ...report, parts: [], opening: [], snapshot: undefined })
    expect(await textOf(file)).toContain('Vụ Tổ chức cán bộ kính báo cáo Bộ trưởng./.')
  })
})

describe('a template that an official edited', () => {
  test('is refused by the name of a tag left open', async () => {
    const open = new Document({ sections: [{ children: [new Paragraph('{summary} {#grounds} {line}')] }] })
    const refused = renderDocx('decision', decision, await Packer.toBuffer(open))
    await expect(refused).rejects.toThrow(/grounds/)
    await expect(refused).rejects.toBeInstanceOf(WordTemplateFault)
  })

  test('is obeyed', async () => {
    const own = await readFile(new URL('./decision/decision.docx', import.meta.url))
    expect(await textOf(await renderDocx('decision', decision, own))).toContain('QUYẾT ĐỊNH')
  })
  test('is refused with a reason when it is no Word file', async () => {
    await expect(renderDocx('decision', decision, Buffer.from('not a file'))).rejects.toBeInstanceOf(
      WordTemplateFault,
    )
  })
})
