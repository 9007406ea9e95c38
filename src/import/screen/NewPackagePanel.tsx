import { useState } from 'react'
import { FOCUS_LIMIT } from '@/analysis/scene'
import type { Starting } from '@/import/overview'
import type { NewPackage } from '@/import/overview'
import { foldText } from '@/dataset/text'
import { Button } from '@/ui/Button'
import { useText, useWords } from '@/ui/useWords'
import { NewPackageForm } from './NewPackageForm'
import { useIntake } from './useIntake'
import { cx } from '@/ui/cx'
import text from '@/ui/text.module.css'
import css from './newPackage.module.css'
import '@/import/words/figure'
import '@/import/words/newPackage'

/**
 * Whether files go into the package in use or into a new one; of a new one what it is about, and,
 * once its units are there, which of them are in focus.
 */
export function NewPackagePanel({
  starting,
  onFigure,
}: {
  readonly starting: Starting | null
  /** Opens the form of one figure. */
  readonly onFigure: () => void
}) {
  const t = useText()
  const words = useWords()
  const port = useIntake()
  const [isOpen, setOpen] = useState(false)
  const start = (about: NewPackage | null): void => {
    setOpen(false)
    port.act({ kind: 'start', about })
  }
  if (isOpen)
    return (
      <NewPackageForm
        before={starting?.about ?? null}
        onStart={start}
        onLeave={() => setOpen(false)}
      />
    )
  if (starting === null)
    return (
      <p className={css.newPackageOffer}>
        <Button onClick={() => setOpen(true)}>{t('new.open')}</Button>
        <span className={cx(text.quiet, text.small)}>{t('new.lead')}</span>
        <Button onClick={onFigure}>{t('figure.open')}</Button>
      </p>
    )
  const { title, level, province, period } = starting.about
  return (
    <section className={css.newPackage} aria-label={t('new.title')} data-testid="new-package">
      <p>
        <strong>{t('new.into', { title })}</strong>{' '}
        {[t(`level.${level}`), province, words.period(period)].join(' · ')}
      </p>
      {starting.units.length === 0 ? (
        <p className={text.small}>{t('new.needsUnits')}</p>
      ) : (
        <Focus starting={starting} />
      )}
      <p className={css.newPackageTools}>
        <Button onClick={() => setOpen(true)}>{t('new.change')}</Button>
        <Button onClick={() => start(null)}>{t('new.leave')}</Button>
      </p>
    </section>
  )
}

function Focus({ starting: { about, units } }: { readonly starting: Starting }) {
  const t = useText()
  const port = useIntake()
  const [query, setQuery] = useState('')
  const { focus } = about
  const change = (id: string, isIn: boolean): void =>
    port.act({
      kind: 'start',
      about: { ...about, focus: isIn ? [...focus, id] : focus.filter((each) => each !== id) },
    })
  const names = units.filter(({ value }) => focus.includes(value)).map(({ label }) => label)
  return (
    <details className={css.newPackageFocus}>
      <summary>
        {names.length === 0
          ? t('new.focus', { n: FOCUS_LIMIT })
          : t('new.focusOf', { units: names.join(', ') })}
      </summary>
      <input
        type="search"
        aria-label={t('new.search')}
        placeholder={t('new.search')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul>
        {units
          .filter(({ label }) => foldText(label).includes(foldText(query)))
          .map(({ value, label }) => (
            <li key={value}>
              <label>
                <input
                  type="checkbox"
                  checked={focus.includes(value)}
                  disabled={!focus.includes(value) && focus.length >= FOCUS_LIMIT}
                  onChange={(event) => change(value, event.target.checked)}
                />
                {label}
              </label>
            </li>
          ))}
      </ul>
    </details>
  )
}
