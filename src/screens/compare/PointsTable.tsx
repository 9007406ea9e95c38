import { Fragment, useMemo } from 'react'
import type { PointKind, PointsView, PointTotals } from './compareStatements'
import { lessonsView } from '@/analysis/learning/lessons'
import type { Scene } from '@/analysis/scene'
import { LessonList } from '@/ui/lessons/Lessons'
import { FocusMark } from '@/ui/cell/marks'
import { useBox } from '@/ui/chart/useBox'
import { useChartContext } from '@/ui/chart/useChartContext'
import { useDataset } from '@/ui/useDataset'
import { useText, useWords } from '@/ui/useWords'
import { PointRows } from './PointRows'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import lessonsCss from '@/ui/lessons/lessons.module.css'
import '@/ui/profile/words'
import css from './points.module.css'
import pageCss from './page.module.css'
import '@/analysis/learning/words'
import '@/analysis/supervision/words'

/** The room that the text of a point and each of its cells need side by side, in letters. */
const TEXT_EMS = 21
const CELL_EMS = 7

const POINT_KINDS: readonly PointKind[] = ['shortcoming', 'model', 'directive']

/**
 * Models, shortcomings and requests of the focus units side by side, point by point: the focus
 * units are the columns. `kinds`: only these.
 */
export function PointsTable(props: {
  readonly view: PointsView
  readonly scene: Scene
  readonly kinds?: readonly PointKind[]
}) {
  const { view, scene, kinds = POINT_KINDS } = props
  const t = useText()
  const { theme } = useChartContext()
  const [scroll, box] = useBox()
  const { totals } = view
  const groups = view.groups.filter(({ kind }) => kinds.includes(kind))
  const title = t(kinds.length === 1 ? 'compare.points.directive' : 'compare.points.title')
  const isStacked =
    box !== null && box.width < theme.figureSize * (TEXT_EMS + CELL_EMS * totals.length)
  return (
    <section
      className={cx(css.comparePoints, kinds.length === 1 && css.isSide)}
      aria-label={kinds.length === 1 ? undefined : t('compare.pane.points')}
    >
      <h2 className={textCss.small}>{title}</h2>
      <div ref={scroll} className={css.pointsScroll} role="region" aria-label={title} tabIndex={0}>
        <table
          className={isStacked ? css.isStacked : undefined}
          style={{ '--units': totals.length } as React.CSSProperties}
        >
          <thead>
            <tr>
              <th scope="col" className={css.pointsArea}>
                {t('compare.points.area')}
              </th>
              <th scope="col">{t('compare.points.subject')}</th>
              {totals.map((total) => (
                <th key={total.unit.unit.unit_id} scope="col">
                  <FocusMark place={total.unit.place} /> {total.unit.unit.short_name}
                  {isUnknown(total) && (
                    <span className={cx(css.details, lessonsCss.details, textCss.details)}>
                      {t(view.absent.length > 0 ? 'statement.absent' : 'statement.unknown')}
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Fragment key={group.kind}>
              <PointRows group={group} view={view} />
              {group.kind === 'shortcoming' && <LessonRows view={view} scene={scene} />}
            </Fragment>
          ))}
        </table>
        {kinds.includes('shortcoming') && <Sources view={view} />}
      </div>
    </section>
  )
}

/** Whether the sources say nothing at all of a unit, which is not the same as none. */
function isUnknown({ shortcomings, models, directives }: PointTotals): boolean {
  return !shortcomings.known && !models.known && !directives.known
}

/**
 * Who each focus unit can learn from: a row for each, since the reasons are longer than a column is
 * wide.
 */
function LessonRows({ view, scene }: { readonly view: PointsView; readonly scene: Scene }) {
  const dataset = useDataset()
  const t = useText()
  const { totals } = view
  const lessons = useMemo(
    () =>
      totals
        .map(({ unit }) => ({ unit, view: lessonsView(dataset, scene, unit.unit, 1) }))
        .filter((each) => each.view !== null),
    [dataset, scene, totals],
  )
  if (lessons.length === 0) return null
  return (
    <tbody>
      <tr className={css.pointsKind}>
        <th scope="rowgroup" colSpan={2 + totals.length}>
          {t('profile.lessons')}
        </th>
      </tr>
      {lessons.map(({ unit, view: learnt }) => (
        <tr key={unit.unit.unit_id} className={css.pointsLessons}>
          <th scope="row" className={css.pointsArea}>
            <FocusMark place={unit.place} /> {unit.unit.short_name}
          </th>
          <td colSpan={1 + totals.length}>{learnt && <LessonList view={learnt} />}</td>
        </tr>
      ))}
    </tbody>
  )
}

function Sources({ view: { inspections, sources, groups } }: { readonly view: PointsView }) {
  const words = useWords()
  const t = useText()
  return (
    <div className={cx(css.pointsSources, textCss.small, pageCss.quiet, textCss.quiet)}>
      {groups.some(({ areas }) => areas.length > 0) && <p>{t('compare.points.key')}</p>}
      {inspections.map(({ inspection_id: id, date, format, chair }) => (
        <p key={id}>
          {words.text('profile.inspection', {
            date: { kind: 'date', date },
            format: { kind: 'message', message: { id: `format.${format}` } },
            chair,
          })}
        </p>
      ))}
      {sources.map(({ source_id: id, title, publisher }) => (
        <p key={id}>{words.text('profile.source', { title, publisher })}</p>
      ))}
    </div>
  )
}
