import type { TableRow } from '@/dataset/cells/table'
import type { FileTable } from './sheets/readFile'
import type { TableContext } from './cells'
import { bareTarget } from './columnContent'
import type { FigureCells } from './decisions'
import type { FigureDefaults } from './figureDefaults'
import type { FigureGroup, FigurePlan } from './planned'
import { readMeasured } from './measuredCell'
import { timesOf } from './measures'
import { nameQuestion } from './questions'
import { sectionAt } from './sections'
import type { FigurePart } from './recipe'

/**
 * What the columns of a plan hold. Counts are the values and targets of what is counted, and the
 * numerators and denominators of shares; points and days may be broken.
 */
export function figureCells(
  context: TableContext,
  table: FileTable,
  plan: FigurePlan,
  defaults: FigureDefaults,
): FigureCells {
  const held = new Map<number, { readonly group: FigureGroup; readonly part: FigurePart }>()
  for (const group of plan.groups) {
    for (const [part, index] of Object.entries(group.parts) as [FigurePart, number][]) {
      if (!held.has(index)) held.set(index, { group, part })
    }
  }
  const sections = plan.sections.get('indicator_id')
  const [named] = plan.keys.get('indicator_id') ?? []
  const measureOf = (id: string | null | undefined): unknown =>
    id == null ? null : context.names.row('indicators', id)?.['measure']
  const ofText = new Map<string, unknown>()
  const measureOfText = (text: string): unknown => {
    if (ofText.has(text)) return ofText.get(text)
    const answer = context.recipe.answers.get(nameQuestion('indicators', text))
    const match = context.names.find('indicators', answer ?? text, null)
    const measure = match.kind === 'one' ? measureOf(match.id) : null
    ofText.set(text, measure)
    return measure
  }
  const measureAt = (
    { cells, row }: TableRow,
    { group }: { readonly group: FigureGroup },
  ): unknown => {
    const section = sections && sectionAt(sections, row)
    const text = section ? section.text : named === undefined ? '' : (cells[named] ?? '')
    return text === ''
      ? measureOf(group.at.indicator_id ?? defaults.indicator_id)
      : measureOfText(text)
  }
  return {
    bare: (cell, index) => {
      const at = held.get(index)
      const bare = at?.part === 'target' ? bareTarget(cell) : cell
      return readMeasured(bare)?.number ?? bare
    },
    columns: [...held.keys()].filter((index) => index < table.columns.length),
    isCount: (row, index) => {
      const at = held.get(index)
      // Of thousands, parts of one are whole.
      if (!at) return false
      const measure = measureAt(row, at)
      if (timesOf(plan.scales, at.group.times, at.part, index, row, measure) !== 1) return false
      return (
        measure === 'count' ||
        (measure === 'percent' && (at.part === 'numerator' || at.part === 'denominator'))
      )
    },
    fits: (row, index, number) => {
      const at = held.get(index)
      return at?.part !== 'value' || measureAt(row, at) !== 'percent' || number <= 100
    },
  }
}
