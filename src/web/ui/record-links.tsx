// Links to a person or a unit, from what records carry of them. Used by every list and page that names one.
import { useTranslation } from 'react-i18next'
import type { PersonLink as Person, UnitLink as Unit } from '../../contract/values.ts'
import { pick } from '../words/three-languages.ts'
import { Link } from './link.tsx'

export const PersonLink = ({ person }: { person: Person }) => (
  <Link to={`/people/${person.id}`} lang="vi">
    {person.name}
  </Link>
)

export function UnitLink({ unit }: { unit: Unit }) {
  const { i18n } = useTranslation()
  const { text, lang } = pick(unit.name, i18n.language)
  return (
    <Link to={`/people/units/${unit.id}`} lang={lang}>
      {text}
    </Link>
  )
}
