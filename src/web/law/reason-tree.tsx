// Why the law answers so: the rule as a tree of marks, open to the first leaf that decides; each leaf the fact used, the article,
// its text on demand. Keyboard as in the tree pattern. Used by eligibility, dossiers and the law's own pages.
import { Button } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reason } from '../../law/index.ts'
import { Link } from '../ui/link.tsx'
import type { Place } from './citation.ts'
import { CitationText } from './citation-text.tsx'
import { LawNote } from './law-note.tsx'
import { useLawWords } from './law-words.ts'
import { branchesOf, isBranch, isLeaf, type Node, nodesOf, openAtFirst, visible } from './reason-node.ts'
import classes from './reason-tree.module.css'
import { Verdict, VerdictLegend } from './verdict.tsx'

export interface ReasonTreeProps {
  because: Reason
  /** The record behind a fact (`honours[2]`), when there is one to open. */
  recordPath?: (use: string) => string | undefined
  /** The words of an article, for "read the article"; left out, the citation alone leads to it. */
  articleText?: (place: Place) => ReactNode
}

export function ReasonTree(props: ReasonTreeProps) {
  const { t } = useTranslation('verdict')
  const root = useMemo(() => nodesOf(props.because), [props.because])
  const [open, setOpen] = useState(() => openAtFirst(root))
  const [at, setAt] = useState('')
  const items = useRef(new Map<string, HTMLElement>())
  const all = branchesOf(root)
  const isAllOpen = all.every((path) => open.has(path))
  const toggle = (path: string, to: boolean) => {
    const next = new Set(open)
    if (to) next.add(path)
    else next.delete(path)
    setOpen(next)
  }
  const focus = (path: string | undefined) => {
    if (path === undefined) return
    setAt(path)
    items.current.get(path)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const order = visible(root, open)
    const index = order.findIndex((node) => node.path === at)
    const node = order[index]
    if (node === undefined || !(event.target instanceof HTMLElement) || event.target.role !== 'treeitem')
      return
    const moves: Record<string, () => void> = {
      ArrowDown: () => focus(order[index + 1]?.path),
      ArrowUp: () => focus(order[index - 1]?.path),
      Home: () => focus(order[0]?.path),
      End: () => focus(order.at(-1)?.path),
      ArrowRight: () =>
        node.children.length > 0 && !open.has(node.path)
          ? toggle(node.path, true)
          : focus(node.children[0]?.path),
      ArrowLeft: () => (open.has(node.path) ? toggle(node.path, false) : focus(parentPath(node.path))),
      '*': () => setOpen(new Set(all)),
      Enter: () => toggle(node.path, !open.has(node.path)),
    }
    const move = moves[event.key]
    if (move === undefined) return
    event.preventDefault()
    move()
  }
  return (
    <div className={classes.frame}>
      <div className={classes.bar}>
        <Button variant="subtle" size="compact-sm" onClick={() => setOpen(new Set(isAllOpen ? [''] : all))}>
          {t(isAllOpen ? 'tree.close-all' : 'tree.open-all')}
        </Button>
      </div>
      <ul {...asTree} aria-label={t('tree.label')} className={classes.tree} onKeyDown={onKeyDown}>
        <Item
          {...props}
          node={root}
          open={open}
          at={at}
          onFocus={setAt}
          onToggle={toggle}
          register={(path, element) => items.current.set(path, element)}
        />
      </ul>
      <VerdictLegend />
    </div>
  )
}

const asTree = { role: 'tree' }
const asGroup = { role: 'group' }

const parentPath = (path: string): string | undefined =>
  path === '' ? undefined : path.split('.').slice(0, -1).join('.')

interface ItemProps extends ReasonTreeProps {
  node: Node
  open: ReadonlySet<string>
  at: string
  onFocus: (path: string) => void
  onToggle: (path: string, to: boolean) => void
  register: (path: string, element: HTMLElement) => void
}

function Item(props: ItemProps) {
  const { node, open } = props
  const parent = node.children.length > 0
  const isOpen = open.has(node.path)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree answers the keyboard for all its items.
    <li
      ref={(element) => {
        if (element !== null) props.register(node.path, element)
      }}
      role="treeitem"
      tabIndex={node.path === props.at ? 0 : -1}
      aria-expanded={parent ? isOpen : undefined}
      aria-selected={false}
      className={classes.item}
      onFocus={(event) => {
        if (event.target === event.currentTarget) props.onFocus(node.path)
      }}
      onClick={(event) => {
        event.stopPropagation()
        const onLink = event.target instanceof Element && event.target.closest('a, summary, details') !== null
        if (parent && !onLink) props.onToggle(node.path, !isOpen)
      }}
    >
      <NodeWords {...props} />
      {parent && isOpen ? (
        <ul {...asGroup}>
          {node.children.map((child) => (
            <Item key={child.path} {...props} node={child} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

function NodeWords(props: ItemProps) {
  const { t } = useTranslation('verdict')
  const words = useLawWords()
  const { reason, quiet, children, path } = props.node
  const mark = (
    <Verdict verdict={reason.verdict} quiet={quiet} awaiting={isLeaf(reason) && reason.judgement === true} />
  )
  if (isBranch(reason)) {
    const title = reason.award === undefined ? undefined : words.award(reason.award)
    return (
      <div className={classes.node} data-parent data-open={props.open.has(path)}>
        {mark}
        <div>
          <span className={classes.title} data-root={path === '' || undefined}>
            {title ?? t(`tree.${reason.op}`, { count: children.length })}
          </span>
          {title === undefined ? null : (
            <span className={classes.op}> {t(`tree.${reason.op}`, { count: children.length })}</span>
          )}
        </div>
        {reason.citation === undefined ? null : <CitationText citation={reason.citation} short />}
      </div>
    )
  }
  return (
    <LeafWords
      {...props}
      mark={mark}
      reason={reason}
      asked={words.asked(reason)}
      known={words.known(reason)}
    />
  )
}

function LeafWords(
  props: Pick<ItemProps, 'recordPath' | 'articleText'> & {
    mark: ReactNode
    reason: Extract<Reason, { predicate: string }>
    asked: string
    known: string | undefined
  },
) {
  const { t } = useTranslation('verdict')
  const [reading, setReading] = useState(false)
  const { reason } = props
  const records = reason.uses.flatMap((use) => props.recordPath?.(use) ?? [])
  return (
    <>
      <div className={classes.node}>
        {props.mark}
        <div>
          <span className={classes.title}>{props.asked}</span>
          {props.known === undefined ? null : <p>{props.known}</p>}
          {[...new Set(records)].map((to) => (
            <Link key={to} to={to} className={classes.record}>
              {t('tree.record')}
            </Link>
          ))}
        </div>
        <CitationText citation={reason.citation} short />
      </div>
      {props.articleText === undefined ? null : (
        <details className={classes.text} onToggle={(event) => setReading(event.currentTarget.open)}>
          <summary>{t('tree.read')}</summary>
          {/* Asked for when opened: a tree has many leaves. */}
          {reading ? (
            <>
              <blockquote lang="vi">{props.articleText(reason.citation) ?? t('tree.no-text')}</blockquote>
              <LawNote note={reason.citation.note} />
            </>
          ) : null}
        </details>
      )}
    </>
  )
}
