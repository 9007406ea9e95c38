import { issueText } from '@/i18n/issueText'
import { count, listOf, type Message } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { valueFault, type Dataset } from '@/dataset/dataset'
import type { Observation } from '@/dataset/observations'
import { figureOf, hasNoCases, shownDecimals, targetFigure, type CellView } from '@/analysis/cell'
import { rankBeside, scoreAgainstParts } from '@/analysis/published'
import { sourceInterval } from '@/analysis/reading'
import { countsText } from './countsText'
import './words'

/** What is known of a figure beside its value, and what that is. */
export type FigureLine = { readonly label: Message; readonly text: string }

/**
 * All that is known of a figure beside its value, a line each: period, target, counts, interval,
 * what its parts make, the rank that its source gives, change, status, source, day, note, why it is missing, and other values that were given. Never
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
      { id: sourceInterval(observation) ? 'card.intervalGiven' : 'card.interval' },
      `${words.number(interval.lower, indicator.decimals)} – ${words.number(interval.upper, indicator.decimals)}`,
    )
  if (observation)
    for (const [label, text] of besideOurs(words, dataset, cell, observation)) add(label, text)
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

/** What a source published beside what is made of the same figures here: the score, and the rank. */
export function besideOurs(
  words: Words,
  dataset: Dataset,
  { indicator }: Pick<CellView, 'indicator'>,
  observation: Observation,
): readonly (readonly [Message, string])[] {
  const held = scoreAgainstParts(dataset, indicator, observation)
  const rank = rankBeside(dataset, observation)
  const lines: (readonly [Message, string])[] = []
  if (held) {
    const made = figureOf(indicator, held.expected)
    const by = { ...figureOf(indicator, Math.abs(held.difference)), decimals: BY_DECIMALS }
    const side = held.isConsistent ? 'same' : held.difference > 0 ? 'higher' : 'lower'
    lines.push([{ id: 'card.made' }, words.text(`card.made.${side}`, { made, by })])
  }
  if (rank) {
    const { published, ours, of, tied } = rank
    const values = {
      published: count(published),
      ours: count(ours),
      of: count(of),
      units: listOf(tied.map(({ short_name: name }) => name)),
    }
    const why = published === ours ? 'same' : tied.length > 0 ? 'tied' : 'other'
    lines.push([{ id: 'card.rank' }, words.text(`card.rank.${why}`, values)])
  }
  return lines
}

/** A difference that is told is larger than 0.015. */
const BY_DECIMALS = 2
