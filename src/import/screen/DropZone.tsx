import { useState, type DragEvent } from 'react'
import { TABLE_NAMES } from '@/dataset/declarations'
import { useText } from '@/ui/useWords'
import { useIntake } from './useIntake'
import { cx } from '@/ui/cx'
import { ALL_ENDINGS } from '@/import/sheets/formats'
import css from './intake.module.css'
import { Button } from '@/ui/Button'
import { FileButton } from '@/ui/FileButton'

/**
 * Where files are dropped or chosen, any number at once.
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
  const [isOver, setOver] = useState(false)
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
        onFiles([...event.dataTransfer.files])
      }}
    >
      <p className={css.dropZoneWords}>{t('import.drop')}</p>
      <FileButton
        isSeveral
        accept={ALL_ENDINGS.join()}
        label={t('import.chosen')}
        onFiles={onFiles}
      >
        {t(isSmall ? 'import.more' : 'import.choose')}
      </FileButton>
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
