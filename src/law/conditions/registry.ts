// Every leaf condition a rulebook may use, by its name. A new one: one file here, one line below, a line in rulebooks/README.md.
import { achievementCounted } from './achievement-counted.ts'
import { annualRatingAtLeast } from './annual-rating-at-least.ts'
import { collectiveRatingAtLeast } from './collective-rating-at-least.ts'
import type { Condition } from './condition.ts'
import { employedBy } from './employed-by.ts'
import { hasMemberWith } from './has-member-with.ts'
import { heldAward } from './held-award.ts'
import { initiative } from './initiative.ts'
import { judgement } from './judgement.ts'
import { leadsCluster } from './leads-cluster.ts'
import { ledMovement } from './led-movement.ts'
import { ledUnitReached } from './led-unit-reached.ts'
import { memberShare } from './member-share.ts'
import { memberShareRating } from './member-share-rating.ts'
import { monthsWorked } from './months-worked.ts'
import { noDiscipline } from './no-discipline.ts'
import { noMemberDisciplined } from './no-member-disciplined.ts'
import { notFound } from './not-found.ts'
import { notUnderProcess } from './not-under-process.ts'
import { ratedYears } from './rated-years.ts'
import { registeredForEmulation } from './registered-for-emulation.ts'
import { scienceWork } from './science-work.ts'
import { undisciplinedWhileLeading } from './undisciplined-while-leading.ts'
import { yearsWithRating } from './years-with-rating.ts'

/** The two conditions that hold others are read and compiled by themselves: see compile-node.ts. */
export const meetsStandardOf = 'meets-standard-of'

const all: readonly Condition[] = [
  annualRatingAtLeast,
  collectiveRatingAtLeast,
  ratedYears,
  yearsWithRating,
  heldAward,
  initiative,
  scienceWork,
  monthsWorked,
  achievementCounted,
  judgement,
  memberShare,
  memberShareRating,
  hasMemberWith,
  noMemberDisciplined,
  noDiscipline,
  notUnderProcess,
  leadsCluster,
  ledMovement,
  ledUnitReached,
  employedBy,
  registeredForEmulation,
  undisciplinedWhileLeading,
  notFound,
]

export const conditions: ReadonlyMap<string, Condition> = new Map(all.map((each) => [each.name, each]))
