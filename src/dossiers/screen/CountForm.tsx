import { useEffect, useState } from 'react'
import { localDay } from '@/dataset/day'
import { useSession } from '@/import/screen/useSession'
import { dossierClient } from '@/dossiers/dossierClient.browser'
import { dayNumber, SPANS, type Span } from '@/dossiers/days'
import { SPLITS, type Split } from '@/dossiers/rowFacts'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Select'
import { useDataset } from '@/ui/useDataset'
import { useText } from '@/ui/useWords'
import css from './dossiers.module.css'
import '@/dossiers/words'

const UNITS = ['handling', 'receiving'] as const

/** Asks as of which day, by which periods and for which of the two units dossiers are counted. */
export function CountForm({ isBusy }: { readonly isBusy: boolean }) {
  const t = useText()
  const { about } = useDataset()
  const { held } = useSession()
  const [asOf, setAsOf] = useState(() => about.dashboard.asOf ?? localDay(new Date()))
  const [by, setBy] = useState<Span>('quarter')
  const [split, setSplit] = useState<Split | null>(null)
  const [unit, setUnit] = useState<(typeof UNITS)[number]>('handling')
  const isDay = dayNumber(asOf) !== null
  useEffect(() => {
    if (!isBusy) dossierClient.prepare(held())
  }, [isBusy, held])
  const count = (): void => {
    if (isDay)
      dossierClient.count(held(), {
        asOf,
        by,
        unit,
        splits: split === null ? [] : [split],
        order: 'dmy',
        calendar: null,
      })
  }
  return (
    <form
      className={css.dossiersForm}
      onSubmit={(event) => {
        event.preventDefault()
        count()
      }}
    >
      <label>
        {t('dossiers.asOf')}
        <input type="date" required value={asOf} onChange={({ target }) => setAsOf(target.value)} />
      </label>
      <Select
        isLabelShown
        label={t('dossiers.by')}
        value={by}
        options={SPANS.map((each) => [each, t(`dossiers.by.${each}`)])}
        onChoose={(chosen) => setBy(chosen ?? by)}
      />
      <Select
        isLabelShown
        label={t('dossiers.unit')}
        value={unit}
        options={UNITS.map((each) => [each, t(`dossiers.unit.${each}`)])}
        onChoose={(chosen) => setUnit(chosen ?? unit)}
      />
      <Select
        isLabelShown
        label={t('dossiers.split')}
        value={split}
        none={t('dossiers.split.none')}
        options={SPLITS.map((each) => [each, t(`dossiers.split.${each}`)])}
        onChoose={setSplit}
      />
      <Button type="submit" isChief disabled={isBusy || !isDay}>
        {t('dossiers.count')}
      </Button>
      <Button onClick={dossierClient.clear}>{t('dossiers.clear')}</Button>
    </form>
  )
}
