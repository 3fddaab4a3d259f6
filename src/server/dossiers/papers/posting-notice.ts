// The posting as an official notice. Pure. Used by print-posting.
import type { Posting } from '../../../documents/posting/posting.ts'
import type { Unit } from '../../units/unit.ts'
import type { CountedPosting, PostedLineRow } from '../postings.store.ts'

export function postingNotice(given: {
  posting: CountedPosting
  lines: readonly PostedLineRow[]
  issuer: Unit | undefined
  awardName(code: string): string
  url: string | undefined
}): Posting {
  const { posting, lines, issuer, awardName, url } = given
  const groups = [...Map.groupBy(lines, (line) => `${line.award} ${line.collective}`).values()]
  const issuerName = issuer?.name.vi ?? ''
  return {
    summary: `Công khai, lấy ý kiến đối với tập thể, cá nhân đề nghị khen thưởng năm ${posting.year}`,
    doc: {
      issuer: issuerName,
      number: posting.number.split('/')[0] ?? posting.number,
      symbol: posting.number.split('/').slice(1).join('/') || `TB-${issuer?.code ?? ''}`,
      place: issuer?.province ?? '……',
      on: posting.on,
      recipients: ['Các đơn vị trực thuộc', 'Cổng thông tin điện tử (để đăng tải)'],
      archive: 'VT',
      signatory: { form: 'own', office: 'Thủ trưởng cơ quan', name: '' },
    },
    opening: [
      `${issuerName} công khai danh sách đề nghị khen thưởng năm ${posting.year} trước khi trình Hội đồng Thi đua - Khen thưởng để lấy ý kiến.`,
    ],
    groups: groups.map((group, index) => groupOf(group, index + 1, awardName)),
    term: {
      from: posting.postedOn,
      to: posting.endsOn,
      workingDays: posting.workingDays,
      skipped: skippedInWords(posting.skipped),
    },
    opinions: {
      text: [
        'Ý kiến phải bằng văn bản, ghi rõ họ tên, địa chỉ, số điện thoại và có chữ ký của người gửi; gửi theo một trong các cách sau:',
      ],
      ways: [
        'Trực tiếp hoặc qua bưu chính tới cơ quan thường trực thi đua, khen thưởng;',
        'Trực tuyến tại trang công khai này; hệ thống cấp ngay biên nhận có mã tra cứu.',
      ],
    },
    ...(url ? { page: { url } } : {}),
    ending: [`${issuerName} thông báo để các cơ quan, đơn vị, tổ chức, cá nhân biết và cho ý kiến.`],
  }
}

function groupOf(
  lines: readonly PostedLineRow[],
  number: number,
  awardName: (code: string) => string,
): Posting['groups'][number] {
  const [first] = lines
  const heading = `1.${number}. ${awardName(first?.award ?? '')}`
  if (first?.collective)
    return { kind: 'collective', heading, rows: lines.map(({ name, merit }) => ({ name, merit })) }
  return {
    kind: 'individual',
    heading,
    rows: lines.map(({ name, office, merit, gender }) => ({
      name,
      office,
      merit,
      address: gender === 'female' ? 'Bà' : gender === 'male' ? 'Ông' : '',
    })),
  }
}

/** Weekends in one word, holidays by name and day. */
function skippedInWords(skipped: readonly { on: string; why: string }[]): string[] {
  const holidays = skipped
    .filter((one) => one.why !== 'weekend')
    .map((one) => `${one.why} ${one.on.split('-').reverse().join('/')}`)
  return [...(skipped.some((one) => one.why === 'weekend') ? ['thứ Bảy, Chủ nhật'] : []), ...holidays]
}
