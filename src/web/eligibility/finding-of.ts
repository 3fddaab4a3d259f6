// The finding of the engine as the API carries it: its shape is the engine's own (src/law/finding.ts). Used by the pages of this folder.
import type { Finding, Road } from '../../law/index.ts'

/** The server gives what `check` gave; this is the one place that says so to the compiler. */
export const findingOf = (sent: unknown): Finding => sent as Finding
/** The same for what `road` gave. */
export const roadOf = (sent: unknown): Road => sent as Road
