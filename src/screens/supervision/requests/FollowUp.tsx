import type { CSSProperties } from 'react'
import { absentMessage } from '@/analysis/absent'
import { bareFigure } from '@/analysis/cell'
import {
  directiveDue,
  directiveStateMessage,
  unitStateMessage,
} from '@/analysis/supervision/directiveFacts'
import type { DirectiveReport, ReportRow } from './directiveReport'
import { isStateTold, type DirectiveLine } from '@/analysis/supervision/directives'
import type { Evidence, EvidenceFigure } from '@/analysis/supervision/shortcomingEvidence'
import type { Provenance as ProvenanceView } from '@/analysis/provenance'
import { AttainmentMark, ChangeMark } from '@/ui/cell/marks'
import { Citations } from '@/screens/supervision/Citations'
import { Provenance } from '@/ui/Provenance'
import { Unbroken } from '@/ui/Unbroken'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './followUp.module.css'
import directivesPage from './directivesPage.module.css'
import '@/analysis/supervision/words'

/**
 * One A4 sheet for the next meeting: every request not done, the figure that shows it in each unit,
 * and room for the minutes.
 */
export function FollowUp({
  report,
  provenance,
  isOpen,
}: {
  readonly report: DirectiveReport
  readonly provenance: ProvenanceView
  /** Shown on the screen as well as on paper. */
  readonly isOpen: boolean
}) {
  const words = useWords()
  const t = useText()
  const { columns, rows, inspections, period } = report
  return (
    <div
      className={cx(directivesPage.followUp, css.followUp, isOpen && css['is-open'])}
      role="region"
      aria-label={words.text('report.title')}
      tabIndex={0}
    >
      <h2>{words.text('report.title')}</h2>
      {inspections.map(({ inspection_id, date, format, chair }) => (
        <p key={inspection_id}>
          {words.text('report.from', {
            date: words.date(date),
            format: words.text(`format.${format}`),
            chair,
          })}
        </p>
      ))}
      <p>
        {[
          ...(provenance.asOf === null
            ? []
            : [words.text('report.asOf', { date: words.date(provenance.asOf) })]),
          ...(period === null
            ? []
            : [words.text('report.period', { period: words.period(period) })]),
        ].join('; ')}
      </p>
      {rows.length === 0 ? (
        <p>
          {report.isUnread
            ? words.message(absentMessage(['directives']))
            : words.text('report.nothing')}
        </p>
      ) : (
        <table style={{ '--units': columns.length } as CSSProperties}>
          <thead>
            <tr>
              <th scope="col" className={css.followNumber}>
                {t('directives.number')}
              </th>
              <th scope="col" className={css.followRequest}>
                {t('directives.request')}
              </th>
              <th scope="col" className={css.followIndicator}>
                {t('shortcomings.tableIndicator')}
              </th>
              {columns.map(({ unit_id, short_name }) => (
                <th key={unit_id} scope="col" className={css.followUnit}>
                  {short_name}
                </th>
              ))}
              <th scope="col" className={css.followMinutes}>
                {words.text('report.minutes')}
              </th>
            </tr>
          </thead>
          {rows.map((row) => (
            <Rows key={row.entry.directive.directive_id} row={row} report={report} />
          ))}
        </table>
      )}
      <Left report={report} />
      <p className={css.followSigned}>
        <span>{words.text('report.secretary')}</span>
        <span>{words.text('report.chair')}</span>
      </p>
      <footer>
        <p className={cx(textCss.small, textCss.quiet)}>{words.text('report.marks')}</p>
        <Citations sources={report.sources} />
        <Provenance provenance={provenance} />
      </footer>
    </div>
  )
}

function Rows({
  row,
  report: { columns },
}: {
  readonly row: ReportRow
  readonly report: DirectiveReport
}) {
  const words = useWords()
  const { entry, number, lines, text } = row
  const isTold = isStateTold(row)
  const [first, ...others] = lines
  const rest = isTold ? lines : others
  const span = Math.max(1, lines.length + (isTold ? 1 : 0))
  const facts = [directiveStateMessage(entry.state), ...directiveDue(entry)].map((message) =>
    words.message(message),
  )
  return (
    <tbody>
      <tr>
        <td rowSpan={span} className={css.followNumber}>
          {words.number(number, 0)}
        </td>
        <th rowSpan={span} scope="rowgroup">
          {text}
          <span className={css.followFacts}>{facts.join(' · ')}</span>
          {row.note !== null && (
            <span className={css.followFacts}>
              {words.text('directives.progress', { note: row.note })}
            </span>
          )}
        </th>
        {isTold ? (
          <States row={row} columns={columns.map(({ unit_id }) => unit_id)} />
        ) : first ? (
          <Line line={first} columns={columns.map(({ unit_id }) => unit_id)} />
        ) : (
          <td colSpan={columns.length + 1} className={cx(css.followNone, textCss.quiet)}>
            –
          </td>
        )}
        <td rowSpan={span} className={css.followMinutes} />
      </tr>
      {rest.map((line) => (
        <tr key={line.indicator.indicator_id}>
          <Line line={line} columns={columns.map(({ unit_id }) => unit_id)} />
        </tr>
      ))}
    </tbody>
  )
}

/** How far each unit has got. */
function States({
  row: { states },
  columns,
}: {
  readonly row: ReportRow
  readonly columns: readonly string[]
}) {
  const words = useWords()
  return (
    <>
      <td className={css.followIndicator}>{words.text('directives.byUnit')}</td>
      {states.map((state, at) => (
        <td key={columns[at]} className={css.followUnit}>
          {state !== null && words.message(unitStateMessage(state))}
        </td>
      ))}
    </>
  )
}

function Line({
  line: { indicator, evidence },
  columns,
}: {
  readonly line: DirectiveLine
  readonly columns: readonly string[]
}) {
  return (
    <>
      <td className={css.followIndicator}>
        <Unbroken text={indicator.short_name} />
      </td>
      {evidence.map((each, index) => (
        <td key={columns[index]} className={css.followUnit}>
          {each && <SheetFigure evidence={each} />}
        </td>
      ))}
    </>
  )
}

/**
 * The figure now, or the last one before where none has come since; black on white, so by sign and
 * not by colour.
 */
function SheetFigure({
  evidence: { before, after, change, indicator },
}: {
  readonly evidence: Evidence
}) {
  const words = useWords()
  const write = ({ value, attainment }: EvidenceFigure) => (
    <span className={css.sheetFigure}>
      <AttainmentMark attainment={attainment} />
      {value === null ? '–' : words.text('figure.plain', { value: bareFigure(indicator, value) })}
    </span>
  )
  if (after === null) return before ? write(before) : <>–</>
  return (
    <>
      {write(after)}
      {(change.direction === 'up' || change.direction === 'down') && (
        <ChangeMark direction={change.direction} />
      )}
      {before !== null && before.value !== null && (
        <span className={css.followFacts}>
          {words.text('evidence.from', { value: bareFigure(indicator, before.value) })}
        </span>
      )}
    </>
  )
}

/** What is not on the sheet, and why. */
function Left({ report: { left, done, otherUnits } }: { readonly report: DirectiveReport }) {
  const words = useWords()
  return (
    <p className={css.followLeft}>
      {left > 0 && `${words.text('report.left', { n: left })} `}
      {done > 0 && `${words.text('report.done', { n: done })} `}
      {otherUnits > 0 && words.text('report.otherUnits', { n: otherUnits })}
    </p>
  )
}
