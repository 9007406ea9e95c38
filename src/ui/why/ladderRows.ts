import { never } from '@/dataset/never'
import { count, inner, listOf, type Message, type MessageValue } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { bareFigure, figureOf, targetFigure } from '@/analysis/cell'
import { differenceFigure, shownDifference } from '@/analysis/findings/phrase'
import { bareRank } from '@/analysis/ranking'
import type { Component, Ladder } from '@/analysis/why/view'
import { stepsOf, type Step } from '@/analysis/why/steps'
import { largest, smallest } from '@/stats/extremes'

/** A row of the ladder in words, and where it stands on the axis, as shares of its width. */
export type LadderRow = {
  readonly key: string
  readonly kind: 'start' | 'end' | Step['kind']
  readonly name: string
  readonly note: string
  readonly figure: string
  readonly undo: string
  /** Where the step comes from and where it leads. */
  readonly from: number
  readonly to: number
}

/** The rows of a ladder and what goes through all of them. */
export type LadderRows = {
  readonly rows: readonly LadderRow[]
  readonly target: { readonly at: number; readonly text: string } | null
}

/** What the axis keeps free at both ends for the figures beside the steps, where not said. */
const MARGIN = 0.19
/** A target farther from the ladder than this share of its length is not on it. */
const FAR = 0.6

/**
 * A ladder with at most `most` components of their own, in words. `hasNotes`: whether what stands
 * under the names is said.
 */
export function ladderRows(
  ladder: Ladder,
  most: number,
  words: Words,
  { hasNotes = true, margin = MARGIN }: { hasNotes?: boolean; margin?: number } = {},
): LadderRows {
  const { start, end, base, unit, place, climb, composite, decimals } = ladder
  const steps = stepsOf(ladder, most)
  const goal = ladder.target === null ? null : ladder.target * 10 ** decimals
  const at = axisOf([start, end, ...steps.flatMap(({ from, to }) => [from, to])], goal, margin)
  const score = (ticks: number): string => words.number(ticks / 10 ** decimals, decimals)
  const isLast = place !== null && place.rank === place.of
  const rows: LadderRow[] = [
    {
      key: 'start',
      kind: 'start',
      name: capital(base.unit?.short_name ?? words.message(base.name)),
      note: '',
      figure: score(start),
      undo: '',
      from: at(start),
      to: at(start),
    },
    ...steps.map((step): LadderRow => ({
      key: step.kind === 'component' ? step.component.indicator.indicator_id : step.kind,
      kind: step.kind,
      ...stepText(ladder, step, words),
      figure: signed(words, step.to - step.from, decimals),
      from: at(step.from),
      to: at(step.to),
    })),
    {
      key: 'end',
      kind: 'end',
      name: unit.short_name,
      note:
        place === null
          ? ''
          : words.text(isLast ? 'ladder.last' : 'ladder.rank', {
              place: inner(bareRank(place)),
            }),
      figure: score(end),
      undo: climb === null ? '' : words.message(climbMessage(climb)),
      from: at(end),
      to: at(end),
    },
  ]
  return {
    rows: hasNotes ? rows : rows.map((row) => ({ ...row, note: '' })),
    target:
      goal === null || ladder.target === null || !isOn(at(goal))
        ? null
        : {
            at: at(goal),
            text: words.text('ladder.target', {
              value: bareFigure({ ...composite, decimals: 0 }, ladder.target),
            }),
          },
  }
}

const isOn = (share: number): boolean => share > 0 && share < 1

/** Places ticks on the axis. */
function axisOf(
  ticks: readonly number[],
  goal: number | null,
  margin: number,
): (ticks: number) => number {
  const [least, most] = [smallest(ticks), largest(ticks)]
  const length = Math.max(1, most - least)
  const isNear = goal !== null && goal > least - FAR * length && goal < most + FAR * length
  const [low, high] = isNear ? [Math.min(least, goal), Math.max(most, goal)] : [least, most]
  const span = Math.max(1, high - low) / (1 - 2 * margin)
  return (value) => margin + (value - low) / span
}

function climbMessage({ n, rank, isOfAll }: NonNullable<Ladder['climb']>): Message {
  if (!isOfAll) return { id: 'ladder.climb.own', values: { n: count(n), rank: count(rank) } }
  return n === 1
    ? { id: 'ladder.climb.first', values: { rank: count(rank) } }
    : { id: 'ladder.climb', values: { n: count(n), rank: count(rank) } }
}

/** Ticks as points, with their sign. */
export function signed(words: Words, ticks: number, decimals: number): string {
  return words.text('figure.plain', {
    value: { kind: 'number', value: ticks / 10 ** decimals, decimals, signed: true },
  })
}

function stepText(
  ladder: Ladder,
  step: Step,
  words: Words,
): Pick<LadderRow, 'name' | 'note' | 'undo'> {
  const { decimals, base, missing, composite } = ladder
  switch (step.kind) {
    case 'component':
      return {
        name: step.component.indicator.short_name,
        note: valuesText(step.component, words),
        undo: undoText(step.component, ladder, words),
      }
    case 'rest': {
      const plain = (ticks: number) =>
        ({ kind: 'number', value: Math.abs(ticks) / 10 ** decimals, decimals }) as const
      const [lost, gained] = [plain(step.lost), plain(step.gained)]
      return {
        name: words.text('ladder.rest', { n: count(step.n) }),
        note:
          step.lost === 0
            ? words.text('ladder.rest.gained', { gained })
            : step.gained === 0
              ? words.text('ladder.rest.lost', { lost })
              : words.text('ladder.rest.both', { lost, gained }),
        undo:
          step.against !== null && step.against.ticks > 0
            ? aheadText(step.against, ladder, words)
            : '',
      }
    }
    case 'missing': {
      const only = missing.parts.filter(
        ({ own, base: other }) => (own.share === null) !== (other.share === null),
      )
      return {
        name: words.text('ladder.missing'),
        note: words.text('ladder.missing.note', { n: count(only.length) }),
        undo: words.text('figure.plain', {
          value: listOf(only.map(({ indicator }) => indicator.short_name)),
        }),
      }
    }
    case 'unexplained':
      return {
        name: words.text('ladder.unexplained'),
        note: words.text('ladder.unexplained.note'),
        undo:
          base.kind === 'province' && composite.aggregate === 'mean'
            ? words.text('ladder.unexplained.mean')
            : '',
      }
    default:
      return never(step)
  }
}

function valuesText({ indicator, own, base }: Component, words: Words): string {
  if (own.value === null || base.value === null) return ''
  return words.text('ladder.step.values', {
    own: bareFigure(indicator, own.value),
    base: figureOf(indicator, base.value),
  })
}

/** What would make good a loss; what a unit is ahead by where it is. */
export function undoText(component: Component, ladder: Ladder, words: Words): string {
  const { indicator, undo, ticks } = component
  if (undo !== null && indicator.counted_for === 'parent' && ladder.place !== null)
    return words.text('ladder.undo.parent')
  if (undo === null) {
    const by = ticks > 0 ? leadOf(component) : null
    return by === null ? '' : words.text('ladder.aheadBy', { by })
  }
  const points = pointsOf(undo.points, ladder)
  return undo.kind === 'value'
    ? words.text('ladder.undo.value', { value: targetFigure(indicator, shown(undo.value)), points })
    : words.text(`ladder.undo.${undo.kind}`, { n: count(undo.cases), points })
}

const shown = (value: number): number => Number(value.toFixed(1))

function aheadText(component: Component, ladder: Ladder, words: Words): string {
  const by = leadOf(component)
  if (by === null) return ''
  return words.text('ladder.ahead', {
    indicator: component.indicator.short_name,
    by,
    points: pointsOf(component.ticks / 10 ** ladder.decimals, ladder),
  })
}

/** By how much a unit is ahead at a component, as whoever subtracts the figures shown gets it. */
function leadOf({ indicator, own, base }: Component): MessageValue | null {
  if (own.value === null || base.value === null) return null
  return differenceFigure(indicator, Math.abs(shownDifference(indicator, own.value, base.value)))
}

const pointsOf = (value: number, { decimals, composite }: Ladder) =>
  differenceFigure({ ...composite, decimals }, value, true)

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
