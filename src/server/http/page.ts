// Public pages: server-rendered, without script or inline style, readable on any line. Used by `page` of views and `form` of acts.
import type { Language } from '../../contract/values.ts'

/** Text that is already safe HTML. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = Html | string | number | null | undefined | false | readonly Part[]

/** HTML from a template: every value is escaped, unless it is Html itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, string, index) => text + render(parts[index - 1]) + string))
}

function render(part: Part): string {
  if (part instanceof Html) return part.text
  if (Array.isArray(part)) return part.map(render).join('')
  if (part === null || part === undefined || part === false) return ''
  return escaped(String(part))
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

interface Page {
  language: Language
  title: string
  body?: Html
  sentences?: readonly string[]
  /** Path of this page, for the links to the other languages. */
  path?: string
  organisation?: string
}

const skip: Record<Language, string> = { vi: 'Đến nội dung', fr: 'Aller au contenu', en: 'Skip to content' }
const tongues: Record<Language, string> = { vi: 'Tiếng Việt', fr: 'Français', en: 'English' }

const otherPages: Record<Language, string> = {
  vi: 'Trang công khai',
  fr: 'Pages publiques',
  en: 'Public pages',
}
const publicPages: readonly (readonly [string, Record<Language, string>])[] = [
  [
    '/public/movements',
    { vi: 'Phong trào thi đua', fr: 'Mouvements d’émulation', en: 'Emulation movements' },
  ],
  [
    '/public/postings',
    { vi: 'Danh sách lấy ý kiến', fr: 'Listes soumises à l’avis public', en: 'Lists posted for opinions' },
  ],
  ['/verify', { vi: 'Kiểm tra bằng khen', fr: 'Vérifier un diplôme', en: 'Verify a certificate' }],
  ['/try', { vi: 'Thử hỏi luật', fr: 'Essayer la loi', en: 'Try the law' }],
]

/** Where a page says that it is of the demonstration: its certificates and lists look real. */
const ribbonPlace = '<!-- ribbon -->'

/** @param ribbon what it says, or undefined where nothing is demonstrated */
export const withRibbon = (page: string, ribbon: string | undefined): string =>
  page.replace(ribbonPlace, ribbon === undefined ? '' : html`<p class="ribbon">${ribbon}</p>`.text)

/** The whole document around a public page. */
export function layout({ language, title, body, sentences, path, organisation }: Page): string {
  const others = path
    ? (['vi', 'fr', 'en'] as const).map(
        (one) =>
          html`<a href="${path}${path.includes('?') ? '&' : '?'}lang=${one}" lang="${one}" hreflang="${one}"${new Html(one === language ? ' aria-current="true"' : '')}>${tongues[one]}</a>`,
      )
    : []
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Palmarès</title>
<link rel="icon" href="/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/public.css">
</head>
<body>
<a class="skip" href="#content">${skip[language]}</a>
<header>${new Html(ribbonPlace)}<a class="brand" href="/public/movements?lang=${language}">Palmarès</a>${organisation ? html`<span class="organisation">${organisation}</span>` : ''}<nav class="languages">${others}</nav></header>
<main id="content">
<h1>${title}</h1>
${(sentences ?? []).map((sentence) => html`<p>${sentence}</p>`)}
${body}
</main>
<footer><nav aria-label="${otherPages[language]}">${publicPages.map(([to, names]) => html`<a href="${to}?lang=${language}">${names[language]}</a>`)}</nav></footer>
</body>
</html>
`.text
}
