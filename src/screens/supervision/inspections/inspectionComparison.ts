import type { Inspection } from '@/dataset/tables/inspections'
import type { Unit } from '@/dataset/tables/units'
import type { ShortcomingEntry, ShortcomingIndex } from '@/analysis/supervision/shortcomingIndex'

/**
 * What became of something that the earlier inspection found, and what the later one found again.
 */
export type ComparedEntry = {
  readonly entry: ShortcomingEntry
  readonly again: ShortcomingEntry | null
}

/** Two inspections of one unit. */
export type UnitComparison = {
  readonly unit: Unit
  /** Resolved by the as-of day, and not found again. */
  readonly resolved: readonly ComparedEntry[]
  /** Found again, or said to be open still. */
  readonly still: readonly ComparedEntry[]
  /**
   * Not found again, and nothing is known of what became of it: that is not the same as resolved.
   */
  readonly unsaid: readonly ComparedEntry[]
  /** Found by the later inspection alone. */
  readonly added: readonly ComparedEntry[]
}

export type InspectionComparison = {
  readonly earlier: Inspection
  readonly later: Inspection
  /** Every unit that both covered, in the order of the later one. */
  readonly units: readonly UnitComparison[]
}

/**
 * Two inspections compared, whichever way round they are given; `null` where they are one, or share
 * no unit.
 */
export function compareInspections(
  index: ShortcomingIndex,
  units: ReadonlyMap<string, Unit>,
  one: Inspection,
  other: Inspection,
): InspectionComparison | null {
  if (one === other) return null
  const [earlier, later] = one.date < other.date ? [one, other] : [other, one]
  const common = [...new Set(later.unit_ids)]
    .filter((id) => earlier.unit_ids.includes(id))
    .flatMap((id) => units.get(id) ?? [])
  if (common.length === 0) return null
  return {
    earlier,
    later,
    units: common.map((unit) =>
      compareUnit(index.byUnit.get(unit.unit_id) ?? [], earlier, later, unit),
    ),
  }
}

function compareUnit(
  entries: readonly ShortcomingEntry[],
  earlier: Inspection,
  later: Inspection,
  unit: Unit,
): UnitComparison {
  const foundBy = ({ inspection_id }: Inspection): ShortcomingEntry[] =>
    entries.filter(({ shortcoming }) => shortcoming.inspection_id === inspection_id)
  const [before, after] = [foundBy(earlier), foundBy(later)]
  const compared = before.map((entry): ComparedEntry => ({
    entry,
    again: after.find((each) => isSame(entry, each)) ?? null,
  }))
  const alone = compared.filter(({ again }) => again === null)
  return {
    unit,
    resolved: alone.filter(({ entry }) => entry.state === 'resolved'),
    still: compared.filter(
      ({ entry, again }) => again !== null || entry.state === 'open' || entry.state === 'overdue',
    ),
    unsaid: alone.filter(({ entry }) => entry.state === 'unknown'),
    added: after
      .filter((entry) => !before.some((each) => isSame(each, entry)))
      .map((entry) => ({ entry, again: null })),
  }
}

/**
 * Whether two findings are taken for one: the same indicator shows both; or one names none, and
 * both are in the same area.
 */
function isSame(a: ShortcomingEntry, b: ShortcomingEntry): boolean {
  const [x, y] = [a.shortcoming, b.shortcoming]
  if (x.indicator_id !== null && y.indicator_id !== null) return x.indicator_id === y.indicator_id
  return x.field_id === y.field_id
}
