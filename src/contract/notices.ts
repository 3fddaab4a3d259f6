// Notices: what the product tells a person. Used by the bell of the shell.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Instant, PageOf, PageQuery } from './values.ts'

export const NoticeRow = z.object({
  id: z.string(),
  kind: z.string(),
  path: z.string(),
  figures: z.record(z.string(), z.unknown()),
  at: Instant,
  readAt: Instant.nullable(),
})

export const ListNotices = viewContract({
  name: 'list-notices',
  noun: 'notices',
  path: '/api/notices',
  summary: 'The notices of the person signed in, newest first, and how many are unread.',
  input: z.strictObject({ page: PageQuery.page, size: PageQuery.size }),
  output: PageOf(NoticeRow).extend({ unread: z.number().int() }),
})

export const ReadNotices = actContract({
  name: 'read-notices',
  noun: 'notices',
  method: 'POST',
  path: '/api/notices/read',
  summary: 'Marks the notices up to an instant as read.',
  input: z.strictObject({ upTo: Instant }),
  output: z.object({ unread: z.number().int() }),
})
