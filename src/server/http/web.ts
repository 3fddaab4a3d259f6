// Serves the built web pages: files with long caching, every other address the one page, with a nonce for its styles. Used by app.ts.
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { policy } from './defence.ts'

const require = createRequire(import.meta.url)

/** @param folder what `npm run build` made; when it is missing, the API still answers and says how to build. */
export async function addWeb(app: FastifyInstance, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined)
  const style = await readFile(join(import.meta.dirname, 'public.css'), 'utf8')
  app.get('/public.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(style),
  )
  for (const [weight, name] of [
    ['400', '400Regular/BeVietnamPro_400Regular'],
    ['600', '600SemiBold/BeVietnamPro_600SemiBold'],
  ] as const) {
    const font = await readFile(require.resolve(`@expo-google-fonts/be-vietnam-pro/${name}.ttf`))
    app.get(`/fonts/be-vietnam-pro-${weight}.ttf`, (_request, reply) =>
      reply.type('font/ttf').header('cache-control', 'public, max-age=31536000, immutable').send(font),
    )
  }
  if (page)
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: false,
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
    })
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/api/') || /\.\w{1,5}(\?|$)/.test(request.url))
      return reply.status(404).send({
        refusals: [{ kind: 'access.no-such-address', message: request.url.split('?')[0] }],
        requestId: request.id,
      })
    if (!page)
      return reply
        .status(503)
        .type('text/plain; charset=utf-8')
        .send('The pages are not built yet: npm run build\n')
    const nonce = randomBytes(16).toString('base64')
    return reply
      .header('content-security-policy', policy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('__CSP_NONCE__', nonce))
  })
}
