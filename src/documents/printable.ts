// Data as the page can print it: composed letters (NFC), no control characters, and the QR code of every address beside it.
// Used by the renderer for every document.
import QRCode from 'qrcode'

/** Control and direction characters, and those Unicode calls no characters: no font has a glyph for them. Line breaks stay. */
const unprintable =
  /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Noncharacter_Code_Point}\p{Cs}]/gu

/** A copy of the data with printable text, of the same shape. */
export function printable<Data>(data: Data): Data {
  return copied(data, false) as Data // The copy differs only inside its texts.
}

/** The same, with `qr` beside each `url`. */
export function printableWithCodes(data: unknown): unknown {
  return copied(data, true)
}

function copied(value: unknown, codes: boolean): unknown {
  if (typeof value === 'string') return printableText(value)
  if (Array.isArray(value)) return value.map((inner) => copied(inner, codes))
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) copy[key] = copied(inner, codes)
  if (codes && typeof copy.url === 'string' && copy.url !== '') copy.qr = qrRows(copy.url)
  return copy
}

/** Rows of "0" and "1", without quiet zone. Level M survives a fold or a stamp on a tenth of the code. */
export function qrRows(address: string): string[] {
  const { size, data } = QRCode.create(address, { errorCorrectionLevel: 'M' }).modules
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => (data[y * size + x] ? '1' : '0')).join(''),
  )
}

function printableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unprintable, (found) => (found === '\n' ? found : ''))
}
