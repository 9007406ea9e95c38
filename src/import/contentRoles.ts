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
  let settled = withCountedParts(context, columns)
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

const ROMAN = ['I', 'II', 'III', 'IV']

/**
 * Columns that are numbered under a year, or all of them under that of the title, are its parts: I,
 * II … its quarters, four numbers too, twelve its months.
 */
function withCountedParts(
  { year }: TableContext,
  columns: readonly PlannedColumn[],
): readonly PlannedColumn[] {
  const groups = new Map<string, PlannedColumn[]>()
  for (const each of columns) {
    const at = each.heading.lastIndexOf(' / ')
    const group = at === -1 ? '' : each.heading.slice(0, at)
    const last = each.heading.slice(at === -1 ? 0 : at + 3).trim()
    const isOpen = each.how !== 'given' && (each.role.kind === 'unknown' || isValue(each.role))
    if (isOpen && /^(?:I|II|III|IV|0?[1-9]|1[0-2])$/.test(last))
      groups.set(group, [...(groups.get(group) ?? []), each])
  }
  const parts = new Map<PlannedColumn, string>()
  for (const [group, held] of groups) {
    const lasts = held.map(({ heading }) =>
      heading.slice(heading.lastIndexOf(' / ') + 1).replace(/^\/ /, ''),
    )
    const isRoman = held.length > 1 && lasts.every((last, index) => last.trim() === ROMAN[index])
    const isCounted = lasts.every((last, index) => Number(last) === index + 1)
    const own = /(?:^|[^\d])([12]\d{3})$/.exec(group.trim())?.[1]
    const of = own ?? (group === '' && isRoman && year !== null ? String(year) : undefined)
    if (of === undefined || !(isRoman || (isCounted && (held.length === 4 || held.length === 12))))
      continue
    held.forEach((each, index) => {
      const month = String(index + 1).padStart(2, '0')
      parts.set(each, held.length === 12 ? `${of}-${month}` : `${of}-Q${index + 1}`)
    })
  }
  return columns.map((each) => {
    const period = parts.get(each)
    if (period === undefined) return each
    const at = each.role.kind === 'figure' ? each.role.at : {}
    return {
      ...each,
      role: { kind: 'figure', part: 'value', at: { ...at, period } },
      how: 'heading',
    }
  })
}

function isValue(role: Role): boolean {
  return role.kind === 'figure' && role.part === 'value'
}
