import { unofficialOf } from '@/analysis/status'
import type { Observation } from '@/dataset/observations'
import { StatusSample } from './cell/FigureStatus'
import { Legend, type LegendEntry } from './Legend'
import { useText } from './useWords'

/** What the look of figures means that are not official; only of those that occur. */
export function statusEntries(
  t: (id: 'legend.illustrative' | 'legend.provisional') => string,
  rows: readonly (Observation | null | undefined)[],
): LegendEntry[] {
  return unofficialOf(rows).flatMap((status) =>
    status === 'official'
      ? []
      : [{ sign: <StatusSample status={status} />, text: t(`legend.${status}`) }],
  )
}

/** The legend of a pane that explains nothing else; nothing where all of it is official. */
export function StatusLegend({ rows }: { readonly rows: readonly (Observation | null)[] }) {
  const entries = statusEntries(useText(), rows)
  return entries.length === 0 ? null : <Legend entries={entries} />
}
