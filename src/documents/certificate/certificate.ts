// The certificate of an award (Bằng khen, Giấy khen, a title), A4 landscape, with the code that verifies it; one page a
// recipient. Used by the registry. Layout after Decree 98/2023/NĐ-CP, article 104, the last text read on the matter.
import type { Address, Day, Sheet, Signatory } from '../letterhead.ts'

export interface Certificate extends Pick<Sheet, 'notice'> {
  /** Language of the second line under each Vietnamese text; `vi` prints Vietnamese alone. */
  language: 'vi' | 'fr' | 'en'
  /** Default `a4`. */
  paper?: 'a4' | 'a3' | undefined
  /** Ornament of the border: rings of a bronze drum, or lotus after lacquer work. Default `drum`. */
  border?: 'drum' | 'lotus' | undefined
  /** Default `white`; the decree asks for it on Giấy khen. `drum` prints a pale drum face. */
  ground?: 'white' | 'drum' | undefined
  /** A row of red flags on both sides of the emblem, for emulation titles. */
  flags?: boolean | undefined
  /** The official emblem or logo as SVG text; without it a plain star medallion stands in. */
  emblem?: { svg: string; alt: string } | undefined
  /** Office of the person who decides, printed in capitals, red. */
  authority: Translated
  verb: 'TẶNG' | 'TẶNG DANH HIỆU' | 'TRUY TẶNG'
  /** `Bằng khen`, `Chiến sĩ thi đua cơ sở`; printed in capitals, red. */
  heading: Translated
  place: string
  decision: { number: string; on: Day }
  signatory: Signatory
  /** Pre-printed blank: leave out ornament (and heading) and move the text, in true millimetres. */
  stock?: { ornament: boolean; headingPrinted: boolean; dxMm: number; dyMm: number } | undefined
  /** One page each, in the order of the decision. Never empty. */
  recipients: readonly CertificateRecipient[]
}

export interface CertificateRecipient {
  address: Address
  /** Full name of the person or collective. */
  name: string
  office: string
  merit: Translated
  /** Rank in the decision (số sổ vàng). */
  book?: string | undefined
  /** Where it is verified; printed as a QR code with the address in words. */
  verification?: { url: string; code: string } | undefined
  /** Printed on the page of an award that no longer stands. */
  mark?: 'revoked' | 'corrected' | undefined
}

/** The Vietnamese text, and its translation for a certificate in a second language. */
export interface Translated {
  vi: string
  translation?: string | undefined
}
