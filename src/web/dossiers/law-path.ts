// Where the law's whole answer about the subject of a dossier stands. Used by the checks of a dossier and of a letter.

interface Asked {
  id: string
  award: string
  year: number
  subject: { person: { id: string } | null; unit: { id: string } | null }
}

/** A small collective is known by its dossier alone: its finding stands there. */
export function lawPathOf({ id, award, year, subject }: Asked): string {
  if (subject.person !== null) return `/law?person=${subject.person.id}&year=${year}&award=${award}`
  if (subject.unit !== null) return `/law?unit=${subject.unit.id}&year=${year}&award=${award}`
  return `/dossiers/${id}`
}
