import { useMemo, type CSSProperties } from 'react'
import { count, type Message } from '@/i18n/message'
import { spineLayout } from './unitPageSpine'
import { coverageMessages } from '@/analysis/provincial'
import type { UnitPageView } from './model'
import { DataTable } from '@/ui/chart/DataTable'
import { TableToggle } from '@/ui/chart/TableToggle'
import { useSay, useWords } from '@/ui/useWords'
import { SpineColumn } from './SpineColumn'
import { SpineKey } from './SpineKey'
import { extremeText, placeText, provinceText, targetText, valueText } from './spineText'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './spine.module.css'
import pageCss from './page.module.css'

/** More indicators than this that are not measured are counted. */
const MOST_LISTED = 8

/**
 * Every indicator of a unit as a row: the province in the middle, the worst left, the best right,
 * the unit where it stands.
 */
export function Spine({
  view,
  isTable,
}: {
  readonly view: UnitPageView
  readonly isTable: boolean
}) {
  const words = useWords()
  const say = useSay()
  const { spine, period } = view
  const { columns, lines } = useMemo(() => spineLayout(spine.groups, 2), [spine])
  if (period === null || !view.exists) return null
  const isLong = spine.rows.some(({ place }) => place !== null && place.of > 99)
  const title = words.text('units.spine.title', { period: { kind: 'period', period } })
  const notes: Message[] = spine.rows.some(({ province }) => coverageMessages(province).length > 0)
    ? [{ id: 'units.key.partial' }]
    : []
  if (spine.unmeasured.length > MOST_LISTED)
    notes.push({ id: 'units.spine.unmeasuredMany', values: { n: count(spine.unmeasured.length) } })
  else if (spine.unmeasured.length > 0)
    notes.push({
      id: 'units.spine.unmeasured',
      values: { indicators: spine.unmeasured.map(({ short_name }) => short_name).join(', ') },
    })
  return (
    <section className={cx(pageCss.spinePane, css.spinePane)}>
      <h2 className={cx(pageCss.spineTitle, css.spineTitle)}>{title}</h2>
      {spine.rows.length === 0 && <p className={textCss.quiet}>{say('units.spine.none')}</p>}
      {isTable ? (
        <SpineTable view={view} title={title} />
      ) : (
        <div className={css.spineScroll} role="region" aria-label={title} tabIndex={0}>
          <div
            className={cx(css.spineColumns, isLong && css.hasLongRanks)}
            style={{ '--lines': lines } as CSSProperties}
          >
            {columns.map((groups) => (
              <SpineColumn
                key={groups[0]?.field?.field_id ?? ''}
                groups={groups}
                ranks={view.rankHeading}
              />
            ))}
          </div>
        </div>
      )}
      <footer className={css.spineFoot}>
        {spine.rows.some(({ places }) => places !== null) && <SpineKey />}
        <p className={cx(css.spineNotes, textCss.small, textCss.quiet)}>
          {notes.map((note) => words.message(note)).join(' ')}
        </p>
        <TableToggle />
      </footer>
    </section>
  )
}

/** The same figures as a plain table, with the best and the worst by name. */
function SpineTable({ view, title }: { readonly view: UnitPageView; readonly title: string }) {
  const words = useWords()
  const say = useSay()
  return (
    <DataTable
      caption={title}
      head={[
        say('units.spine.indicator'),
        say('units.spine.value'),
        say('units.spine.target'),
        say('units.spine.province'),
        words.message(view.rankHeading),
        say('units.spine.bestOf'),
        say('units.spine.worstOf'),
      ]}
      rows={view.spine.rows.map((row) => [
        row.cell.indicator.short_name,
        valueText(words, row),
        targetText(words, row),
        provinceText(words, row),
        placeText(words, row.place),
        extremeText(words, row, row.best),
        extremeText(words, row, row.worst),
      ])}
    />
  )
}
