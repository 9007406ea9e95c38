import { readCell } from '@/dataset/column'
import { observations } from '@/dataset/tables/observations'
import { issue, type Expected, type Issue } from '@/dataset/issue'
import type { FileTable } from './sheets/readFile'
import type { TableRow } from '@/dataset/cells/table'
import { readNoFigure } from './blanks'
import type { TableContext } from './cells'
import { NUMBER_EXAMPLES } from './decisions'
import { canBeIn } from './headingWords'
import { readMeasured } from './measuredCell'
import { timesOf } from './measures'
import type { FigureGroup, Scales } from './planned'
import { isWhole, parseNumber, timesTen, type WrittenNumber } from './numbers'
import { FIGURE_PARTS, type FigurePart } from './recipe'

type Parts = Readonly<Record<FigurePart, number | null>>

/**
 * The numbers of one figure. `reason`: why there is no value, as the cell says it. `written`: the
 * value with the decimals that the file gives it; `lost`: the columns whose cells could not be
 * read.
 */
export type Figure = {
  readonly parts: Parts
  readonly reason: string | null
  readonly written: string | null
  readonly isChanged: boolean
  readonly lost: readonly number[]
}

type PartCell =
  | { readonly kind: 'number'; readonly value: number; readonly read: WrittenNumber }
  | { readonly kind: 'blank'; readonly reason: string | null }
  | { readonly kind: 'fault' }

/**
 * The numbers that a row holds for one figure; `null` where its value cannot be read, or waits for
 * an answer. `62,5/70` is a value out of the most there could be: of a percent it is its counts,
 * which make it, and so do counts that stand in columns of their own without a value beside them.
 * Issues: `cell/type`, `cell/range`; `cell/computed` (info) where a percent was made from its
 * counts.
 */
export function readFigure(
  context: TableContext,
  table: FileTable,
  row: TableRow,
  group: FigureGroup,
  indicator: string,
  scales: Scales,
): Figure | null {
  const cells = new Map(
    FIGURE_PARTS.map((part) => [
      part,
      partCell(context, table, row, part, group, indicator, scales),
    ]),
  )
  const value = cells.get('value')
  if (value?.kind === 'fault') return null
  const lost = FIGURE_PARTS.flatMap((part) =>
    cells.get(part)?.kind === 'fault' ? (group.parts[part] ?? []) : [],
  )
  const numberOf = (part: FigurePart): number | null => {
    const cell = cells.get(part)
    return cell?.kind === 'number' ? cell.value : null
  }
  const isChanged = [...cells.values()].some((cell) => cell?.kind === 'fault')
  const outOf = value?.kind === 'number' ? value.read.outOf : null
  const measure = context.names.row('indicators', indicator)?.['measure']
  // Counts are whole: a share over its target (`97,5/98`) is none of them.
  if (value?.kind === 'number' && outOf !== null && measure === 'percent') {
    if (!isWhole(value.read) || !Number.isInteger(Number(outOf))) {
      const index = group.parts.value ?? 0
      const expected = { kind: 'type', type: 'integer' } as const
      const at = { file: context.file, row: row.row, column: table.columns[index] ?? '' }
      context.say(issue({ code: 'cell/type', ...at, found: row.cells[index] ?? '', expected }))
      return null
    }
  }
  const reason = value?.kind === 'blank' ? value.reason : null
  const parts: Parts = {
    value: numberOf('value'),
    numerator: outOf === null ? numberOf('numerator') : numberOf('value'),
    denominator: outOf === null ? numberOf('denominator') : Number(outOf),
    target: numberOf('target'),
    lower: numberOf('lower'),
    upper: numberOf('upper'),
    published_rank: numberOf('published_rank'),
  }
  if (outOf === null && group.parts.value !== undefined) {
    return {
      parts,
      reason,
      written: value?.kind === 'number' ? value.read.number : null,
      isChanged,
      lost,
    }
  }
  return fromCounts(context, table, row, group, indicator, parts, isChanged, lost)
}

function partCell(
  context: TableContext,
  table: FileTable,
  row: TableRow,
  part: FigurePart,
  group: FigureGroup,
  indicator: string,
  scales: Scales,
): PartCell | null {
  const index = group.parts[part]
  if (index === undefined) return null
  const cell = row.cells[index] ?? ''
  const mark = row.marks?.[index] ?? null
  // The reader has told why.
  if (mark === 'unread') return { kind: 'fault' }
  const blank = readNoFigure(cell)
  if (blank !== null) return { kind: 'blank', reason: blank.reason }
  const fault = (code: 'cell/type' | Issue['code'], expected: Expected | null): PartCell => {
    context.say(
      issue({
        code,
        file: context.file,
        row: row.row,
        column: table.columns[index] ?? '',
        found: cell,
        expected,
      }),
    )
    return { kind: 'fault' }
  }
  // One target may hold for several rows; a figure belongs to all of them together.
  if (mark === 'joint' && part !== 'target') return fault('cell/joint', null)
  // A page or a text file holds a formula or its fault as it was typed.
  if (/^#(?:REF|DIV\/0|VALUE|NAME|NUM|NULL|N\/A|SPILL|CALC)\b/i.test(cell.trim()))
    return fault('cell/formula', null)
  if (/^=\s*[A-Z(+-]/i.test(cell.trim())) return fault('cell/uncalculated', null)
  const read = context.decisions.number(row, index)
  if (read === null || (read.outOf !== null && part !== 'value')) {
    const isCount = context.decisions.isCount(row, index)
    const style = (row.stored?.[index] ?? false) ? 'point' : context.decisions.style(index, isCount)
    // Where the style has to be asked, that was said of the column.
    if (style === null) return { kind: 'fault' }
    const isBroken = isCount && (parseNumber(cell, 'comma') ?? parseNumber(cell, 'point')) !== null
    return fault(
      'cell/type',
      isBroken
        ? { kind: 'type', type: 'integer' }
        : { kind: 'oneOf', values: NUMBER_EXAMPLES[style] },
    )
  }
  const measure = context.names.row('indicators', indicator)?.['measure']
  const said = readMeasured(cell)?.measure ?? null
  if (said !== null && part === 'value' && !canBeIn(String(measure), said))
    return fault('heading/measure', {
      kind: 'text',
      text: context.names.label('indicators', indicator),
    })
  if (
    read.isPercent &&
    (measure === 'count' || measure === 'days' || part === 'numerator' || part === 'denominator')
  ) {
    return fault('cell/percent', { kind: 'type', type: 'integer' })
  }
  if (read.isPercent && measure === 'score' && isBeyond(context, indicator, Number(read.number)))
    return fault('cell/percent', { kind: 'text', text: String(Number(read.number) / 100) })
  const times = timesOf(scales, group.times, part, index, row, measure)
  if (times !== 1 && measure !== 'count') {
    return fault('heading/measure', {
      kind: 'text',
      text: context.names.label('indicators', indicator),
    })
  }
  const number = timesTen(read.number, times)
  const checked = readCell(observations.columns[part], number)
  if (!checked.ok) return fault(checked.code, checked.expected)
  return { kind: 'number', value: Number(checked.value), read: { ...read, number } }
}

/** Whether points shown as a percentage are a hundred times too many: 81.25 shown as 8125 %. */
function isBeyond(context: TableContext, indicator: string, points: number): boolean {
  const row = context.names.row('indicators', indicator)
  const most = row?.['max'] ?? row?.['max_score'] ?? 100
  return typeof most === 'number' && points > most
}

function fromCounts(
  context: TableContext,
  table: FileTable,
  row: TableRow,
  group: FigureGroup,
  indicator: string,
  parts: Parts,
  isChanged: boolean,
  lost: readonly number[],
): Figure {
  const { numerator, denominator } = parts
  const measure = context.names.row('indicators', indicator)?.['measure']
  // Of anything but a percent the first number is the value: points out of the most there could be.
  if (measure !== 'percent')
    return { parts: { ...parts, value: numerator }, reason: null, written: null, isChanged, lost }
  if (numerator === null || denominator === null || denominator <= 0)
    return { parts: { ...parts, value: null }, reason: null, written: null, isChanged, lost }
  const value = (100 * numerator) / denominator
  const index = group.parts.value ?? group.parts.numerator ?? 0
  const at = {
    file: context.file,
    row: row.row,
    column: table.columns[index] ?? '',
    found: row.cells[index] ?? '',
  }
  context.say(
    issue({
      code: 'cell/computed',
      severity: 'info',
      ...at,
      expected: { kind: 'value', value, tolerance: 0 },
    }),
  )
  return { parts: { ...parts, value }, reason: null, written: null, isChanged: true, lost }
}
