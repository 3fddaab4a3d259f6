// The official documents by name, each with the type of what it prints. Used by `renderPdf` and `renderDocx`;
// the name is also the folder of its template.
import type { AchievementReport } from './achievement-report/achievement-report.ts'
import type { Certificate } from './certificate/certificate.ts'
import type { Correction } from './correction/correction.ts'
import type { Decision } from './decision/decision.ts'
import type { DossierCover } from './dossier-cover/dossier-cover.ts'
import type { Election } from './election/election.ts'
import type { HonoursExtract } from './honours-extract/honours-extract.ts'
import type { Launch } from './launch/launch.ts'
import type { Minutes } from './minutes/minutes.ts'
import type { Posting } from './posting/posting.ts'
import type { Receipt } from './receipt/receipt.ts'
import type { Report } from './report/report.ts'
import type { Revocation } from './revocation/revocation.ts'
import type { ScoreSheet } from './score-sheet/score-sheet.ts'
import type { Submission } from './submission/submission.ts'
import type { Tally } from './tally/tally.ts'

/** Every document that is printed as PDF, with its input. */
export interface OfficialDocuments {
  'achievement-report': AchievementReport
  certificate: Certificate
  correction: Correction
  decision: Decision
  'dossier-cover': DossierCover
  election: Election
  'honours-extract': HonoursExtract
  launch: Launch
  minutes: Minutes
  posting: Posting
  receipt: Receipt
  report: Report
  revocation: Revocation
  'score-sheet': ScoreSheet
  submission: Submission
  tally: Tally
}
export type DocumentName = keyof OfficialDocuments

/** Those that an official may also edit in Word. */
export type WordDocumentName = 'correction' | 'decision' | 'report' | 'revocation'
