// A rating as the world sees it. Pure. Used by the views of this folder.
import { linkToFile } from '../files/file-link.ts'
import type { StoredFile } from '../files/files.store.ts'
import type { Rating } from './rating.ts'

export function presentRating(rating: Rating, files: ReadonlyMap<string, StoredFile>) {
  const file = rating.fileId ? files.get(rating.fileId) : undefined
  return {
    class: rating.class,
    points: rating.points,
    decisionNumber: rating.decisionNumber,
    decidedOn: rating.decidedOn,
    file: file ? linkToFile(file) : null,
  }
}
