import { useMemo } from 'react'
import { count, listOf } from '@/i18n/message'
import type { OverviewRow, OverviewView } from '@/analysis/overview'
import { bareFigure, figureOf } from '@/analysis/cell'
import {
  groupedOverview,
  type GroupedBy,
  type OverviewGroup,
} from '@/analysis/grouped/overviewGroups'
import { AttainmentMark, FocusMark } from '@/ui/cell/marks'
import { cellLabel } from '@/ui/cell/cellLabel'
import { statusClass } from '@/ui/cell/FigureStatus'
import { useParams, useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import attainmentCss from '@/ui/cell/attainment.module.css'
import textCss from '@/ui/text.module.css'
import './words/groups'
import css from './groups.module.css'

/** The overview with its units in groups, each a short list of its own: for a hundred of them. */
export function Groups({ view, by }: { readonly view: OverviewView; readonly by: GroupedBy }) {
  const words = useWords()
  const t = useText()
  const { groups, crossing } = useMemo(() => groupedOverview(view, by), [view, by])
  return (
    <section className={css.groups} aria-label={t(`overviewGroups.${by}`)}>
      <p className={cx(textCss.small, textCss.quiet)}>
        {words.text('overviewGroups.order', {
          indicators: listOf(view.columns.map(({ indicator }) => indicator.short_name)),
        })}
        {crossing.length > 0 &&
          ` ${words.text('overviewGroups.crossing', {
            n: count(crossing.length),
            units: listOf(crossing.map(({ short_name: name }) => name)),
          })}`}
      </p>
      <div
        className={css.groupsScroll}
        role="region"
        aria-label={t('overview.matrix')}
        tabIndex={0}
      >
        <div className={cx(css.groupsFlow, by === 'third' && css.isThirds)}>
          {groups.map((group) => (
            <Group key={group.key} group={group} view={view} by={by} />
          ))}
        </div>
      </div>
    </section>
  )
}

function Group(props: {
  readonly group: OverviewGroup
  readonly view: OverviewView
  readonly by: GroupedBy
}) {
  const { group, view, by } = props
  const words = useWords()
  const t = useText()
  const { key, rows, mean, met, judged } = group
  const name =
    key === null
      ? t(`overviewGroups.none.${by}`)
      : typeof key === 'number'
        ? t(`overviewGroups.third.${key}`)
        : words.text('overviewGroups.areaOf', { area: key })
  const score = view.score?.indicator
  return (
    <section className={css.group}>
      <h2>{name}</h2>
      <p className={textCss.quiet}>
        {words.text('overviewGroups.units', { n: count(rows.length) })}
        {score && mean !== null && (
          <>
            {' · '}
            {words.text('overviewGroups.mean', { value: figureOf(score, mean) })}
          </>
        )}
        {judged > 0 && (
          <>
            {' · '}
            {words.text('overview.metOf', { n: count(met), of: count(judged) })}
          </>
        )}
      </p>
      <ol>
        {rows.map((row) => (
          <GroupRow key={row.unit.unit_id} row={row} isCrossing={isCrossing(row, by)} />
        ))}
      </ol>
    </section>
  )
}

const isCrossing = ({ unit }: OverviewRow, by: GroupedBy): boolean =>
  by === 'area' && unit.areas.length > 1

function GroupRow({
  row: { unit, place, focus, score, cells },
  isCrossing: crosses,
}: {
  readonly row: OverviewRow
  readonly isCrossing: boolean
}) {
  const words = useWords()
  const { href } = useScreen()
  const params = useParams('overview')
  const isOpen = params.unit === unit.unit_id
  return (
    <li aria-current={isOpen ? 'true' : undefined}>
      <a href={href({ unit: isOpen ? null : unit.unit_id, cell: null })}>
        <span className={css.groupRank}>{place?.rank ?? '–'}</span>
        <span className={css.groupName} title={unit.areas.join(', ')}>
          {focus !== null && <FocusMark place={focus} />} {unit.short_name}
          {crosses && ' *'}
        </span>
        <span className={cx(css.groupScore, statusClass(score?.observation ?? null))}>
          {score?.value == null
            ? '–'
            : words.text('figure.plain', { value: bareFigure(score.indicator, score.value) })}
        </span>
        <span className={css.groupMarks}>
          {cells.map((cell) => (
            <span
              key={cell.indicator.indicator_id}
              className={cx(
                css.groupMark,
                attainmentCss[`is-${cell.value === null ? 'nodata' : cell.attainment}`],
              )}
              role="img"
              aria-label={cellLabel(words, cell)}
              title={cellLabel(words, cell)}
            >
              <AttainmentMark attainment={cell.attainment} />
            </span>
          ))}
        </span>
      </a>
    </li>
  )
}
