// The certificates of a decision, one page a line, as they read today. Pure. Used by print-certificate and print-certificates.

import type { Language } from '../../../contract/values.ts'
import type { Certificate } from '../../../documents/certificate/certificate.ts'
import type { Award } from '../../../law/index.ts'
import type { State } from '../../honours/honour.ts'
import type { LineCorrection } from '../changes.store.ts'
import { shownCode } from '../credential.ts'
import { type Decision, type Line, numberOf, readAs } from '../decision.ts'
import { awardAsHeading } from '../named.ts'
import { signatoryOnPaper } from './decision-paper.ts'

export interface CertificateGiven {
  decision: Decision
  lines: readonly Line[]
  award: Award | undefined
  honours: ReadonlyMap<string, { id: string; state: State }>
  codes: ReadonlyMap<string, { code: string }>
  corrections: readonly LineCorrection[]
  language: Language
  /** Where people reach this house: `https://khenthuong.example.vn`. */
  address: string
  /** Marks the certificates of a demonstration. */
  synthetic: boolean
}

export function certificatePaper(given: CertificateGiven): Certificate {
  const { decision, lines, award, language } = given
  const { text, issue } = decision
  return {
    language,
    border: award?.kind === 'title' ? 'lotus' : 'drum',
    flags: award?.kind === 'title',
    authority: { vi: text.authority },
    verb: award?.kind === 'title' && !award.code.endsWith('flag') ? 'TẶNG DANH HIỆU' : 'TẶNG',
    heading: {
      vi: awardAsHeading(award?.names.vi ?? decision.award),
      ...(language === 'vi' ? {} : { translation: award?.names[language] }),
    },
    place: text.place,
    decision: { number: numberOf(decision) ?? '', on: issue?.signedOn ?? '' },
    signatory: signatoryOnPaper(text.signatory),
    ...(given.synthetic ? { notice: syntheticNotice } : {}),
    recipients: lines.map((line) => recipientOf(line, given)),
  }
}

function recipientOf(line: Line, { honours, codes, corrections, address }: CertificateGiven) {
  const read = readAs(
    line,
    corrections.filter((one) => one.ofLineId === line.id),
  )
  const code = codes.get(line.id)?.code
  return {
    address: line.frozen?.address ?? ('' as const),
    name: read.name,
    office: read.office,
    merit: { vi: read.merit },
    book: String(line.position).padStart(2, '0'),
    ...(code
      ? {
          verification: {
            url: `${address.replace(/\/$/, '')}/verify/${shownCode(code)}`,
            code: shownCode(code),
          },
        }
      : {}),
    ...(honours.get(line.id)?.state === 'revoked' ? { mark: 'revoked' as const } : {}),
  }
}

const syntheticNotice =
  'Dữ liệu minh họa: nhân vật, số văn bản và kết quả là giả định; tên đơn vị và văn bản pháp luật là thật.'
