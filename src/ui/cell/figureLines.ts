import { issueText } from '@/i18n/issueText'
import type { Message } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { valueFault, type Dataset } from '@/dataset/dataset'
import { hasNoCases, shownDecimals, targetFigure, type CellView } from '@/analysis/cell'
import { countsText } from './countsText'
import './words'

/** What is known of a figure beside its value, and what that is. */
export type FigureLine = { readonly label: Message; readonly text: string }

/**
 * All that is known of a figure beside its value, a line each: period, target, counts, interval,
 * change, status, source, day, note, why it is missing, and other values that were given. Never
 * throws.
 */
export function figureLines(words: Words, dataset: Dataset, cell: CellView): readonly FigureLine[] {
  const { unit, indicator, observation, value, target, difference, previous, interval } = cell
  const source = observation && dataset.sources.byId.get(observation.source_id)
  const versions = dataset.observations.versions(
    unit.unit_id,
    indicator.indicator_id,
    observation?.period ?? ('' as never),
  )
  const lines: FigureLine[] = []
  const add = (label: Message, text: string | null): void => {
    if (text !== null && text !== '') lines.push({ label, text })
  }
  if (observation) add({ id: 'card.period' }, words.period(observation.period))
  if (target !== null)
    add(
      { id: 'card.target' },
      words.text('figure.plain', { value: targetFigure(indicator, target) }),
    )
  add({ id: 'card.counts' }, countsText(words, observation))
  if (interval)
    add(
      { id: 'card.interval' },
      `${words.number(interval.lower, indicator.decimals)} – ${words.number(interval.upper, indicator.decimals)}`,
    )
  if (difference !== null && previous !== null) {
    const signed = words.text('figure.plain', {
      value: { kind: 'number', value: difference, decimals: indicator.decimals, signed: true },
    })
    add({ id: 'card.change', values: { period: { kind: 'period', period: previous } } }, signed)
  }
  if (observation) add({ id: 'card.status' }, words.text(`status.${observation.status}`))
  if (observation?.quality)
    add({ id: 'card.quality' }, words.text(`quality.${observation.quality}`))
  add({ id: 'card.source' }, source ? `${source.title} (${source.publisher})` : null)
  if (observation?.published_on) add({ id: 'card.published' }, words.date(observation.published_on))
  add({ id: 'card.note' }, observation?.note ?? null)
  const fault = observation && valueFault(dataset, observation)
  if (fault)
    add(
      { id: 'card.fault', values: { file: fault.file, row: String(fault.row) } },
      issueText(words, fault),
    )
  else if (value === null) {
    const untold = words.text(
      !observation ? 'card.noRow' : hasNoCases(cell) ? 'card.noCases' : 'card.noReason',
    )
    add({ id: 'card.missing' }, observation?.missing_reason ?? untold)
  }
  if (versions.length > 1) {
    const written = versions.map(
      (each) =>
        `${each.value === null ? '–' : words.number(each.value, shownDecimals(indicator, each.value, target))} (${dataset.sources.byId.get(each.source_id)?.title ?? each.source_id})`,
    )
    add({ id: 'card.versions' }, written.join('; '))
  }
  return lines
}
