import type { TableRow } from '@/dataset/cells/table'
import type { Level } from '@/dataset/tables/units'
import type { FileTable } from './sheets/readFile'
import type { Names } from './names'
import { nameQuestion } from './questions'
import type { Recipe } from './recipe'
import { slugOf } from './spelling'
import { completeUnit, unitRow, type CompletedUnit, type UnitRow } from './unitList'
import { partsWithin } from './unitNames'
import { UnitTiers } from './unitTiers'

/** The answer that a name is that of a unit which the package does not have yet. Never a key. */
export const NEW_UNIT = '+'

type Addable = CompletedUnit & { readonly level: Level; readonly parent: string | null }

/**
 * The unit that a name which the package does not know is of, where the name says of which tier:
 * `isLikely` where it is of another than the package compares, as communes beside districts are,
 * and nothing of that tier is written like it. `alike`: the units that it may be a slip of.
 */
export function addableUnit(
  names: Names,
  text: string,
  alike: readonly string[],
): { readonly name: string; readonly isLikely: boolean } | null {
  const unit = unitOf(names, text)
  if (unit === null) return null
  const levels = alike.map((id) => names.row('units', id)?.['level'])
  return {
    name: unit.name,
    isLikely: unit.level !== usualLevel(names) && !levels.includes(unit.level),
  }
}

/**
 * The units that somebody has said are new and that a table names, each once, in the order of its
 * headings and rows. They lie in the unit that the name says behind it, else in the one province where no tier lies between.
 */
export function addedUnits(
  { table, recipe }: { readonly table: FileTable; readonly recipe: Recipe },
  names: Names,
): readonly UnitRow[] {
  const wanted = new Set([...recipe.answers].flatMap(([id, to]) => (to === NEW_UNIT ? [id] : [])))
  if (wanted.size === 0) return []
  const taken = new Set<string>(names.rows.units.map(({ unit_id: id }) => id))
  const made: UnitRow[] = []
  for (const text of textsOf(table, names)) {
    if (!wanted.delete(nameQuestion('units', text))) continue
    const unit = unitOf(names, text)
    if (unit === null || names.find('units', text, null).kind !== 'none') continue
    const key = slugOf(unit.short_name)
    let free = key
    for (let number = 2; taken.has(free); number += 1) free = `${key}-${number}`
    taken.add(free)
    made.push(unitRow(free, unit, unit.level, unit.parent))
  }
  return made
}

function unitOf(names: Names, text: string): Addable | null {
  const within = partsWithin(text)
  const above = within === null ? null : names.find('units', within.end, null)
  const isWithin = within !== null && above?.kind === 'one'
  const unit = completeUnit({ name: isWithin ? within.front : text, kind: '' })
  if (unit === null || unit.level === null) return null
  const parent = isWithin ? above.id : provinceOver(names, unit.level)
  return { ...unit, level: unit.level, parent: unit.level === 'province' ? null : parent }
}

/** The one province, unless a district may lie between: of which one a commune is, nobody said. */
function provinceOver(names: Names, tier: Level): string | null {
  const { units } = names.rows
  if (tier === 'commune' && units.some((each) => each.level === 'district' && !each.valid_to))
    return null
  const provinces = units.filter(({ level }) => level === 'province')
  return provinces.length === 1 ? (provinces[0]?.unit_id ?? null) : null
}

const USUAL = new WeakMap<Names, Level | null>()

/** The tier that most units of a package are of. */
function usualLevel(names: Names): Level | null {
  const held = USUAL.get(names)
  if (held !== undefined) return held
  const counts = new Map<Level, number>()
  for (const { level } of names.rows.units) counts.set(level, (counts.get(level) ?? 0) + 1)
  const [usual = null] = [...counts].sort(([, a], [, b]) => b - a).map(([level]) => level)
  USUAL.set(names, usual)
  return usual
}

/** Every text of a table that may name a unit, as questions are asked about them. */
function* textsOf(table: FileTable, names: Names): Generator<string> {
  const tiers = new UnitTiers(names, table)
  const filled = ({ cells }: TableRow): readonly number[] =>
    cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]))
  for (const heading of table.columns) yield* [heading, ...heading.split(' / ')]
  for (const row of table.rows) {
    const finest = tiers.finest(row, filled(row))
    if (finest) yield finest.text
    for (const cell of row.cells) yield* [cell, ...cell.split(/[;,\n]/)]
  }
}
