// A button that does one act at once; blocked, it stays and says why; refused, it shows every reason. Used by record pages.
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { OutputOf } from '../../contract/define.ts'
import type { AnyContract, CallInput } from '../client/call.ts'
import { useAct } from '../client/use-act.ts'
import classes from './act-button.module.css'
import { BlockedHint } from './confirm-act.tsx'
import { RefusalSummary } from './refusal-summary.tsx'
import { say } from './saying.tsx'

export function ActButton<C extends AnyContract>(props: {
  contract: C
  input: CallInput<C>
  /** From the view's `abilities`: true, or the reason why not. Absent: shown and tried. */
  ability?: true | string | undefined
  primary?: boolean
  small?: boolean
  /** Said when it is done. */
  said?: string
  onDone?: (output: OutputOf<C>) => void | Promise<void>
  children: ReactNode
}) {
  const doing = useAct(props.contract, {
    onDone: async (output) => {
      if (props.said !== undefined) say(props.said)
      await props.onDone?.(output)
    },
  })
  const blocked = typeof props.ability === 'string' ? props.ability : undefined
  return (
    <div className={classes.act}>
      <RefusalSummary reasons={doing.reasons} error={doing.error} />
      <BlockedHint text={blocked}>
        <Button
          variant={props.primary === true ? 'filled' : 'default'}
          size={props.small === true ? 'xs' : 'sm'}
          loading={doing.pending}
          aria-disabled={blocked !== undefined}
          data-disabled={blocked !== undefined}
          onClick={() => {
            if (blocked === undefined) void doing.act(props.input)
          }}
        >
          {props.children}
        </Button>
      </BlockedHint>
    </div>
  )
}
