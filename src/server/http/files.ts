// Files over HTTP: stored once before the act that refers to them, and read back by those entitled. Used by app.ts.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ReadFile, StoreFile } from '../../contract/files.ts'
import type { Refusal } from '../act.ts'
import { mayReadFile } from '../files/files.may.ts'
import type { House } from '../house.ts'
import { parse } from '../perform.ts'
import { callerOf } from './caller.ts'
import { sendBytes, sendRefused } from './send.ts'

export function addFiles(app: FastifyInstance, house: House): void {
  app.post(StoreFile.path, (request, reply) => store(house, request, reply))
  app.get(ReadFile.path.replace('{fileId}', ':fileId'), (request, reply) => read(house, request, reply))
}

async function store(house: House, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const caller = await callerOf(house, request)
  const say = (status: 401 | 422, ...refusals: readonly Refusal[]) =>
    sendRefused(house, reply, { status, refusals }, caller)
  if (caller.actor.personId === null) return say(401, { kind: 'access.sign-in-first' })
  const part = request.isMultipart() ? await request.file({ throwFileSizeLimit: false }) : undefined
  if (!part) return say(422, { kind: 'file.missing' })
  const bytes = await part.toBuffer()
  const tooLarge = {
    kind: 'file.too-large',
    name: part.filename,
    maxMegabytes: house.config.fileBytesMax / 1_000_000,
  }
  if (part.file.truncated) return say(422, tooLarge)
  const { personId } = caller.actor
  const answer = await house.db.transaction().execute((tx) =>
    house.files.store(tx, {
      bytes,
      name: part.filename,
      claimedType: part.mimetype,
      by: personId,
      at: caller.now,
    }),
  )
  return 'refused' in answer ? say(422, ...answer.refused) : reply.send(answer.stored)
}

async function read(house: House, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const caller = await callerOf(house, request)
  const parsed = parse(ReadFile, request.params)
  if ('refused' in parsed) return sendRefused(house, reply, { status: 400, refusals: parsed.refused }, caller)
  const found = await house.db.transaction().execute(async (tx) => {
    const permission = await mayReadFile(tx, caller.actor, parsed.value.fileId)
    return permission.allowed ? house.files.read(tx, parsed.value.fileId) : undefined
  })
  if (!found) {
    const signedOut = caller.actor.personId === null
    const refusals = [{ kind: signedOut ? 'access.sign-in-first' : 'access.not-found' }]
    return sendRefused(house, reply, { status: signedOut ? 401 : 404, refusals }, caller)
  }
  return sendBytes(reply, { name: found.file.name, mediaType: found.file.mediaType, bytes: found.bytes })
}
