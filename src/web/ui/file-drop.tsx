// Evidence and signed files: drop anywhere on the page or choose, refused before sending when the kind or size is wrong, progress
// while it goes. Used by every form and page that takes files.
import { Button, Progress } from '@mantine/core'
import { IconFile, IconUpload, IconX } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileLink } from '../../contract/values.ts'
import { formatBytes, formatPercent } from '../words/format.ts'
import classes from './file-drop.module.css'
import { bytesMaxOf, extensionsOf, type FileRule, figuresOf, kindsInWords, refuseFile } from './file-rule.ts'
import { useUploads } from './use-uploads.ts'

export interface FileDropProps {
  label: string
  description?: string
  files: readonly FileLink[]
  onChange: (files: readonly FileLink[]) => void
  /** Only one: a new file takes its place. */
  single?: boolean
  rule?: FileRule
  error?: string | undefined
  id?: string
}

export function FileDrop(props: FileDropProps) {
  const { t, i18n } = useTranslation()
  const { rule = {} } = props
  const own = useId()
  const id = props.id ?? own
  const [refused, setRefused] = useState<readonly string[]>([])
  const uploads = useUploads((file) =>
    props.onChange(props.single === true ? [file] : [...props.files, file]),
  )
  const take = (list: FileList | null) => {
    const chosen = [...(list ?? [])].slice(0, props.single === true ? 1 : undefined)
    const refusals = chosen.map((file) => refuseFile(file, rule))
    setRefused(
      refusals.flatMap((refusal) =>
        refusal === undefined ? [] : [t(`files.${refusal.kind}`, figuresOf(refusal, rule, i18n.language))],
      ),
    )
    uploads.send(chosen.filter((_, index) => refusals[index] === undefined))
  }
  const over = useDropAnywhere(take)
  const field = useRef<HTMLInputElement>(null)
  const troubles = [...refused, ...uploads.troubles, ...(props.error === undefined ? [] : [props.error])]
  return (
    <div className={classes.group}>
      <label htmlFor={id} className={classes.label}>
        {props.label}
      </label>
      {props.description === undefined ? null : <p className={classes.help}>{props.description}</p>}
      <Sent
        files={props.files}
        onRemove={(gone) => props.onChange(props.files.filter((file) => file !== gone))}
      />
      <div className={classes.drop} data-over={over || undefined}>
        <IconUpload size={20} stroke={1.7} aria-hidden="true" />
        <span>
          {t('files.drop')}
          <small>
            {t('files.accepted', {
              kinds: kindsInWords(rule),
              size: formatBytes(bytesMaxOf(rule), i18n.language),
            })}
          </small>
        </span>
        <Button onClick={() => field.current?.click()}>{t('files.choose')}</Button>
        <input
          ref={field}
          id={id}
          type="file"
          className={classes.field}
          multiple={props.single !== true}
          accept={extensionsOf(rule).join(',')}
          aria-describedby={`${id}-troubles`}
          onChange={(event) => {
            take(event.currentTarget.files)
            event.currentTarget.value = ''
          }}
        />
      </div>
      {uploads.going.map((one) => (
        <div key={one.key} className={classes.going}>
          <span>
            {t('files.sending', { name: one.name, percent: formatPercent(one.share, i18n.language) })}
          </span>
          <Progress value={one.share * 100} aria-label={one.name} />
          <Button variant="subtle" size="compact-sm" onClick={one.stop}>
            {t('files.stop')}
          </Button>
        </div>
      ))}
      <div id={`${id}-troubles`} role="alert">
        {troubles.map((trouble) => (
          <p key={trouble} className={classes.trouble}>
            {trouble}
          </p>
        ))}
      </div>
    </div>
  )
}

function Sent({ files, onRemove }: { files: readonly FileLink[]; onRemove: (file: FileLink) => void }) {
  const { t } = useTranslation()
  if (files.length === 0) return null
  return (
    <ul className={classes.sent}>
      {files.map((file) => (
        <li key={file.id}>
          <FileName file={file} />
          <button
            type="button"
            className={classes.remove}
            aria-label={t('files.remove', { name: file.name })}
            onClick={() => onRemove(file)}
          >
            <IconX size={16} stroke={1.7} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** A stored file: its name, its weight, a link to it. */
export function FileName({ file }: { file: FileLink }) {
  const { i18n } = useTranslation()
  return (
    <a href={`/api/files/${file.id}`} className={classes.name}>
      <IconFile size={20} stroke={1.7} aria-hidden="true" />
      <span>
        {file.name} <small>{formatBytes(file.sizeBytes, i18n.language)}</small>
      </span>
    </a>
  )
}

/** Files may be dropped anywhere on the page, not only on the frame. */
function useDropAnywhere(take: (files: FileList | null) => void): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      latest.current(event.dataTransfer?.files ?? null)
    }
    document.addEventListener('dragover', hover)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', hover)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [])
  return over
}
