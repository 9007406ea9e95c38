import { foldText } from '@/dataset/text'
import { periodOf } from '@/dataset/period'
import type { ObservationRow } from '@/dataset/tables/observations'
import { issue } from '@/dataset/issue'
import type { FileTable } from './sheets/readFile'
import type { TableContext } from './cells'
import { isSummed } from './targetColumns'
import type { FigureGroup } from './planned'

/** A heading of the whole year, and of no part of it. */
const OF_YEAR = /^(?!.*\b(?:quy|thang|ky)\b).*\b(?:nam|ca nam)\b/

type YearFigure = {
  readonly observation: ObservationRow
  readonly group: FigureGroup
  readonly row: number
}

/**
 * Says once a column that a target of the whole year stands beside figures of a part of it that are
 * summed over the year. Issues: `target/ofYear` (warning).
 */
export function sayYearTargets(
  context: TableContext,
  table: FileTable,
  figures: readonly YearFigure[],
): void {
  const said = new Set<number>()
  for (const { observation, group, row } of figures) {
    const index = group.parts.target
    if (index === undefined || said.has(index) || observation.target === null) continue
    const column = table.columns[index] ?? ''
    if (!OF_YEAR.test(foldText(column)) || periodOf(observation.period).kind === 'year') continue
    if (!isSummed(context, observation.indicator_id)) continue
    said.add(index)
    const found = String(observation.target)
    const at = { file: context.file, row, column, found }
    context.say(issue({ code: 'target/ofYear', severity: 'warning', ...at }))
  }
}
