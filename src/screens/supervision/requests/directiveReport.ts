import type { Dataset } from '@/dataset/dataset'
import type { PeriodId } from '@/dataset/period'
import type { Inspection } from '@/dataset/tables/inspections'
import type { Source } from '@/dataset/tables/sources'
import type { Unit } from '@/dataset/tables/units'
import {
  directiveRows,
  isStateTold,
  type DirectiveRow,
  type DirectivesView,
} from '@/analysis/supervision/directives'
import { sourcesOf } from '@/analysis/profile'
import { figuresOf, type EvidenceFigure } from '@/analysis/supervision/shortcomingEvidence'

/**
 * The follow-up on one sheet: what was asked, the figure that shows it, and room for the minutes.
 */
export type DirectiveReport = {
  readonly columns: readonly Unit[]
  readonly otherUnits: number
  readonly rows: readonly ReportRow[]
  /** The requests could not be loaded. */
  readonly isUnread: boolean
  /** Requests not done that the sheet has no room for. */
  readonly left: number
  /** Requests that are done and therefore not listed. */
  readonly done: number
  /** The inspections at which they were asked. */
  readonly inspections: readonly Inspection[]
  /** The period that the figures are of, where all are of one. */
  readonly period: PeriodId | null
  readonly sources: readonly Source[]
  readonly figures: readonly EvidenceFigure[]
}

/**
 * `text` and `note` are the request and how far it has got, cut after `REPORT_LETTERS` where they
 * are longer.
 */
export type ReportRow = DirectiveRow & { readonly text: string; readonly note: string | null }

/** Units with a column on the sheet. */
export const REPORT_UNITS = 3
/**
 * Lines of small type that an A4 sheet has for requests, letters that a line of the request’s
 * column holds, and of an indicator’s.
 */
const REPORT_LINES = 44
const REQUEST_LETTERS = 34
const INDICATOR_LETTERS = 17
/** The longest request that is printed whole. */
export const REPORT_LETTERS = 420

/**
 * The requests not yet done, in the order of the screen, as many as one A4 sheet in portrait holds:
 * lines are reckoned from the letters of a request, the line under it, and those of its indicators.
 * At least one is on it.
 */
export function directiveReport(dataset: Dataset, view: DirectivesView): DirectiveReport {
  const open = view.entries.filter(({ state }) => state !== 'done')
  const columns = [...view.columns, ...view.others].slice(0, REPORT_UNITS)
  const rows: ReportRow[] = []
  let lines = 0
  for (const entry of open) {
    const [row] = directiveRows(dataset, view.scene, [entry], columns, rows.length)
    if (!row) break
    const { progress_note } = entry.directive
    const cut = {
      text: shortened(entry.directive.text),
      note: progress_note === null ? null : shortened(progress_note),
    }
    lines += linesOf(cut, row)
    if (lines > REPORT_LINES && rows.length > 0) break
    rows.push({ ...row, ...cut })
  }
  const shown = rows.map(({ entry }) => entry)
  const periods = [...new Set(rows.flatMap(({ times }) => times.after ?? times.before ?? []))]
  return {
    columns,
    otherUnits: view.columns.length + view.others.length - columns.length,
    rows,
    isUnread: view.absent,
    left: open.length - rows.length,
    done: view.entries.length - open.length,
    inspections: [...new Set(shown.flatMap(({ inspection }) => inspection ?? []))],
    period: periods.length === 1 ? (periods[0] ?? null) : null,
    sources: sourcesOf(
      dataset,
      shown.map(({ directive }) => directive.source_id),
    ),
    figures: rowFigures(rows),
  }
}

function linesOf(
  { text, note }: Pick<ReportRow, 'text' | 'note'>,
  { lines, states }: DirectiveRow,
): number {
  const request =
    Math.ceil(text.length / REQUEST_LETTERS) + 1 + Math.ceil((note ?? '').length / REQUEST_LETTERS)
  const shown = lines.reduce(
    (total, { indicator }) => total + Math.ceil(indicator.short_name.length / INDICATOR_LETTERS),
    isStateTold({ states }) ? 2 : 0,
  )
  return Math.max(request, shown) + 0.5
}

/** A text of at most `REPORT_LETTERS` letters, cut between words, with a sign that it was. */
export function shortened(text: string): string {
  if (text.length <= REPORT_LETTERS) return text
  const cut = text.slice(0, REPORT_LETTERS)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), REPORT_LETTERS - 40))} …`
}

/** The figures beside some requests, for the source line. */
export function rowFigures(rows: readonly DirectiveRow[]): EvidenceFigure[] {
  return figuresOf(
    rows.flatMap(({ lines }) =>
      lines.flatMap(({ evidence }) => evidence.filter((each) => each !== null)),
    ),
  )
}
