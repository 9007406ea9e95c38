import { foldText } from '@/dataset/text'
import { issue } from '@/dataset/issue'
import type { FileTable } from './sheets/readFile'
import type { TableRow } from '@/dataset/cells/table'
import { readBlank } from './blanks'
import type { TableContext } from './cells'
import { readMeasure } from './headingWords'
import { titleLines } from './periodOfTable'
import type { FigureGroup, PlannedColumn, Scales, Times } from './planned'
import type { FigurePart } from './recipe'

/** Headings of a column that says of each row what it is measured in, folded. */
const MEASURE_HEADING = /^(?:don vi tinh|dvt|dv tinh|unit)$/

/** Whether a heading stands over what each row is measured in. */
export function isMeasureHeading(heading: string): boolean {
  return MEASURE_HEADING.test(foldText(heading.replace(/[.:]/g, ' ')))
}

/**
 * What the figures of a table are measured in, as far as it says so beside their headings: in a
 * line above it, in a row right under its headings, or in a column. Only what is counted comes in
 * thousands. Issues, info: `row/measures` for such a row, `table/times` for such a line.
 */
export function scalesOf(
  context: TableContext,
  table: FileTable,
  columns: readonly PlannedColumn[],
  groups: readonly FigureGroup[],
): Scales {
  const column = columns.find(({ heading }) => isMeasureHeading(heading))?.index ?? null
  const row = measuresRow(table, groups)
  if (row) {
    const found = row.cells.filter((cell) => cell.trim() !== '').join(' | ')
    context.say(
      issue({ code: 'row/measures', severity: 'info', file: context.file, row: row.row, found }),
    )
  }
  return {
    times: lineTimes(context, table),
    column,
    row: row?.row ?? null,
    ofColumn: row ? timesIn(row) : new Map(),
  }
}

/** The line that says a scale for the whole table: `Don vi tinh: nghin ho so`. */
function lineTimes(context: TableContext, table: FileTable): number {
  for (const line of titleLines(table)) {
    const words = /(?:don vi(?: tinh)?|dvt)\s*:?\s*([^();,]+)/.exec(foldText(line))?.[1]
    const said = words === undefined ? null : readMeasure(words)
    if (said === null || said.times === 1) continue
    const row = table.setAside.find(
      ({ kind, cells }) =>
        kind === 'title' &&
        cells.some((cell) => line.includes(cell) && foldText(cell).includes(words ?? '')),
    )
    context.say(
      issue({
        code: 'table/times',
        severity: 'info',
        file: context.file,
        row: row?.row ?? null,
        found: line,
      }),
    )
    return said.times
  }
  return 1
}

/** The first row, where it holds units of measure in place of figures. */
function measuresRow(
  { rows: [first] }: FileTable,
  groups: readonly FigureGroup[],
): TableRow | null {
  if (!first) return null
  const texts = groups
    .flatMap(({ parts }) => Object.values(parts))
    .map((index) => first.cells[index] ?? '')
    .filter((cell) => readBlank(cell) === null)
  return texts.length > 0 && texts.every((text) => readMeasure(text) !== null) ? first : null
}

function timesIn({ cells }: TableRow): ReadonlyMap<number, number> {
  return new Map(cells.flatMap((cell, index) => [[index, readMeasure(cell)?.times ?? 1] as const]))
}

/**
 * How many of the measure of its indicator the number of a part stands for: by its heading, else by
 * the row of measures, the cell of its row, or the line above the table, as far as it is a count. 1
 * for anything else.
 */
export function timesOf(
  scales: Scales,
  times: Times,
  part: FigurePart,
  index: number,
  row: TableRow,
  measure: unknown,
): number {
  const own = times[part]
  if (own !== undefined) return own
  const said = scales.column === null ? null : readMeasure(row.cells[scales.column] ?? '')
  const found =
    (scales.ofColumn.get(index) ?? 1) === 1 ? (said?.times ?? 1) : (scales.ofColumn.get(index) ?? 1)
  return found === 1 && measure === 'count' && said === null ? scales.times : found
}
