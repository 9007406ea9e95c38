import { useScreen } from '@/ui/useScreen'
import { useEffect, useRef } from 'react'
import type { Unit } from '@/dataset/tables/units'
import { count, type Message } from '@/i18n/message'
import {
  ownDirectiveFacts,
  sharedDirectiveFacts,
  unitStateMessage,
} from '@/analysis/supervision/directiveFacts'
import { directiveSummaries } from '@/analysis/supervision/directiveCells'
import {
  isOfOne,
  isStateTold,
  type DirectiveLine,
  type DirectiveRow,
  type DirectivesView,
} from '@/analysis/supervision/directives'
import { targetFigure } from '@/analysis/cell'
import { NowFigure } from '@/screens/supervision/FigureChip'
import { EntryPager } from '@/screens/supervision/EntryPager'
import { InspectionLink } from '@/screens/supervision/InspectionLink'
import { AddLink, EditLink } from '@/edit/screen/EditLink'
import { useText, useWords } from '@/ui/useWords'
import { RequestAnswers } from '@/ui/answers/RequestAnswers'
import { DirectiveMark } from '@/ui/DirectiveMark'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import lessons from '@/ui/lessons/lessons.module.css'
import css from './directives.module.css'

/**
 * Requests down in the words of their source, and beside each the indicators that would show it, in
 * every unit asked.
 */
export function DirectiveTable({ view }: { readonly view: DirectivesView }) {
  const words = useWords()
  const t = useText()
  const { columns, others, list, entries } = view
  const rows = list.items
  const shared = sharedDirectiveFacts(rows.map(({ entry }) => entry))
  const inspection = isOfOne(entries) ? entries[0]?.inspection : null
  if (rows.length === 0) return null
  return (
    <div className={css.directivePane}>
      <p className={cx(css.details, lessons.details, textCss.details)}>
        {shared.length > 0 &&
          `${t('shortcomings.shared')} ${shared.map((message) => words.message(message)).join(' · ')}`}
        {inspection && (
          <>
            {shared.length > 0 && ' · '}
            <InspectionLink inspection={inspection} />
          </>
        )}
        {others.length > 0 &&
          ` · ${words.text('directives.othersNote', { shown: count(columns.length), n: count(others.length) })}`}
      </p>
      <EntryPager list={list} />
      <div
        className={css.directiveScroll}
        role="region"
        aria-label={t('directives.table')}
        tabIndex={0}
      >
        <table className={css.directiveTable}>
          <caption className={textCss.onlySpoken}>{t('directives.table')}</caption>
          <thead>
            <tr>
              <th scope="col" className={css.directiveNumber}>
                {t('directives.number')}
              </th>
              <th scope="col">
                {t('directives.request')} <AddLink table="directives" isSmall />
              </th>
              <th scope="col" className={css.directiveIndicator}>
                {t('directives.indicator')}
                {view.linkers.length > 0 && (
                  <span className={cx(css.details, lessons.details, textCss.details)}>
                    {view.linkers.map(({ title }) => title).join('; ')}
                  </span>
                )}
              </th>
              {columns.map(({ unit_id, short_name }) => (
                <th key={unit_id} scope="col" className={css.directiveUnit}>
                  {short_name}
                </th>
              ))}
            </tr>
          </thead>
          {rows.map((row) => (
            <Rows key={row.entry.directive.directive_id} row={row} view={view} shared={shared} />
          ))}
        </table>
      </div>
    </div>
  )
}

function Rows({
  row,
  view,
  shared,
}: {
  readonly row: DirectiveRow
  readonly view: DirectivesView
  readonly shared: readonly Message[]
}) {
  const words = useWords()
  const t = useText()
  const body = useRef<HTMLTableSectionElement>(null)
  const { entry, number, lines } = row
  const isWanted = entry === view.wanted
  useEffect(() => {
    if (isWanted) body.current?.scrollIntoView({ block: 'nearest' })
  }, [isWanted])
  const rowsOfLines = lines.map((line) => (
    <Line key={line.indicator.indicator_id} line={line} columns={view.columns} />
  ))
  if (isStateTold(row)) rowsOfLines.unshift(<States key="states" row={row} view={view} />)
  const [first, ...rest] = rowsOfLines
  const span = Math.max(1, rowsOfLines.length)
  return (
    <tbody ref={body} aria-current={isWanted ? 'true' : undefined}>
      <tr>
        <td rowSpan={span} className={css.directiveNumber}>
          {words.number(number, 0)}
        </td>
        <th rowSpan={span} scope="rowgroup" className={css.directiveText}>
          <Request row={row} shared={shared} view={view} />
        </th>
        {first ?? (
          <td colSpan={view.columns.length + 1} className={cx(textCss.quiet, textCss.small)}>
            {t('directives.noneByUnit')}
          </td>
        )}
      </tr>
      {rest.map((line) => (
        <tr key={line.key}>{line}</tr>
      ))}
    </tbody>
  )
}

/**
 * The words of the request and, where they are not the same for all, its state, due day, units and
 * source.
 */
function Request({
  row,
  shared,
  view,
}: {
  readonly row: DirectiveRow
  readonly shared: readonly Message[]
  readonly view: DirectivesView
}) {
  const words = useWords()
  const { entry } = row
  const { directive, source, inspection, state } = entry
  // The name on slides; said here on demand, so that all requests of a report stay in sight.
  const short = directive.short_name ?? undefined
  const facts = [...directiveSummaries(row, view.columns), ...ownDirectiveFacts(entry, shared)].map(
    (message) => words.message(message),
  )
  if (source === null) facts.push(words.text('citation.unknown', { id: directive.source_id }))
  else if (view.sources.length > 1)
    facts.push(words.text('citation.full', { title: source.title, publisher: source.publisher }))
  return (
    <>
      <span className={cx(css.details, lessons.details, textCss.details, css.directiveEdit)}>
        <EditLink table="directives" row={directive.directive_id} what={directive.text} />
      </span>
      <DirectiveMark state={state} />{' '}
      <span title={short && words.text('directives.short', { title: short })}>
        {directive.text}
      </span>
      <span
        className={cx(
          css.details,
          lessons.details,
          textCss.details,
          state === 'overdue' && css['is-overdue'],
        )}
      >
        {facts.join(' · ')}
        {inspection && !isOfOne(view.entries) && (
          <>
            {facts.length > 0 && ' · '}
            <InspectionLink inspection={inspection} />
          </>
        )}
      </span>
      <RequestAnswers directive={directive} />
    </>
  )
}

/** How far each unit has got, in the words of the package. */
function States({
  row: { states },
  view: { columns },
}: {
  readonly row: DirectiveRow
  readonly view: DirectivesView
}) {
  const words = useWords()
  const t = useText()
  return (
    <>
      <td className={cx(css.directiveIndicator, textCss.small)}>{t('directives.byUnit')}</td>
      {columns.map(({ unit_id, short_name }, at) => {
        const state = states[at] ?? null
        return (
          <td key={unit_id} className={cx(css.directiveUnit, textCss.small)} data-unit={short_name}>
            {state === null ? (
              <span className={textCss.quiet}>{t('directives.notAsked')}</span>
            ) : (
              <>
                {state !== 'unknown' && <DirectiveMark state={state} />}{' '}
                {words.message(unitStateMessage(state))}
              </>
            )}
          </td>
        )
      })}
    </>
  )
}

function Line({
  line: { indicator, evidence },
  columns,
}: {
  readonly line: DirectiveLine
  readonly columns: readonly Unit[]
}) {
  const words = useWords()
  const t = useText()
  const { href } = useScreen()
  return (
    <>
      <td className={css.directiveIndicator}>
        <a href={href({ page: 'indicators', indicator: indicator.indicator_id })}>
          {indicator.short_name}
        </a>
        {indicator.target !== null && (
          <span className={cx(css.details, lessons.details, textCss.details)}>
            {words.text('evidence.targetOnly', {
              target: targetFigure(indicator, indicator.target),
            })}
          </span>
        )}
      </td>
      {evidence.map((each, index) => (
        <td
          key={columns[index]?.unit_id}
          className={css.directiveUnit}
          data-unit={columns[index]?.short_name}
        >
          {each ? (
            <NowFigure evidence={each} />
          ) : (
            <span className={cx(textCss.quiet, textCss.small)}>{t('directives.notAsked')}</span>
          )}
        </td>
      ))}
    </>
  )
}
