// A link inside the product, written as its address: `<Link to={`/dossiers/${id}`}>`. Used everywhere.
import { Link as RouterLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'target'> {
  /** A path with its query; `/api/…`, `/public/…`, `/verify/…` and `/try` leave the application. */
  to: string
  children?: ReactNode
  ref?: Ref<HTMLAnchorElement>
}

const outside = /^(\/(api|public|verify|try)([/?]|$)|https?:|mailto:)/

export function Link({ to, ...rest }: LinkProps) {
  if (outside.test(to)) return <a href={to} {...rest} />
  const [path = '', query = ''] = to.split('?')
  const [pathname, hash] = splitHash(path)
  const [search, queryHash] = splitHash(query)
  const target = hash ?? queryHash
  return (
    <RouterLink
      to={pathname}
      search={Object.fromEntries(new URLSearchParams(search))}
      {...(target === undefined ? {} : { hash: target })}
      activeProps={{}}
      {...rest}
    />
  )
}

function splitHash(text: string): [string, string | undefined] {
  const [before = '', after] = text.split('#')
  return [before, after]
}
