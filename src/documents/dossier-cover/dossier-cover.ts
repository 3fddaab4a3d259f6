// The cover of a dossier (bìa hồ sơ): whose, for which award, what is inside, the steps it went through.
// Used by dossiers, printed for the paper file.
import type { Letterhead, Sheet } from '../letterhead.ts'

export interface DossierCover extends Sheet {
  doc: Pick<Letterhead, 'superior' | 'issuer' | 'place' | 'on'>
  /** `HS-2024-00123`. */
  code: string
  award: string
  subject: { name: string; office: string }
  /** Years or period of the achievements. */
  period: string
  /** In order; a missing paper is listed as missing. */
  papers: readonly DossierPaper[]
  /** Dated steps so far. */
  steps: readonly { on: string; step: string; by: string }[]
  /** How long it is kept: `Vĩnh viễn`, `20 năm`; absent leaves a blank. */
  keptFor?: string | undefined
  page?: { url: string } | undefined
}

export interface DossierPaper {
  name: string
  /** Number and date of the paper, when it has them. */
  reference?: string | undefined
  pages?: number | undefined
  present: boolean
}
