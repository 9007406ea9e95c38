import type { Words } from '@/i18n/translator'
import { count, inner, listOf, type Message } from '@/i18n/message'
import { namesMessage } from '@/analysis/learning/answersWords'
import type { FaultLine } from '@/analysis/learning/faultLines'
import {
  advicePhrases,
  faultName,
  faultNotes,
  gapMessage,
  type AdvicePhrase,
} from '@/analysis/learning/faultWords'
import { focusPlace } from '@/analysis/scene'
import type { LearningView } from '@/analysis/learning/learning'
import type { ShortcomingState } from '@/analysis/statements'
import { unofficialIn } from './learningHeadline'
import { resultPlot, type Plot } from './resultPlot'
import './words'

/** Models to look at where no figure tells: a disc each, and whose they are. */
type Discs = { readonly own: string; readonly count: number; readonly units: string }

/** A fault in words, with its line: what a page and a slide draw alike. */
export type ResultRow = {
  readonly key: string
  /** `null`: figures alone tell. */
  readonly state: ShortcomingState | null
  readonly name: string
  /** The words of the source, where the name is not them. */
  readonly title: string
  readonly note: string
  readonly advice: readonly (AdvicePhrase & { readonly text: string })[]
  readonly gap: string
  readonly plot: Plot | null
  readonly discs: Discs | null
  /** What the line says, to be heard. */
  readonly spoken: string
}

/** The widths of a row’s three columns in letters; narrow ones stand under each other. */
export type ResultColumns = {
  readonly isStacked: boolean
  readonly name: number
  readonly plot: number
  readonly advice: number
}

/** Below this width, in letters, name, line and advice stand under each other. */
const NARROW = 46
/** Between two columns: as the style sheet has it. */
const COLUMN_GAP = 1.2
const NAME = { share: 0.17, least: 9, most: 15 }
const ADVICE = { share: 0.35, least: 15, most: 30 }

/** Between the name of a fault and what stands behind it. */
export const INLINE = ' · '

/** How a width in letters is shared. */
export function resultColumns(width: number): ResultColumns {
  if (width < NARROW) return { isStacked: true, name: width, plot: width, advice: width }
  const part = ({ share, least, most }: typeof NAME): number =>
    Math.max(least, Math.min(most, share * width))
  const [name, advice] = [part(NAME), part(ADVICE)]
  return { isStacked: false, name, advice, plot: width - name - advice - 2 * COLUMN_GAP }
}

/** Discs drawn at most; the sentence has their count. */
const MOST_DISCS = 8
const MOST_NAMED = 2

/**
 * The faults of the chosen unit as rows of a drawing. `isShort`: what they rest on in few words;
 * `hasOthers`: whether more units are named on the lines than need be; `isInline`: what it rests on
 * and how far it is to the target stand behind the name, so that the line need not name the target.
 */
export function resultRows(
  view: LearningView,
  columns: ResultColumns,
  words: Words,
  { isShort = false, hasOthers = true, isInline = false } = {},
): ResultRow[] {
  const write = (messages: readonly Message[], joint: string): string =>
    messages.map((message) => words.message(message)).join(joint)
  return view.lines.map((line): ResultRow => {
    const gap = gapMessage(line)
    const plot = resultPlot(line, columns.plot, words, {
      hasOthers,
      hasGoal: gap === null || !isInline,
    })
    const notes = faultNotes(line, isShort)
    const discs = plot === null ? discsOf(line, view, words) : null
    const advice = advicePhrases(line, view).map((phrase) => ({
      ...phrase,
      text: words.message(phrase.message),
    }))
    return {
      key: line.key,
      state: line.shortcomings[0]?.state ?? null,
      name: faultName(line),
      title: line.shortcomings.map(({ shortcoming }) => shortcoming.text).join('; '),
      note: write(isInline && gap !== null ? [...notes, gap] : notes, '; '),
      advice,
      gap: gap === null || isInline ? '' : words.message(gap),
      plot,
      discs,
      spoken: plot?.labels.map(({ text }) => text).join('; ') ?? '',
    }
  })
}

function discsOf({ advice }: FaultLine, { unit }: LearningView, words: Words): Discs | null {
  if (advice.kind !== 'models' || unit === null) return null
  return {
    own: unit.short_name,
    count: Math.min(MOST_DISCS, advice.models.length),
    units: words.text('figure.plain', { value: inner(namesMessage(advice.units, MOST_NAMED)) }),
  }
}

/** What stands in the legend of the lines: the signs that occur, then what holds of all rows. */
export type ResultLegend = {
  readonly own: string
  readonly ownPlace: number | null
  readonly hasBest: boolean
  readonly hasModels: boolean
  readonly hasTicks: boolean
  readonly hasBars: boolean
  readonly hasTarget: boolean
  readonly terms: readonly string[]
  /** Those of the terms that nothing else on a slide says. */
  readonly aside: readonly string[]
}

/** The legend of rows. `isShort`: without what the line itself shows. */
export function resultLegend(
  view: LearningView,
  rows: readonly ResultRow[],
  words: Words,
  { isShort = false } = {},
): ResultLegend {
  const plots = rows.flatMap(({ plot }) => (plot ? [plot] : []))
  const { unit, scene, uninspected } = view
  const aside =
    uninspected === 0 || rows.some(({ discs }) => discs !== null)
      ? []
      : [words.text('learning.advice.uninspected', { n: count(uninspected) })]
  return {
    own: unit?.short_name ?? '',
    ownPlace: unit && focusPlace(scene, unit.unit_id),
    hasBest: plots.some(({ best }) => best !== null),
    hasModels:
      rows.some(({ discs }) => discs !== null) ||
      plots.some(({ models, bars }) => models.length > 0 || bars.some((bar) => bar.models > 0)),
    hasTicks: plots.some(({ ticks }) => ticks.length > 0),
    hasBars: plots.some(({ bars }) => bars.length > 0),
    hasTarget: plots.some(({ target }) => target !== null),
    aside,
    terms: [
      ...(scene.period === null || plots.length === 0 ? [] : [words.period(scene.period)]),
      ...(plots.length === 0 || isShort ? [] : [words.text('learning.line.right')]),
      ...aside,
    ],
  }
}

/** What kind of figures the lines rest on, where they are not official; else nothing. */
export function unofficialText(view: LearningView, words: Words): string {
  const statuses = unofficialIn(view)
  return statuses.length === 0
    ? ''
    : words.text('learning.line.figures', {
        statuses: listOf(statuses.map((status) => inner({ id: `status.${status}` }))),
      })
}
