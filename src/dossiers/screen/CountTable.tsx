import type { Dataset } from '@/dataset/dataset'
import { DEFINITIONS, percentOf } from '@/dossiers/rates'
import type { UnitCounts } from '@/dossiers/summary'
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

/** Counts of a period, a unit a row. */
export function CountTable({ rows }: { readonly rows: readonly UnitCounts[] }) {
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

/** What a unit is called; its id where the package does not know it. */
export function nameOf(units: Dataset['units'], id: string): string {
  return units.rows.find(({ unit_id: each }) => each === id)?.name ?? id
}
