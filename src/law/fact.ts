// What is known of one person or collective: exactly the vocabulary of a facts file, with its kebab-case keys.
// Used by everyone who asks the law. An absent key is not known; an empty list is known to be none.
import type { CollectiveFacts, IndividualFacts } from './facts-shape.ts'
import type {
  absenceKinds,
  disciplineLevels,
  employers,
  employments,
  honourBases,
  proceedingKinds,
  ratingClasses,
  scopes,
} from './facts-values.ts'

export type { CollectiveFacts, IndividualFacts } from './facts-shape.ts'
export type Facts = IndividualFacts | CollectiveFacts
export type Subject = Facts['subject']

export type RatingClass = (typeof ratingClasses)[number]
export type Employment = (typeof employments)[number]
export type Employer = (typeof employers)[number]
export type HonourBasis = (typeof honourBases)[number]
export type Scope = (typeof scopes)[number]
export type AbsenceKind = (typeof absenceKinds)[number]
export type DisciplineLevel = (typeof disciplineLevels)[number]
export type ProceedingKind = (typeof proceedingKinds)[number]

type Item<L> = L extends readonly (infer T)[] ? T : never
export type YearRating = Item<NonNullable<Facts['ratings']>>
export type Honour = Item<NonNullable<Facts['honours']>>
export type Initiative = Item<NonNullable<IndividualFacts['initiatives']>>
export type Research = Item<NonNullable<IndividualFacts['research']>>
export type Absence = Item<NonNullable<IndividualFacts['absences']>>
export type Discipline = Item<NonNullable<IndividualFacts['discipline']>>
export type Proceeding = Item<NonNullable<Facts['proceedings']>>
