import { useState } from 'react'
import type { Dataset } from '@/dataset/dataset'
import { BASES, STATUSES } from '@/dataset/tables/observations'
import type { FigureAt } from '@/analysis/figureAddress'
import { figureFile, figuresAt, typedOf, type TypedFigure } from '@/import/figureForm'
import { Button } from '@/ui/Button'
import { useDataset } from '@/ui/useDataset'
import { useText, useWords } from '@/ui/useWords'
import { useIntake } from './useIntake'
import text from '@/ui/text.module.css'
import css from './newPackage.module.css'
import '@/import/words/figure'

type Option = { readonly value: string; readonly label: string }

/**
 * Corrects or annotates one figure, or adds one: what is typed becomes a file of one row, which the
 * import takes, checks and shows like any other.
 */
export function FigureForm({ at, onDone }: { readonly at: FigureAt; readonly onDone: () => void }) {
  const t = useText()
  const words = useWords()
  const dataset = useDataset()
  const port = useIntake()
  const [first] = figuresAt(dataset, at)
  const [typed, setTyped] = useState<TypedFigure>(() => typedOf(at, first ?? null))
  const [isAsked, setAsked] = useState(false)
  const held =
    figuresAt(dataset, typed).find(
      ({ basis, source_id: source }) => basis === typed.basis && source === typed.source,
    ) ?? null
  const { file, faults } = figureFile(typed, held)
  const type = (change: Partial<TypedFigure>): void => setTyped({ ...typed, ...change })
  // Another cell: what stands there now is what is corrected.
  const move = (change: Partial<FigureAt>): void => {
    const next = { ...typed, ...change }
    const [there] = figuresAt(dataset, next)
    setTyped(there ? typedOf(next, there) : next)
  }
  const save = (): void => {
    if (file === null) return setAsked(true)
    port.add([new File([file.text], file.name, { type: 'text/csv' })])
    onDone()
  }
  const choice = (
    field: 'unit' | 'indicator' | 'basis' | 'status',
    options: readonly Option[],
    onChoose: (value: string) => void,
  ) => (
    <label>
      {t(`figure.${field}`)}
      <select value={typed[field]} onChange={({ target }) => onChoose(target.value)}>
        {typed[field] === '' && <option value="">{t('figure.choose')}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
  const line = (
    field: 'value' | 'numerator' | 'denominator' | 'note' | 'missing' | 'period',
    isWide = false,
  ) => (
    <label className={isWide ? css.newPackageWide : undefined}>
      {t(`figure.${field}`)}
      <input
        value={typed[field]}
        onChange={({ target }) =>
          field === 'period' ? move({ period: target.value }) : type({ [field]: target.value })
        }
      />
    </label>
  )
  const sources = `figure-sources`
  return (
    <form
      className={css.newPackage}
      aria-label={t('figure.title')}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h2>{t('figure.title')}</h2>
      <p className={text.small}>{t('figure.lead')}</p>
      <div className={css.newPackageFields}>
        {choice('unit', unitsOf(dataset), (unit) => move({ unit }))}
        {choice('indicator', indicatorsOf(dataset), (indicator) => move({ indicator }))}
        {line('period')}
        {line('value')}
        {line('numerator')}
        {line('denominator')}
        {choice(
          'basis',
          BASES.map((value) => ({ value, label: words.textUnder(`basis.${value}`) ?? value })),
          (value) => type({ basis: BASES.find((each) => each === value) ?? typed.basis }),
        )}
        {choice(
          'status',
          STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
          (value) => type({ status: STATUSES.find((each) => each === value) ?? typed.status }),
        )}
        <label>
          {t('figure.source')}
          <input
            list={sources}
            value={typed.source}
            onChange={({ target }) => type({ source: target.value })}
          />
          <datalist id={sources}>
            {dataset.sources.rows.map(({ source_id: id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </datalist>
        </label>
        {typed.value.trim() === '' && line('missing', true)}
        {line('note', true)}
      </div>
      <p className={text.small}>
        {held === null
          ? t('figure.isNew')
          : t('figure.replaces', {
              value: held.value === null ? t('figure.none') : String(held.value).replace('.', ','),
              source: dataset.sources.byId.get(held.source_id)?.title ?? held.source_id,
            })}
      </p>
      {isAsked && faults.length > 0 && (
        <ul role="alert">
          {faults.map(({ field, kind, found }) => (
            <li key={field}>{t(`figure.fault.${kind}`, { field: t(`figure.${field}`), found })}</li>
          ))}
        </ul>
      )}
      <p className={css.newPackageTools}>
        <Button type="submit" isChief>
          {t('figure.save')}
        </Button>
        <Button onClick={onDone}>{t('figure.cancel')}</Button>
      </p>
    </form>
  )
}

function unitsOf({ units }: Dataset): readonly Option[] {
  return units.rows.map(({ unit_id: value, name: label }) => ({ value, label }))
}

function indicatorsOf({ indicators }: Dataset): readonly Option[] {
  return indicators.rows.map(({ indicator_id: value, short_name: label }) => ({ value, label }))
}
