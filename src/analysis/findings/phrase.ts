import { never } from '@/dataset/never'
import type { Indicator } from '@/dataset/tables/indicators'
import { count, inner, listOf, type Figure, type Message, type MessageValue } from '@/i18n/message'
import { figureOf, targetFigure, shownDecimals } from '@/analysis/cell'
import { amongMessage, rankMessage, type Place } from '@/analysis/ranking'
import type { Caveat, Finding } from './finding'
import './words'

/**
 * How a finding is worded. `said`: caveats that stand elsewhere already. `unnamed`: on a screen
 * about one unit its name is left out.
 */
export type Wording = { readonly said?: readonly Caveat[]; readonly unnamed?: boolean }

/** From so many units on, a sentence counts them and does not name them. */
const MOST_NAMED = 4

/**
 * The words of a finding without a full stop, hedged by its caveats: `<unit>: <indicator> at 39.6
 * %, … (on illustrative figures)`.
 */
export function findingPhrase(
  finding: Finding,
  { said = [], unnamed = false }: Wording = {},
): Message {
  return hedged(
    unnamed ? own(finding) : named(finding),
    finding.caveats.filter((caveat) => !said.includes(caveat)),
  )
}

/** A finding as a sentence of its own, with its full stop. */
export function findingSentence(finding: Finding, wording: Wording = {}): Message {
  return { id: 'finding.sentence', values: { finding: inner(findingPhrase(finding, wording)) } }
}

/** Words with what they must not be said without, in brackets. */
export function hedged(sentence: Message, caveats: readonly Caveat[]): Message {
  if (caveats.length === 0) return sentence
  const inWords = caveats.map((caveat): Message => ({ id: `caveat.${caveat}` }))
  const together = inWords.reduce((most, last): Message => ({
    id: 'caveat.both',
    values: { most: inner(most), last: inner(last) },
  }))
  return { id: 'finding.hedged', values: { finding: inner(sentence), caveats: inner(together) } }
}

/**
 * How far apart two figures are as they are shown, so that whoever subtracts them gets the same.
 */
export function shownDifference(indicator: Indicator, a: number, b: number): number {
  const decimals = Math.max(shownDecimals(indicator, a), shownDecimals(indicator, b))
  return Number((Number(a.toFixed(decimals)) - Number(b.toFixed(decimals))).toFixed(decimals))
}

/**
 * A difference of two values of an indicator, in what it is measured in: percentage points, points,
 * days. The sign is the caller’s.
 */
export function differenceFigure(
  { measure, decimals }: Indicator,
  value: number,
  signed = false,
): MessageValue {
  // What is told as a gap is not none, however small.
  const told =
    value === 0 || signed
      ? decimals
      : Math.max(decimals, Math.min(6, Math.ceil(-Math.log10(Math.abs(value)))))
  const number: Figure = { kind: 'number', value, decimals: told, signed }
  switch (measure) {
    case 'percent':
      return inner({ id: 'figure.points', values: { value: number } })
    case 'score':
      return inner({ id: 'figure.score', values: { value: number } })
    case 'days':
      return inner({ id: 'figure.days', values: { value: number } })
    case 'count':
      return number
    default:
      return never(measure)
  }
}

/**
 * Whether the words of a finding without its unit begin with the indicator, and so may begin a
 * sentence.
 */
export function opensWithIndicator({ kind }: Finding): boolean {
  return (
    kind === 'gap' ||
    kind === 'streak' ||
    kind === 'reversal' ||
    kind === 'outlier' ||
    kind === 'change'
  )
}

function named(finding: Finding): Message {
  const units = listOf(finding.units.map(({ short_name }) => short_name))
  const what = inner(own(finding))
  switch (finding.kind) {
    case 'standing':
    case 'leader':
    case 'laggard':
    case 'attained':
      return { id: 'finding.does', values: { units, what } }
    case 'gap':
    case 'streak':
    case 'reversal':
    case 'outlier':
    case 'change':
      return { id: 'finding.of', values: { units, what } }
    case 'missing':
      return finding.units.length < MOST_NAMED
        ? { id: 'finding.does', values: { units, what } }
        : own(finding)
    case 'noModel':
      return { id: 'headline.noModel', values: { units } }
    case 'unmet':
    case 'close':
    case 'owed':
      return own(finding)
    default:
      return never(finding)
  }
}

/** The words after the unit; whole where the units are within them. */
function own(finding: Finding): Message {
  switch (finding.kind) {
    case 'standing': {
      const { indicator, value } = finding
      const values = {
        place: inner(rankMessage(finding)),
        indicator: indicator.short_name,
        value: figureOf(indicator, value),
      }
      return { id: 'finding.standing', values }
    }
    case 'leader':
    case 'laggard': {
      const values = {
        indicator: finding.indicator.short_name,
        value: figureOf(finding.indicator, finding.value),
      }
      return among(
        finding,
        finding.kind === 'leader'
          ? { id: 'finding.leader', values }
          : { id: 'finding.laggard', values },
      )
    }
    case 'close': {
      const units = listOf(finding.units.map(({ short_name }) => short_name))
      return among(finding, {
        id: 'finding.close',
        values: { units, indicator: finding.indicator.short_name },
      })
    }
    case 'gap': {
      const { indicator, value, target, shortfall } = finding
      const shown = Math.abs(shownDifference({ ...indicator, target }, value, target))
      const values = {
        indicator: indicator.short_name,
        value: figureOf(indicator, value, target),
        // A target with more decimals than are shown, or a gap too small to be seen in them, is
        // told as it is.
        shortfall: differenceFigure(indicator, shown > 0 ? shown : shortfall),
      }
      return indicator.polarity === 'lower'
        ? { id: 'finding.gapAbove', values: { ...values, target: targetFigure(indicator, target) } }
        : { id: 'finding.gapBelow', values }
    }
    case 'unmet': {
      const { indicator, met, judged } = finding
      return {
        id: 'finding.unmet',
        values: { n: count(met), of: count(judged), indicator: indicator.short_name },
      }
    }
    case 'attained':
      return {
        id: 'finding.attained',
        values: { met: count(finding.met), of: count(finding.judged) },
      }
    case 'streak': {
      const values = { ...path(finding), n: count(finding.steps) }
      return finding.direction === 'up'
        ? { id: 'finding.streakUp', values }
        : { id: 'finding.streakDown', values }
    }
    case 'reversal': {
      const values = { ...path(finding), n: count(finding.steps) }
      return finding.direction === 'up'
        ? { id: 'finding.reversalUp', values }
        : { id: 'finding.reversalDown', values }
    }
    case 'outlier': {
      const { indicator, value, reference, method, direction } = finding
      const values = {
        indicator: indicator.short_name,
        value: figureOf(indicator, value),
        mark: inner({ id: method === 'funnel' ? 'finding.markProvince' : 'finding.markMedian' }),
        reference: figureOf(indicator, reference),
      }
      return direction === 'up'
        ? { id: 'finding.outlierUp', values }
        : { id: 'finding.outlierDown', values }
    }
    case 'change': {
      const { indicator, difference, direction, periods } = finding
      const [period = ''] = periods
      const values = {
        indicator: indicator.short_name,
        difference: differenceFigure(indicator, Math.abs(difference)),
        period: period === '' ? '' : ({ kind: 'period', period } as const),
      }
      return direction === 'up'
        ? { id: 'finding.changeUp', values }
        : { id: 'finding.changeDown', values }
    }
    case 'missing': {
      const { indicator, units, without, of } = finding
      if (units.length < MOST_NAMED)
        return { id: 'finding.missing', values: { indicator: indicator.short_name } }
      return {
        id: 'finding.missingMany',
        values: { n: count(without), of: count(of), indicator: indicator.short_name },
      }
    }
    case 'noModel':
      return { id: 'finding.noModel' }
    case 'owed':
      return finding.overdue > 0
        ? { id: 'headline.overdue', values: { n: count(finding.overdue) } }
        : {
            id: 'headline.shortcomings',
            values: { n: count(finding.open), units: count(finding.units.length) },
          }
    default:
      return never(finding)
  }
}

/** Words about places, with whom these are among where that may be in doubt. */
function among({ among: whom }: Pick<Place, 'among'>, said: Message): Message {
  return whom === null
    ? said
    : { id: 'finding.among', values: { finding: inner(said), among: inner(amongMessage(whom)) } }
}

function path(finding: {
  readonly indicator: Indicator
  readonly from: number
  readonly to: number
}) {
  const { indicator, from, to } = finding
  return {
    indicator: indicator.short_name,
    from: figureOf(indicator, from),
    to: figureOf(indicator, to),
  }
}
