// The words of reports, typed. Used by the compiler alone.
import type reports from '../../../messages/vi/reports.json'

declare module '../words/words.ts' {
  interface Words {
    reports: typeof reports
  }
}
