// A card: one thing, its title (the finding), what it holds. Columns and Stack lay cards out. Used by every page.
import { type ReactNode, useId } from 'react'
import classes from './card.module.css'

export interface CardProps {
  title?: ReactNode
  /** Beside the title, in a quiet voice. */
  note?: ReactNode
  /** At the right end of the title line: a link, a switch. */
  more?: ReactNode
  /** The content reaches the edges: tables, lists with lines. */
  flush?: boolean
  children?: ReactNode
}

export function Card({ title, note, more, flush, children }: CardProps) {
  const id = useId()
  return (
    <section className={classes.card} {...(title === undefined ? {} : { 'aria-labelledby': id })}>
      {title === undefined ? null : (
        <header className={classes.header}>
          <h2 id={id}>{title}</h2>
          {note === undefined ? null : <span className={classes.note}>{note}</span>}
          {more === undefined ? null : <span className={classes.more}>{more}</span>}
        </header>
      )}
      <div className={flush === true ? classes.flush : classes.inside}>{children}</div>
    </section>
  )
}

/** Things under each other with the grid's gap. */
export const Stack = ({ children }: { children: ReactNode }) => (
  <div className={classes.stack}>{children}</div>
)

/** Two equal columns; one on narrow screens. */
export const Columns = ({ children }: { children: ReactNode }) => (
  <div className={classes.columns}>{children}</div>
)

/** Buttons in a row. */
export const Row = ({ children }: { children: ReactNode }) => <div className={classes.row}>{children}</div>
