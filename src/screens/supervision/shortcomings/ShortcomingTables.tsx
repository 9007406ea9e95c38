import { figureOf } from '@/analysis/cell'
import { evidenceTable } from './shortcomingTable'
import type { ShortcomingPage } from '@/analysis/supervision/shortcomings'
import { DataTable } from '@/ui/chart/DataTable'
import { useText, useWords } from '@/ui/useWords'
import { EntryPager } from '@/screens/supervision/EntryPager'
import css from './shortcomingsPage.module.css'
import '@/analysis/supervision/words'

/**
 * The page as tables: the shortcomings with their days, and the figures behind the small histories.
 */
export function ShortcomingTables({ list }: { readonly list: ShortcomingPage }) {
  const words = useWords()
  const t = useText()
  const days = (value: number | null): string => (value === null ? '–' : words.number(value, 0))
  const day = (date: string | null): string => (date === null ? '–' : words.date(date))
  return (
    <div className={css.shortcomingTables}>
      <EntryPager list={list} />
      <DataTable
        caption={t('shortcomings.list')}
        head={[
          t('shortcomings.tableNumber'),
          t('shortcomings.tableText'),
          t('shortcomings.tableField'),
          t('shortcomings.tableUnits'),
          t('shortcomings.tableAttribution'),
          t('shortcomings.tableState'),
          t('shortcomings.tableFound'),
          t('shortcomings.tableAge'),
          t('shortcomings.tableDue'),
          t('shortcomings.tableLeft'),
          t('shortcomings.tableGravity'),
        ]}
        rows={list.items.map(
          ({
            number,
            entry: { shortcoming, field, units, attribution, state, ageDays, daysLeft },
          }) => [
            words.number(number, 0),
            shortcoming.text,
            field?.short_name ?? '–',
            units.map(({ short_name }) => short_name).join(', '),
            t(`attribution.${attribution}`),
            t(`shortcoming.${state}`),
            day(shortcoming.found_on),
            days(ageDays),
            day(shortcoming.due),
            days(state === 'resolved' ? null : daysLeft),
            t(`gravity.${shortcoming.severity}`),
          ],
        )}
      />
      <EvidenceTable list={list} />
    </div>
  )
}

/** The figures behind the small histories, by period; nothing where no indicator is linked. */
export function EvidenceTable({ list }: { readonly list: ShortcomingPage }) {
  const words = useWords()
  const t = useText()
  const { periods, rows } = evidenceTable(list.items)
  if (rows.length === 0) return null
  const hasLater = rows.some(({ evidence }) => evidence.after !== null)
  return (
    <DataTable
      caption={t('evidence.caption')}
      head={[
        `${t('shortcomings.tableNumber')} · ${t('shortcomings.unit')}`,
        t('shortcomings.tableIndicator'),
        ...periods.map((period) => words.period(period)),
        ...(hasLater ? [t('shortcomings.tableChange')] : []),
      ]}
      rows={rows.map(({ number, evidence: { unit, indicator, after, change }, values }) => [
        `${words.number(number, 0)} · ${unit.short_name}`,
        indicator.short_name,
        ...values.map((value) =>
          value === null ? '–' : words.text('figure.plain', { value: figureOf(indicator, value) }),
        ),
        ...(hasLater ? [after === null ? '–' : t(`evidence.${change.verdict}`)] : []),
      ])}
    />
  )
}
