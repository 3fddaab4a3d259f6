// The words of people, ratings, conduct and permissions, typed. Used by the compiler alone.
import type conduct from '../../../messages/vi/conduct.json'
import type people from '../../../messages/vi/people.json'
import type permissions from '../../../messages/vi/permissions.json'
import type ratings from '../../../messages/vi/ratings.json'

declare module '../words/words.ts' {
  interface Words {
    conduct: typeof conduct
    people: typeof people
    permissions: typeof permissions
    ratings: typeof ratings
  }
}
