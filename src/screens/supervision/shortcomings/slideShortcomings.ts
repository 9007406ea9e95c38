import type { Dataset } from '@/dataset/dataset'
import type { Unit } from '@/dataset/tables/units'
import type { Words } from '@/i18n/translator'
import {
  evidenceOf,
  evidenceTimes,
  type EvidenceFigure,
} from '@/analysis/supervision/shortcomingEvidence'
import type { ShortcomingEntry } from '@/analysis/supervision/shortcomingIndex'
import { inFocusFirst, type ShortcomingsView } from '@/analysis/supervision/shortcomings'
import { shortcomingRow } from '@/screens/supervision/slideRows'
import {
  fillSigns,
  gridUnits,
  signsOf,
  unofficialText,
  type GridContent,
} from '@/ui/slides/gridContent'
import './words'

/** The figures that show shortcomings, by entry and unit. */
type Shown = {
  readonly content: GridContent
  readonly figures: readonly EvidenceFigure[]
}

/**
 * Shortcomings against the units that they are said of, each with the last figure of its indicator
 * there. A state or day that all share is said once, with the signs.
 */
export function shortcomingsContent(
  dataset: Dataset,
  { scene, entries, filter }: ShortcomingsView,
  words: Words,
): Shown {
  const named = [...new Set(entries.flatMap((entry) => entry.units))]
  const units = filter.unit === null ? inFocusFirst(scene, named) : [filter.unit]
  const figures: EvidenceFigure[] = []
  const figureIn =
    ({ indicator, shortcoming }: ShortcomingEntry) =>
    (unit: Unit): EvidenceFigure | null => {
      if (indicator === null) return null
      const times = evidenceTimes(scene, shortcoming.found_on)
      const { before, after } = evidenceOf(dataset, scene, times, unit, indicator)
      const figure = after ?? before
      if (figure !== null && figure.value !== null) figures.push(figure)
      return figure
    }
  const isOneState =
    new Set(entries.map(({ state, shortcoming }) => `${state} ${shortcoming.due}`)).size === 1
  const rows = entries.map((entry) =>
    shortcomingRow(words, entry, units, { figureIn: figureIn(entry), hasState: !isOneState }),
  )
  const periods = [...new Set(figures.map(({ period }) => period))]
  return {
    figures,
    content: {
      head: words.text('shortcomings.list'),
      groups: [{ title: '', rows }],
      units: gridUnits(scene, units),
      foot: [
        ...signsOf(
          rows,
          (mark) => (mark.kind === 'shortcoming' ? words.text(`shortcoming.${mark.state}`) : ''),
          words,
        ),
        ...fillSigns(periods.length === 1 ? (periods[0] ?? null) : null, words),
      ],
      unofficial: unofficialText(
        figures.map(({ observation }) => observation),
        words,
      ),
    },
  }
}
