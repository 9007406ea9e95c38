import { issue } from '@/dataset/issue'
import type { TableContext } from './cells'
import type { FigurePlan } from './planned'
import type { TakenFigure } from './takeFigures'

/**
 * Issues: `column/share` (warning) for a column of percents in which every value lies between 0 and
 * 1, and not all are whole.
 */
export function sayShares(
  context: TableContext,
  plan: FigurePlan,
  figures: readonly TakenFigure[],
): void {
  for (const group of plan.groups) {
    const values = figures.flatMap((figure) =>
      figure.group === group && figure.written !== null ? [figure] : [],
    )
    const isShare = ({ observation: { value, indicator_id: id } }: TakenFigure): boolean =>
      value !== null &&
      value >= 0 &&
      value <= 1 &&
      context.names.row('indicators', id)?.['measure'] === 'percent'
    if (
      values.length < 3 ||
      !values.every(isShare) ||
      values.every(({ observation }) => Number.isInteger(observation.value))
    )
      continue
    const found = values.find(({ written }) => written?.includes('.')) ?? values[0]
    const column = plan.columns.find(({ index }) => index === group.parts.value)?.heading ?? null
    context.say(
      issue({
        code: 'column/share',
        severity: 'warning',
        file: context.file,
        row: found?.row ?? null,
        column,
        found: found?.written ?? '',
      }),
    )
  }
}
