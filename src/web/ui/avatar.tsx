// Two letters in a circle: a person. Used by menus, lists and the head of a person's page.
import classes from './avatar.module.css'

export const Avatar = ({ initials, large }: { initials: string; large?: boolean }) => (
  <span className={classes.avatar} data-large={large} aria-hidden="true">
    {initials}
  </span>
)
