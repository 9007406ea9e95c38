import type { TableName } from '@/dataset/declarations'
import type { BasePackage } from './basePackage'
import type { ShownChange } from './diff'
import type { ChangeRow } from './overview'
import type { PackageRows } from './packageRows'

/**
 * A change as a list shows it: keys as people call them, figures with the decimals of their
 * indicator.
 */
export function changeRow(
  { kind, unit_id: unit, indicator_id: indicator, period, from, to }: ShownChange,
  names: ReadonlyMap<string, string>,
  decimals: ReadonlyMap<string, number>,
): ChangeRow {
  const places = Math.max(
    decimals.get(indicator) ?? 2,
    ...[from, to].map((value) => (value === null ? 0 : decimalsOf(value))),
  )
  return {
    kind,
    unit: names.get(unit) ?? unit,
    indicator: names.get(indicator) ?? indicator,
    period,
    decimals: places,
    from,
    to,
  }
}

/** A change that shows only in later decimals must be seen as one. */
function decimalsOf(value: number): number {
  return Math.min(6, (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length)
}

/** What people call the units and indicators of a package, by key. */
export function rowNames({ units, indicators }: PackageRows): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...units.map((row) => [row.unit_id, row.short_name] as const),
    ...indicators.map((row) => [row.indicator_id, row.short_name] as const),
  ])
}

/** The decimals that figures of an indicator are shown with, by its key. */
export function decimalsShown({ indicators }: PackageRows): ReadonlyMap<string, number> {
  return new Map(indicators.map(({ indicator_id, decimals }) => [indicator_id, decimals]))
}

/** The files of tables that stay as they are, byte for byte. */
export function keptOf(
  { files, dataset }: BasePackage,
  kept: ReadonlySet<TableName>,
): readonly (readonly [string, Uint8Array])[] {
  return (dataset?.about.resources ?? [])
    .filter(({ name }) => kept.has(name))
    .flatMap(({ paths }) => paths)
    .flatMap((path) => {
      const bytes = files.get(path)
      return bytes ? [[path, bytes] as const] : []
    })
}
