import { useMemo, useState } from 'react'
import { dossierClient } from '@/dossiers/dossierClient.browser'
import { figuresOf, onTimeIndicators } from '@/dossiers/observations'
import { DEFINITIONS, type Definition } from '@/dossiers/rates'
import { readLines, ruleLines } from '@/dossiers/reportLines'
import type { DossierSummary } from '@/dossiers/summary'
import { useIntake } from '@/import/screen/useIntake'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Select'
import { useDataset } from '@/ui/useDataset'
import { useText, useWords } from '@/ui/useWords'
import { CountTable } from './CountTable'
import css from './dossiers.module.css'
import { Drill } from './Drill'
import '@/dossiers/words'

/** What was read, dropped and counted, and the way of the figures into the package. */
export function CountReport({ summary }: { readonly summary: DossierSummary }) {
  const words = useWords()
  const periods = useMemo(() => [...new Set(summary.units.map(({ period }) => period))], [summary])
  const [chosen, setPeriod] = useState(periods[0] ?? null)
  const period = chosen !== null && periods.includes(chosen) ? chosen : (periods[0] ?? null)
  const t = useText()
  return (
    <>
      <ul className={css.dossiersLines}>
        {[...readLines(summary, words), ...ruleLines(summary, words)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {period !== null && (
        <>
          <Select
            label={t('dossiers.period')}
            value={period}
            options={periods.map((each) => [each, words.period(each)])}
            onChoose={(next) => setPeriod(next ?? period)}
          />
          <CountTable rows={summary.units.filter((each) => each.period === period)} />
          <Drill summary={summary} period={period} />
        </>
      )}
      <TakeForm summary={summary} />
    </>
  )
}

/** Asks of which indicator the figures are and which rate they have; then the import takes them. */
function TakeForm({ summary }: { readonly summary: DossierSummary }) {
  const t = useText()
  const port = useIntake()
  const { indicators } = useDataset()
  const named = useMemo(() => onTimeIndicators(indicators.rows), [indicators])
  const [indicator, setIndicator] = useState<string | null>(
    named.length === 1 ? (named[0] ?? null) : null,
  )
  const [definition, setDefinition] = useState<Definition>('resolved')
  const count = figuresOf(summary, { definition, from: null }).length
  const take = async (): Promise<void> => {
    if (indicator === null) return
    const files = await dossierClient.tables({ indicator, definition, from: null })
    port.add(files)
  }
  const choices = indicators.rows.filter(({ measure }) => measure === 'percent')
  return (
    <div className={css.dossiersForm}>
      <Select
        isLabelShown
        label={t('dossiers.indicator')}
        value={indicator}
        none={t('dossiers.chooseIndicator')}
        options={choices.map(({ indicator_id: id, name }) => [id, name])}
        onChoose={setIndicator}
      />
      <Select
        isLabelShown
        label={t('dossiers.definition')}
        value={definition}
        options={DEFINITIONS.map((each) => [each, t(`dossiers.column.${each}`)])}
        onChoose={(chosen) => setDefinition(chosen ?? definition)}
      />
      <Button
        isChief
        disabled={indicator === null || count === 0}
        onClick={() => {
          void take()
        }}
      >
        {t('dossiers.take', { n: count })}
      </Button>
    </div>
  )
}
