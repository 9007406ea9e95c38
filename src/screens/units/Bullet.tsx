import { useMemo, type CSSProperties } from 'react'
import { count, inner, type Message } from '@/i18n/message'
import { bulletLayout } from './unitPageBullet'
import { coverageMessages } from '@/analysis/provincial'
import type { UnitPageView } from './model'
import { DataTable } from '@/ui/chart/DataTable'
import { TableToggle } from '@/ui/chart/TableToggle'
import { usePaper } from '@/ui/usePaper'
import { useText, useWords } from '@/ui/useWords'
import { BulletColumn } from './BulletColumn'
import { BulletKey } from './BulletKey'
import { FiguresPaper } from './FiguresPaper'
import { extremeText, placeText, provinceText, targetText, valueText } from './bulletText'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './bullet.module.css'
import pageCss from './page.module.css'

/** More indicators than this that are not measured are counted. */
const MOST_LISTED = 8

/** Why a place along the row is not drawn: said once under the rows. */
const UNDRAWN = ['province', 'sum', 'few'] as const

/**
 * Every indicator of a unit as a row: the province in the middle, the worst left, the best right,
 * the unit where it stands.
 */
export function Bullet({
  view,
  isTable,
}: {
  readonly view: UnitPageView
  readonly isTable: boolean
}) {
  const words = useWords()
  const t = useText()
  const isPaper = usePaper()
  const { bullet, period } = view
  const { columns, lines } = useMemo(() => bulletLayout(bullet.groups, 2), [bullet])
  if (period === null || !view.exists) return null
  const isLong = bullet.rows.some(({ place }) => place !== null && place.of > 99)
  const title = words.text('units.bullet.title', { period: { kind: 'period', period } })
  const notes: Message[] = bullet.rows.some(({ province }) => coverageMessages(province).length > 0)
    ? [{ id: 'units.key.partial' }]
    : []
  for (const why of UNDRAWN) {
    const rows = bullet.rows.filter(({ undrawn }) => undrawn === why)
    const n = { why: inner({ id: `units.bullet.undrawn.${why}` }), n: count(rows.length) }
    if (rows.length > MOST_LISTED) notes.push({ id: 'units.bullet.blankMany', values: n })
    else if (rows.length > 0)
      notes.push({
        id: 'units.bullet.blank',
        values: { ...n, indicators: rows.map(({ cell }) => cell.indicator.short_name).join(', ') },
      })
  }
  if (bullet.unmeasured.length > MOST_LISTED)
    notes.push({
      id: 'units.bullet.unmeasuredMany',
      values: { n: count(bullet.unmeasured.length) },
    })
  else if (bullet.unmeasured.length > 0)
    notes.push({
      id: 'units.bullet.unmeasured',
      values: { indicators: bullet.unmeasured.map(({ short_name }) => short_name).join(', ') },
    })
  return (
    <section className={cx(pageCss.bulletPane, css.bulletPane)}>
      <h2 className={cx(pageCss.bulletTitle, css.bulletTitle)}>{title}</h2>
      {bullet.rows.length === 0 && <p className={textCss.quiet}>{t('units.bullet.none')}</p>}
      {isTable ? (
        <BulletTable view={view} title={title} />
      ) : (
        <div className={css.bulletScroll} role="region" aria-label={title} tabIndex={0}>
          <div
            className={cx(css.bulletColumns, isLong && css.hasLongRanks)}
            style={{ '--lines': lines } as CSSProperties}
          >
            {columns.map((groups, at) => (
              <BulletColumn
                key={groups[0]?.rows[0]?.cell.indicator.indicator_id ?? ''}
                groups={groups}
                isContinued={at > 0 && columns[at - 1]?.at(-1)?.field === groups[0]?.field}
                ranks={view.rankHeading}
              />
            ))}
          </div>
        </div>
      )}
      {isPaper && <FiguresPaper view={view} title={title} />}
      <footer className={css.bulletFoot}>
        {bullet.rows.some(({ places }) => places !== null) && (
          <BulletKey figures={bullet.rows.map(({ cell }) => cell.observation)} />
        )}
        <p className={cx(css.bulletNotes, textCss.small, textCss.quiet)}>
          {notes.map((note) => words.message(note)).join(' ')}
        </p>
        <TableToggle />
      </footer>
    </section>
  )
}

/** The same figures as a plain table, with the best and the worst by name. */
function BulletTable({ view, title }: { readonly view: UnitPageView; readonly title: string }) {
  const words = useWords()
  const t = useText()
  return (
    <DataTable
      caption={title}
      head={[
        t('units.bullet.indicator'),
        t('units.bullet.value'),
        t('units.bullet.target'),
        t('units.bullet.province'),
        words.message(view.rankHeading),
        t('units.bullet.bestOf'),
        t('units.bullet.worstOf'),
      ]}
      rows={view.bullet.rows.map((row) => [
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
