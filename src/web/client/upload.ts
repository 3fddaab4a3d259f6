// Sends one file with progress: POST /api/files. Used by FileDrop.
import type { FileLink } from '../../contract/values.ts'
import { currentLanguage } from '../words/language.ts'
import { isRefused } from './call.ts'
import { BrokenAnswerError, RefusedError, UnreachableError } from './errors.ts'

/** @param onProgress from 0 to 1 */
export function uploadFile(
  file: File,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<FileLink> {
  const { promise, resolve, reject } = Promise.withResolvers<FileLink>()
  const request = new XMLHttpRequest()
  request.open('POST', '/api/files')
  request.responseType = 'json'
  request.setRequestHeader('accept', 'application/json')
  request.setRequestHeader('accept-language', currentLanguage())
  request.setRequestHeader('x-palmares', '1')
  request.upload.onprogress = (event) => onProgress(event.total === 0 ? 0 : event.loaded / event.total)
  request.onerror = () => reject(new UnreachableError())
  request.onabort = () => reject(new DOMException('The upload was stopped.', 'AbortError'))
  request.onload = () => {
    const body: unknown = request.response
    if (request.status >= 200 && request.status < 300 && body !== null) resolve(body as FileLink)
    else if (isRefused(body)) reject(new RefusedError(request.status, body.refusals, body.requestId))
    else reject(new BrokenAnswerError(request.status))
  }
  signal?.addEventListener('abort', () => request.abort())
  const form = new FormData()
  form.append('file', file, file.name)
  request.send(form)
  return promise
}
