import { figureOf } from '@/analysis/cell'
import { directiveStateMessage, unitStateMessage } from '@/analysis/supervision/directiveFacts'
import type { DirectivesView } from '@/analysis/supervision/directives'
import type { Indicator } from '@/dataset/tables/indicators'
import { DataTable } from '@/ui/chart/DataTable'
import { EntryPager } from '@/screens/supervision/EntryPager'
import { useText, useWords } from '@/ui/useWords'
import css from './directives.module.css'

/**
 * The requests as tables: how far they have got, and the figures of the units asked, before and
 * now.
 */
export function DirectiveTables({ view }: { readonly view: DirectivesView }) {
  const words = useWords()
  const t = useText()
  const { list, columns } = view
  const rows = list.items
  const day = (date: string | null): string => (date === null ? '–' : words.date(date))
  const figure = (indicator: Indicator, value: number | null | undefined): string =>
    value == null ? '–' : words.text('figure.plain', { value: figureOf(indicator, value) })
  const lines = rows.flatMap((row) => row.lines.map((line) => ({ row, line })))
  return (
    <div className={css.directiveTables}>
      <EntryPager list={list} />
      <DataTable
        caption={t('directives.table')}
        head={[
          t('directives.number'),
          t('directives.request'),
          t('directives.tableUnits'),
          t('directives.state'),
          t('directives.tableDue'),
          t('shortcomings.tableLeft'),
          ...columns.map(({ short_name }) => short_name),
        ]}
        rows={rows.map(({ number, entry: { directive, units, state, daysLeft }, states }) => [
          words.number(number, 0),
          directive.text,
          units.map(({ short_name }) => short_name).join(', '),
          words.message(directiveStateMessage(state)),
          day(directive.due),
          daysLeft === null || state === 'done' ? '–' : words.number(daysLeft, 0),
          ...states.map((each) =>
            each === null ? t('directives.notAsked') : words.message(unitStateMessage(each)),
          ),
        ])}
      />
      {lines.length > 0 && (
        <DataTable
          caption={t('directives.indicator')}
          head={[
            `${t('directives.number')} · ${t('shortcomings.tableIndicator')}`,
            ...columns.flatMap(({ short_name }) => [
              words.text('directives.tableBefore', { unit: short_name }),
              words.text('directives.tableNow', { unit: short_name }),
            ]),
          ]}
          rows={lines.map(({ row, line: { indicator, evidence } }) => [
            `${words.number(row.number, 0)} · ${indicator.short_name}`,
            ...evidence.flatMap((each) => [
              figure(indicator, each?.before?.value),
              figure(indicator, each?.after?.value),
            ]),
          ])}
        />
      )}
    </div>
  )
}
