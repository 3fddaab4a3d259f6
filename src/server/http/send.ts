// How answers leave: refusals with their words, spreadsheets, bytes, pages without script. Used by routes.ts.
import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { Refused } from '../../contract/refusal.ts'
import { writeSheet } from '../../documents/spreadsheet.ts'
import type { House } from '../house.ts'
import type { Caller, Outcome } from '../perform.ts'
import type { Bytes, Lines, Sheet } from '../view.ts'
import { layout, withRibbon } from './page.ts'

type Refusing = Exclude<Outcome<never>, { status: 200 }>

export function sendRefused(
  house: House,
  reply: FastifyReply,
  outcome: Refusing,
  caller: Caller,
): FastifyReply {
  const refused: Refused = {
    refusals: outcome.refusals.map((refusal) => house.words.reason(caller.language, refusal)),
    requestId: caller.requestId,
  }
  if (!reply.request.headers.accept?.includes('text/html')) return reply.status(outcome.status).send(refused)
  const title = house.words.say(caller.language, `common:status.${outcome.status}`)
  const sentences = refused.refusals.map((one) => one.message)
  return sendPage(
    house,
    caller,
    reply,
    outcome.status,
    layout({ language: caller.language, title, sentences }),
  )
}

export async function sendSheet(reply: FastifyReply, sheet: Sheet): Promise<FastifyReply> {
  const bytes = await writeSheet(sheet)
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return sendBytes(reply, { name: `${sheet.title}.xlsx`, mediaType, bytes, download: true })
}

export function sendBytes(reply: FastifyReply, file: Bytes): FastifyReply {
  const plain = file.name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^\w. -]/g, '_')
  const how = file.download ? 'attachment' : 'inline'
  return reply
    .header('content-type', file.mediaType)
    .header(
      'content-disposition',
      `${how}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    )
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength))
}

/** A fault on the way cuts the answer: the reader sees that its end is missing. */
export function sendLines(reply: FastifyReply, { name, mediaType, lines }: Lines): FastifyReply {
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('x-content-type-options', 'nosniff')
    .send(Readable.from(ended(lines)))
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`
}

export function sendPage(
  house: House,
  { language }: Caller,
  reply: FastifyReply,
  status: number,
  page: string,
): FastifyReply {
  const ribbon = house.demonstration
    ? `${house.words.say(language, 'shell:ribbon.label')} · ${house.words.say(language, 'shell:ribbon.real')}`
    : undefined
  return reply
    .status(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(withRibbon(page, ribbon))
}
