// What the certificate says, laid out as on the paper, so that the two can be held side by side. Pure. Used by the page that verifies.
import { type Html, html } from '../../http/page.ts'
import type { VerificationOutput } from '../verification.ts'

/** In Vietnamese whatever the reader's language: it is what the paper bears. */
export function likeness(
  one: NonNullable<VerificationOutput['certificate']>,
  awardName: string,
  said: { caption: string; day: string },
): Html {
  const capitals = (text: string) => text.toLocaleUpperCase('vi')
  return html`
<figure class="likeness">
<div lang="vi">
<p><strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong><br><strong>Độc lập - Tự do - Hạnh phúc</strong></p>
<p>${capitals(one.authority)}</p>
<p class="award">${capitals(awardName)}</p>
<p><strong>${one.name}</strong><br>${one.office}</p>
<p>${one.merit}</p>
<p class="small">Số ${one.decision.number} · ${said.day}</p>
</div>
<figcaption>${said.caption}</figcaption>
</figure>`
}
