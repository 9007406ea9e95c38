import { useId, useRef, useState, type DragEvent } from 'react'
import { TABLE_NAMES } from '@/dataset/declarations'
import { useText } from '@/ui/useWords'
import { useIntake } from './useIntake'
import { cx } from '@/ui/cx'
import toolCss from '@/ui/tool.module.css'
import css from './intake.module.css'
import { Button } from '@/ui/Button'

const ACCEPTED = '.csv,.tsv,.txt,.json,.xlsx,.xlsm,.xls,.xml,.html,.htm'

/**
 * Where files are dropped or chosen, any number at once. The field is a real one, so that a
 * keyboard and a reader work it.
 */
export function DropZone({
  isSmall,
  onFiles,
}: {
  readonly isSmall: boolean
  readonly onFiles: (files: readonly File[]) => void
}) {
  const t = useText()
  const port = useIntake()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const add = (files: FileList | null): void => {
    onFiles([...(files ?? [])])
    // The same file can then be chosen again after it was changed.
    if (input.current) input.current.value = ''
  }
  const over = (event: DragEvent): void => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div
      className={cx(css.dropZone, isSmall && css.isSmall, isOver && css.isOver)}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        add(event.dataTransfer.files)
      }}
    >
      <p className={css.dropZoneWords}>{t('import.drop')}</p>
      <div className={css.dropZoneFile}>
        <input
          ref={input}
          id={id}
          type="file"
          multiple
          accept={ACCEPTED}
          aria-label={t('import.chosen')}
          onChange={(event) => add(event.target.files)}
        />
        <label htmlFor={id} className={toolCss.tool}>
          {t(isSmall ? 'import.more' : 'import.choose')}
        </label>
      </div>
      {isSmall && <Button onClick={port.clear}>{t('import.clear')}</Button>}
      <details className={css.templates}>
        <summary>{t('import.templates')}</summary>
        <ul>
          {TABLE_NAMES.map((name) => (
            <li key={name}>
              <a href={`./templates/${name}.csv`} download={`${t(`table.${name}`)}.csv`}>
                {t(`table.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
