// A link that looks like a button: leads somewhere, changes nothing. Used as a page's primary or secondary action.
import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from './link.tsx'

export function LinkButton({ to, children, ...look }: ButtonProps & { to: string; children: ReactNode }) {
  return (
    <Button {...look} renderRoot={(props: { className: string }) => <Link to={to} {...props} />}>
      {children}
    </Button>
  )
}
