// Bytes kept in an object store that speaks S3 (a ministry's own MinIO or Ceph, or a provider's), under their hash.
// Used by file-store.ts when PALMARES_FILES_S3 is set.
import { AwsClient } from 'aws4fetch'
import type { Shelf } from './file-store.ts'

export interface S3Settings {
  /** `https://store.example.vn/bucket`: the bucket's own address, path style or host style. */
  bucketUrl: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

export function s3Shelf({ bucketUrl, region, accessKeyId, secretAccessKey }: S3Settings): Shelf {
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    region,
    service: 's3',
    retries: 3,
    initRetryMs: 100,
  })
  const addressOf = (hash: string) => `${bucketUrl.replace(/\/+$/, '')}/${hash.slice(0, 2)}/${hash}`
  const ask = async (method: string, hash: string, init: RequestInit = {}) => {
    const answer = await client.fetch(addressOf(hash), { method, ...init })
    if (answer.ok || answer.status === 404) return answer
    const said = (await answer.text()).slice(0, 300)
    throw new Error(`The object store answered ${answer.status} to ${method} ${hash}: ${said}`)
  }
  return {
    has: async (hash, sizeBytes) => {
      const answer = await ask('HEAD', hash)
      return answer.ok && Number(answer.headers.get('content-length')) === sizeBytes
    },
    put: async (hash, bytes) => {
      // The store itself refuses bytes that were changed on the way: they would not have this hash.
      const body = new Uint8Array(bytes)
      const answer = await ask('PUT', hash, { body, headers: { 'x-amz-content-sha256': hash } })
      if (!answer.ok) throw new Error(`The object store has no bucket at ${bucketUrl}`)
    },
    get: async (hash) => {
      const answer = await ask('GET', hash)
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined
    },
  }
}

/** The settings in one address: `https://KEY:SECRET@store.example.vn/bucket?region=…`. @throws TypeError when it is none */
export function parseS3Settings(address: string): S3Settings {
  const url = new URL(address)
  const { username, password } = url
  if (!username || !password)
    throw new TypeError('PALMARES_FILES_S3 lacks its key: https://KEY:SECRET@host/bucket')
  const region = url.searchParams.get('region') ?? 'us-east-1'
  return {
    bucketUrl: `${url.protocol}//${url.host}${url.pathname}`,
    region,
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
  }
}
