// The API document (OpenAPI 3.1), made from the contracts alone: operationId is the act's or view's name. Used by app.ts and its test.
import { z } from 'zod'
import type { Contract } from '../../contract/define.ts'
import { Refused } from '../../contract/refusal.ts'

const statuses: Record<string, string> = {
  400: 'Not understood: which field, and what is expected',
  401: 'Nobody is signed in',
  403: 'This person may not',
  404: 'Not there, or not for this person to see',
  422: 'Refused by the rules, with every reason',
}

/** @param contracts every act and view, and the routes outside the pipeline. */
export function openApiDocument(contracts: readonly Contract[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const contract of contracts) {
    const path = paths[contract.path] ?? {}
    path[contract.method.toLowerCase()] = operation(contract)
    paths[contract.path] = path
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Palmarès',
      version: '1',
      description:
        'Emulation movements, from the launch to the medal. Every write is an act; every refusal says why and what to do.',
    },
    paths,
    components: {
      schemas: { Refused: schemaOf(Refused, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'palmares.session' } },
    },
  }
}

function operation(contract: Contract): Record<string, unknown> {
  const input = schemaOf(contract.input, 'input')
  const fields = { ...((input.properties as Record<string, unknown> | undefined) ?? {}) }
  const required = new Set((input.required as string[] | undefined) ?? [])
  const inPath = [...contract.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const parameters = inPath.map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: fields[name] ?? { type: 'string' },
  }))
  for (const name of inPath) delete fields[name]
  const isRead = contract.method === 'GET'
  const query = isRead
    ? Object.entries(fields).map(([name, schema]) => ({
        name,
        in: 'query',
        required: required.has(name),
        schema,
      }))
    : []
  const body = { ...input, properties: fields, required: [...required].filter((name) => name in fields) }
  const refusals = Object.entries(statuses).map(([status, description]) => [
    status,
    { description, content: { 'application/json': { schema: { $ref: '#/components/schemas/Refused' } } } },
  ])
  return {
    operationId: contract.name,
    summary: contract.summary,
    tags: [contract.noun],
    ...(contract.open ? { security: [] } : { security: [{ session: [] }] }),
    parameters: [...parameters, ...query],
    ...(isRead ? {} : { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    ...(contract.refusals.length > 0 ? { 'x-refusals': contract.refusals } : {}),
    responses: {
      200: {
        description: 'Done',
        content: { 'application/json': { schema: schemaOf(contract.output, 'output') } },
      },
      ...Object.fromEntries(refusals),
    },
  }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  })
  return rest
}
