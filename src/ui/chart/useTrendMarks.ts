import { useMemo } from 'react'
import { eventMarks, type EventMark } from '@/analysis/events/eventMarks'
import type { TrendView } from '@/analysis/profile'
import { useDataset } from '@/ui/useDataset'

/** What happened along a history to the units that it is about. */
export function useTrendMarks({ indicator, lines, periods }: TrendView): readonly EventMark[] {
  const dataset = useDataset()
  return useMemo(
    () => eventMarks(dataset, indicator, [null, ...lines.map(({ unit }) => unit)], periods),
    [dataset, indicator, lines, periods],
  )
}
