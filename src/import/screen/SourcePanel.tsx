import { useState } from 'react'
import type { SetSource, TableOverview } from '@/import/overview'
import { Button } from '@/ui/Button'
import { useText } from '@/ui/useWords'
import { useIntake } from './useIntake'
import { cx } from '@/ui/cx'
import text from '@/ui/text.module.css'
import css from './newPackage.module.css'

/** Asks once where the figures of all files come from and when that was published. */
export function SourcePanel({
  said,
  files,
}: {
  readonly said: SetSource | null
  readonly files: readonly TableOverview[]
}) {
  const t = useText()
  const port = useIntake()
  const [title, setTitle] = useState(said?.title ?? '')
  const [publisher, setPublisher] = useState(said?.publisher ?? '')
  const [date, setDate] = useState(said?.date ?? '')
  const tell = (source: SetSource | null): void => port.act({ kind: 'source', source })
  return (
    <form
      className={css.newPackage}
      aria-label={t('source.title')}
      onSubmit={(event) => {
        event.preventDefault()
        const known = (written: string): string | null => written.trim() || null
        const name = known(title)
        if (name !== null) tell({ title: name, publisher: known(publisher), date: known(date) })
      }}
    >
      <h2>{t('source.title')}</h2>
      <p className={cx(text.small, text.quiet)} role="status">
        {said
          ? t('source.said', { title: said.title })
          : t('source.lead', { n: new Set(files.map(({ origin }) => origin)).size })}
      </p>
      <div className={css.newPackageFields}>
        <label>
          {t('source.name')}
          <input value={title} onChange={({ target }) => setTitle(target.value)} />
        </label>
        <label>
          {t('source.publisher')}
          <input value={publisher} onChange={({ target }) => setPublisher(target.value)} />
        </label>
        <label>
          {t('source.date')}
          <input type="date" value={date} onChange={({ target }) => setDate(target.value)} />
        </label>
      </div>
      <p className={css.newPackageTools}>
        <Button type="submit">{t('source.apply')}</Button>
        {said && <Button onClick={() => tell(null)}>{t('source.undo')}</Button>}
      </p>
    </form>
  )
}
