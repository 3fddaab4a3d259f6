// The further proofs, each switched on: a second factor by TOTP, a passkey's challenge, single sign-on through a provider of the test.
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer } from 'node:http'
import { createOTP } from '@better-auth/utils/otp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../tools/test-database.ts'
import { testDatabase } from '../../../tools/test-database.ts'
import type { Proofs } from './sign-in.provider.ts'
import { createSignIn, type SignIn } from './sign-in.ts'

const baseUrl = 'http://palmares.localhost:3000'
const password = 'mưa rào tháng bảy'
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const opened = (proofs: Proofs): SignIn =>
  createSignIn({
    pool: database.pool,
    baseUrl,
    secret: 'a secret of the tests, long enough to sign with',
    proofs,
    costs: { logN: 10, r: 8, p: 1 },
    onTrouble: () => undefined,
  })

/** A browser: keeps the cookies it is given. */
function browser(signIn: SignIn) {
  const kept = new Map<string, string>()
  const keep = (cookies: readonly string[]) => {
    for (const cookie of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (/Max-Age=0/i.test(cookie)) kept.delete(name)
      else kept.set(name, value)
    }
  }
  const header = () => [...kept].map(([name, value]) => `${name}=${value}`).join('; ')
  const send = async (method: string, path: string, body?: unknown) => {
    const headers = { origin: baseUrl, cookie: header(), 'content-type': 'application/json' }
    const url = path.startsWith('http') ? path : `${baseUrl}/api/auth${path}`
    const request = new Request(url, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    const answer = await signIn.handler?.(request, '10.0.0.1')
    if (!answer) throw new Error('no proof is switched on')
    keep(answer.headers.getSetCookie())
    const text = await answer.text()
    return {
      status: answer.status,
      body: text.startsWith('{') ? JSON.parse(text) : text,
      location: answer.headers.get('location'),
    }
  }
  const enter = async (username: string) => {
    const answer = await signIn.signIn({ username, password, address: '10.0.0.1', userAgent: 'a test' })
    keep(answer.cookie ?? [])
    return answer
  }
  return { send, enter, header, session: () => signIn.sessionOf(header()) }
}

test('while none is switched on, there is nothing to answer', () => {
  expect(opened({}).handler).toBeUndefined()
})

test('paths that would tell who has an account, or open one, stay closed', async () => {
  const { send } = browser(opened({ totp: true }))
  for (const path of [
    '/is-username-available',
    '/sign-up/email',
    '/sign-in/username',
    '/sign-in/email',
    '/update-user',
  ])
    expect((await send('POST', path, { username: 'lan', email: 'a@b.vn', password, name: 'x' })).status).toBe(
      404,
    )
})

describe('a second factor', () => {
  test('once a person has set it up, the password alone opens nothing', async () => {
    const signIn = opened({ totp: true })
    await signIn.createAccount({ username: 'lan', password, personId: null })
    const first = browser(signIn)
    expect(await first.enter('lan')).not.toHaveProperty('refused')
    const setUp = await first.send('POST', '/two-factor/enable', { password })
    const secret = new URL(setUp.body.totpURI).searchParams.get('secret') ?? ''
    const code = () => createOTP(Buffer.from(base32(secret)).toString()).totp()
    expect((await first.send('POST', '/two-factor/verify-totp', { code: await code() })).status).toBe(200)

    const second = browser(signIn)
    expect(await second.enter('lan')).toMatchObject({ refused: 'sign-in.second-proof-needed' })
    expect(await second.session()).toBeUndefined()
    expect((await second.send('POST', '/two-factor/verify-totp', { code: '000000' })).status).toBe(401)
    expect(await second.session()).toBeUndefined()
    expect((await second.send('POST', '/two-factor/verify-totp', { code: await code() })).status).toBe(200)
    expect(await second.session()).toMatchObject({ personId: null })
  })

  test('its secret does not lie open in the database', async () => {
    const { rows } = await database.pool.query<{ secret: string }>('select secret from second_factor')
    expect(rows[0]?.secret.length).toBeGreaterThan(60)
  })
})

test('a passkey is offered for this house and this person', async () => {
  const signIn = opened({ passkey: true })
  await signIn.createAccount({ username: 'minh', password, personId: null })
  const { enter, send } = browser(signIn)
  await enter('minh')
  const { status, body } = await send('GET', '/passkey/generate-register-options')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    rp: { id: 'palmares.localhost', name: 'Palmarès' },
    challenge: expect.any(String),
  })
})

describe('single sign-on', () => {
  test('a person known by the address the provider vouches for comes in; another does not, and no account is opened', async () => {
    const provider = await signOnProvider()
    const signIn = opened({ oidc: { issuer: provider.issuer, clientId: 'palmares', clientSecret: 'shared' } })
    const [accountId] = await signIn.createAccounts([
      { username: 'hoa', personId: null, email: 'hoa@bo.example' },
    ])

    const come = async (email: string) => {
      provider.vouchFor(email)
      const person = browser(signIn)
      const begun = await person.send('POST', '/sign-in/social', {
        provider: 'oidc',
        callbackURL: '/',
        errorCallbackURL: '/sign-in',
      })
      const there = new URL(begun.body.url)
      expect(there.origin).toBe(provider.issuer)
      provider.remember(there.searchParams)
      const back = `${there.searchParams.get('redirect_uri')}?code=the-code&state=${there.searchParams.get('state')}`
      return { person, back: await person.send('GET', back) }
    }

    const known = await come('hoa@bo.example')
    expect(known.back.status).toBe(302)
    expect(await known.person.session()).toEqual({ accountId, personId: null })

    const unknown = await come('stranger@bo.example')
    expect(unknown.back.location).toMatch(/error=/)
    expect(await unknown.person.session()).toBeUndefined()
    const { rowCount } = await database.pool.query(`select from account where email = 'stranger@bo.example'`)
    expect(rowCount).toBe(0)
    provider.close()
  })
})

/** An OpenID provider that vouches for whom the test says. */
async function signOnProvider() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  let email = ''
  let nonce: string | null = null
  const server = createServer((request, response) => {
    const json = (body: unknown) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const path = request.url ?? ''
    if (path.includes('openid-configuration'))
      return json({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
      })
    if (path === '/jwks')
      return json({
        keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
      })
    const claims = { sub: `id of ${email}`, email, email_verified: true, name: 'Someone' }
    if (path === '/userinfo') return json(claims)
    return json({
      access_token: randomUUID(),
      token_type: 'Bearer',
      expires_in: 300,
      id_token: token(claims),
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const token = (claims: object) => {
    const now = Math.floor(Date.now() / 1000)
    const payload = {
      iss: issuer,
      aud: 'palmares',
      iat: now,
      exp: now + 300,
      ...(nonce ? { nonce } : {}),
      ...claims,
    }
    const text = `${encoded({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${encoded(payload)}`
    return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`
  }
  return {
    issuer,
    vouchFor: (one: string) => {
      email = one
    },
    remember: (asked: URLSearchParams) => {
      nonce = asked.get('nonce')
    },
    close: () => server.close(),
  }
}

/** RFC 4648, as in the address an authenticator app reads. */
function base32(text: string): number[] {
  const bytes: number[] = []
  let bits = 0
  let value = 0
  for (const letter of text.replace(/=+$/, '')) {
    value = ((value << 5) | 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter)) & 0xffff
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((value >> bits) & 0xff)
    }
  }
  return bytes
}
