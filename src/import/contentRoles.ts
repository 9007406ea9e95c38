import { parsePeriod } from '@/dataset/period'
import { foldText } from '@/dataset/text'
import type { FileTable } from './sheets/readFile'
import { periodOfText, type TableContext } from './cells'
import { CONTENT_SHARE, shareOf } from './columnContent'
import type { Role } from './headingRoles'
import { titleLines } from './periodOfTable'
import { periodsIn } from './periods'
import type { Dimension, PlannedColumn } from './planned'

/** Gives the dimensions that no heading speaks of to columns whose cells are names of them. */
export function rolesByContent(
  context: TableContext,
  table: FileTable,
  columns: readonly PlannedColumn[],
): readonly PlannedColumn[] {
  const isSaid = (name: Dimension): boolean =>
    context.recipe.constants.has(name) ||
    columns.some(({ role }) =>
      role.kind === 'column'
        ? role.column === name
        : role.kind === 'figure' && role.at[name] !== undefined,
    )
  const tests: readonly (readonly [Dimension, (text: string) => boolean])[] = [
    ['unit_id', (text) => context.names.find('units', text, null).kind !== 'none'],
    ['indicator_id', (text) => context.names.find('indicators', text, null).kind !== 'none'],
    ['period', (text) => isPeriodName(text, context.year)],
  ]
  let settled = columns
  for (const [name, test] of tests) {
    if (isSaid(name)) continue
    const best = settled
      .filter(({ role }) => role.kind === 'unknown')
      .map((column) => ({ column, share: shareOf(table, column.index, test) }))
      .sort((a, b) => b.share - a.share)[0]
    if (!best || best.share < CONTENT_SHARE) continue
    settled = settled.map((each) =>
      each === best.column
        ? { ...each, role: { kind: 'column', column: name }, how: 'content' }
        : each,
    )
  }
  return settled.some(({ role }) => isOfPeriod(role)) || hasPeriodOver(context, table)
    ? settled
    : withDays(context, table, settled)
}

function isOfPeriod(role: Role): boolean {
  return (
    role.kind === 'periodPart' ||
    (role.kind === 'column' && role.column === 'period') ||
    (role.kind === 'figure' && role.at.period !== undefined)
  )
}

function hasPeriodOver(context: TableContext, table: FileTable): boolean {
  return (
    context.recipe.constants.has('period') ||
    context.recipe.answers.has('constant:period') ||
    periodsIn([...titleLines(table), table.sheet ?? '', table.file]).periods.length > 0
  )
}

/** A column called a day, and full of days, is the period where nothing else says one. */
function withDays(
  context: TableContext,
  table: FileTable,
  columns: readonly PlannedColumn[],
): readonly PlannedColumn[] {
  const isDay = (text: string): boolean => {
    const period = periodOfText(text, context.year)
    return period !== null && parsePeriod(period)?.kind === 'day'
  }
  const day = columns.find(
    ({ heading, index, role }) =>
      role.kind === 'unknown' &&
      DAY_HEADING.test(foldText(heading)) &&
      shareOf(table, index, isDay) >= CONTENT_SHARE,
  )
  return columns.map((each) =>
    each === day ? { ...each, role: { kind: 'column', column: 'period' }, how: 'content' } : each,
  )
}

const DAY_HEADING = /^(?:ngay|ngay thang|ngay,? thang,? nam|ngay bao cao|date|day)$/

/** Whether a text names a period by itself; a bare day may be that of anything. */
function isPeriodName(text: string, year: number | null): boolean {
  const period = /^\d+$/.test(text.trim()) ? null : periodOfText(text, year)
  return period !== null && parsePeriod(period)?.kind !== 'day'
}
