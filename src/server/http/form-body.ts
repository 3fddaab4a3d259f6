// What a form of a public page sends: its fields, and at most one file, stored first and named by `<part>Id`. Used by routes.ts.
import type { FastifyRequest } from 'fastify'
import type { Refusal } from '../act.ts'
import type { House } from '../house.ts'
import type { Caller } from '../perform.ts'

export interface FormBody {
  typed: Record<string, unknown>
  /** Why the file is not taken. */
  refused: readonly Refusal[]
}

/** Reads a multipart form. An empty file part is no file: the person chose none. */
export async function readForm(house: House, request: FastifyRequest, caller: Caller): Promise<FormBody> {
  const typed: Record<string, unknown> = {}
  const refused: Refusal[] = []
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      typed[part.fieldname] = part.value
      continue
    }
    const bytes = await part.toBuffer().catch(() => undefined)
    if (bytes?.byteLength === 0 && part.filename === '') continue
    const path = part.fieldname
    if (!bytes || part.file.truncated) {
      refused.push({
        kind: 'file.too-large',
        path,
        name: part.filename,
        maxMegabytes: house.config.fileBytesMax / 1_000_000,
      })
      continue
    }
    const file = {
      bytes,
      name: part.filename,
      claimedType: part.mimetype,
      by: caller.actor.personId,
      at: caller.now,
    }
    const answer = await house.db.transaction().execute((tx) => house.files.store(tx, file))
    if ('refused' in answer) refused.push(...answer.refused.map((one) => ({ ...one, path })))
    else typed[`${path}Id`] = answer.stored.id
  }
  return { typed, refused }
}
