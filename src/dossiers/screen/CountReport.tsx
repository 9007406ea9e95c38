import { useMemo, useState } from 'react'
import type { Dataset } from '@/dataset/dataset'
import { dossierClient } from '@/dossiers/dossierClient.browser'
import { figuresOf, onTimeIndicators } from '@/dossiers/observations'
import { DEFINITIONS, percentOf, type Definition } from '@/dossiers/rates'
import { readLines, ruleLines } from '@/dossiers/reportLines'
import type { DossierSummary, UnitCounts } from '@/dossiers/summary'
import { useIntake } from '@/import/screen/useIntake'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Select'
import { useDataset } from '@/ui/useDataset'
import { useText, useWords } from '@/ui/useWords'
import css from './dossiers.module.css'
import '@/dossiers/words'

const COUNTS = [
  'carried',
  'received',
  'early',
  'onTime',
  'late',
  'within',
  'overdue',
  'paused',
] as const

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
        </>
      )}
      <TakeForm summary={summary} />
    </>
  )
}

function CountTable({ rows }: { readonly rows: readonly UnitCounts[] }) {
  const t = useText()
  const words = useWords()
  const { units } = useDataset()
  const percent = (value: number | null): string =>
    value === null ? '–' : words.value(value, 'percent', 2)
  const days = (value: number | null): string => (value === null ? '–' : words.number(value, 1))
  return (
    <div className={css.dossiersTable} role="region" aria-label={t('dossiers.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('dossiers.column.unit')}</th>
            {COUNTS.map((each) => (
              <th key={each} scope="col">
                {t(`dossiers.column.${each}`)}
              </th>
            ))}
            {DEFINITIONS.map((each) => (
              <th key={each} scope="col">
                {t(`dossiers.column.${each}`)}
              </th>
            ))}
            <th scope="col">{t('dossiers.column.daysLate')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unitId, counts, resolved, portal, daysLate }) => (
            <tr key={unitId}>
              <th scope="row">{nameOf(units, unitId)}</th>
              {COUNTS.map((each) => (
                <td key={each}>{words.number(counts[each], 0)}</td>
              ))}
              <td>{percent(percentOf(resolved))}</td>
              <td>{percent(percentOf(portal))}</td>
              <td>{[daysLate.mean, daysLate.median, daysLate.p90].map(days).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function nameOf(units: Dataset['units'], id: string): string {
  return units.rows.find(({ unit_id: each }) => each === id)?.name ?? id
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
