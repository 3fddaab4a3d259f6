// Who drafts and issues reports, and who reads them. Used by this folder.
import { type Actor, holds } from '../access/actor.ts'
import { type Permission, withRole } from '../permission.ts'
import type { Report } from './report.ts'

export const mayWriteReports = (actor: Actor): Permission => withRole(actor, 'coordinator')

/** A draft is the coordinator's and the minister's; an issued report is read by everyone who leads or serves. */
export const maySeeReport = (actor: Actor, report: Pick<Report, 'issue'>): boolean =>
  holds(actor, 'coordinator', 'minister', 'auditor') ||
  (report.issue !== null &&
    holds(
      actor,
      'secretary',
      'head',
      'block-head',
      'council-chair',
      'council-member',
      'council-secretary',
      'registrar',
      'administrator',
    ))
