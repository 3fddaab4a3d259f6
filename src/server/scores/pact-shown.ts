// The pact as the contract promises it. Pure. Used by show-block.
import type { z } from 'zod'
import type { Pact as PactShown } from '../../contract/pacts.ts'
import { linkToFile } from '../files/file-link.ts'
import type { StoredFile } from '../files/files.store.ts'
import type { Named } from './names.ts'
import type { Pact } from './pacts.store.ts'

export function showPact(pact: Pact, named: Named, files: readonly StoredFile[]): z.infer<typeof PactShown> {
  const file = files.find((one) => one.id === pact.paper?.fileId)
  return {
    id: pact.id,
    preamble: pact.preamble,
    targets: [...pact.targets],
    proposedBy: named.maybePerson(pact.proposedBy),
    proposedAt: pact.proposedAt,
    signatures: pact.signatures.map((one) => ({
      unit: named.unit(one.unitId),
      way: one.way,
      on: one.on,
      by: named.maybePerson(one.by),
    })),
    paper: pact.paper
      ? {
          number: pact.paper.number,
          signedOn: pact.paper.signedOn,
          place: pact.paper.place,
          file: file ? linkToFile(file) : null,
        }
      : null,
  }
}
