import { groupBy } from '@/dataset/group'
import { isAbsent, type Dataset } from '@/dataset/dataset'
import type { PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import { count, inner, listOf, type Message } from '@/i18n/message'
import { bestValue } from '@/stats/distance'
import type { Verdict } from '@/stats/judgement'
import { nearlyEqual } from '@/stats/nearlyEqual'
import { absentPhrases } from '@/analysis/absent'
import { FEWEST_FOCUS, type CompareView, type FocusUnit } from './model'
import type { Attained, Gap } from '@/analysis/findings/finding'
import { findingsFor } from '@/analysis/findings/findings'
import { findingSentence } from '@/analysis/findings/phrase'
import { attainedFinding, gapFinding } from '@/analysis/findings/target'
import { isTelling } from '@/analysis/weakest'
import type { Headline, Phrase } from '@/analysis/sentence'
import { FOCUS_LIMIT } from '@/analysis/scene'
import { unofficialMessages, unofficialOf } from '@/analysis/status'
import { largest } from '@/stats/extremes'
import './words'

const plain = (message: Message): Phrase => ({ message, tone: 'plain' })
const alarm = (message: Message): Phrase => ({ message, tone: 'alarm' })

/** What happened to a focus unit that is worth a sentence under the headline, if anything is. */
const TOLD = ['outlier', 'streak', 'reversal', 'change'] as const

/**
 * The comparison in a sentence, out of the findings that all screens share: which focus unit misses
 * most targets, and what the others are held up by; under it who leads, who moved, or else the
 * strongest of what was found of one, and what the figures rest on. With fewer than two focus
 * units, or too few figures, it says that instead. Errors: none.
 */
export function compareHeadline(dataset: Dataset, view: CompareView): Headline {
  const { scene, focus, measured } = view
  if (isAbsent(dataset, 'observations'))
    return { phrases: absentPhrases(['observations']), notes: [] }
  if (scene.period === null || measured === 0) {
    const period = scene.unknownPeriod
    return {
      phrases: [
        plain(
          period === null
            ? { id: 'headline.noFigures' }
            : { id: 'headline.noFiguresIn', values: { period: { kind: 'period', period } } },
        ),
      ],
      notes: [],
    }
  }
  if (focus.length < FEWEST_FOCUS)
    return {
      phrases: [
        plain({
          id: 'compare.headline.choose',
          values: { least: count(FEWEST_FOCUS), most: count(FOCUS_LIMIT) },
        }),
      ],
      notes: [{ id: 'compare.choose.text' }],
    }
  const { period } = scene
  const judged = focus.flatMap((each): Judged[] => {
    const attained = attainedFinding(period, each.cells)
    return attained === null || !isTelling({ judged: attained.judged, of: each.cells.length })
      ? []
      : [{ ...each, attained }]
  })
  const figures = unofficialOf(focus.flatMap(({ cells }) => cells.map((each) => each.observation)))
  const phrases = (judged.length === 0 ? [] : targetPhrases(period, judged, focus)).map(
    (phrase): Phrase => ({ ...phrase, rests: figures }),
  )
  const rests = hedge(focus)
  const moved = movers(view)
  return {
    phrases:
      phrases.length > 0
        ? phrases
        : [
            plain(
              focus.some(({ cells }) => cells.some(({ target }) => target !== null))
                ? {
                    id: 'compare.headline.few',
                    values: { n: count(judged.length), of: count(focus.length) },
                  }
                : { id: 'compare.headline.untargeted' },
            ),
          ],
    notes: [
      ...rests,
      ...leaders(focus),
      ...(moved.length > 0 ? moved : told(dataset, view, rests.length > 0)),
    ],
  }
}

/** A focus unit of which enough indicators can be judged to speak of it. */
type Judged = FocusUnit & { readonly attained: Attained }

/** The strongest of what was found of the focus units, as a sentence. */
function told(dataset: Dataset, { scene, focus }: CompareView, isHedged: boolean): Message[] {
  const found = findingsFor(dataset, scene, {
    units: focus.map(({ unit }) => unit),
    kinds: TOLD,
    most: 1,
  })
  return found.map((finding) =>
    findingSentence(finding, { said: isHedged ? ['illustrative'] : [] }),
  )
}

/**
 * Who misses most targets, by share of those that can be judged, equals together; then what the
 * other units are held up by.
 */
function targetPhrases(
  period: PeriodId,
  judged: readonly Judged[],
  focus: readonly FocusUnit[],
): Phrase[] {
  const most = largest(judged.map(({ attained }) => attained.strength))
  if (most === 0) {
    return [
      plain({
        id: 'compare.headline.allMet',
        values: { units: listOf(judged.map(({ unit }) => unit.short_name)) },
      }),
    ]
  }
  const worst = judged.filter(({ attained }) => nearlyEqual(attained.strength, most))
  const [first] = worst
  if (!first) return []
  const { met, judged: of } = first.attained
  const isAlike = worst.every(({ attained }) => attained.judged === of)
  const named = isAlike ? worst : [first]
  const values = { ...unitsNamed(named), of: count(of) }
  const isBelow = named.every((each) =>
    gapsOf(period, each).every(({ indicator }) => indicator.polarity === 'higher'),
  )
  return [
    alarm(
      isBelow
        ? { id: 'compare.headline.below', values: { ...values, n: count(of - met) } }
        : { id: 'compare.headline.unmet', values: { ...values, met: count(met) } },
    ),
    ...obstacle(
      period,
      focus.filter(({ unit }) => named.every((each) => each.unit !== unit)),
    ),
  ]
}

/** Where a focus unit misses a target. */
function gapsOf(period: PeriodId, { cells }: Pick<FocusUnit, 'cells'>): Gap[] {
  return cells.flatMap((cell) => gapFinding(period, cell) ?? [])
}

function unitsNamed(units: readonly FocusUnit[]): { readonly units: ReturnType<typeof listOf> } {
  return { units: listOf(units.map(({ unit }) => unit.short_name)) }
}

/**
 * The indicator that most of the units miss outright: among equals one that an inspection named in
 * them, then the one furthest from its target. None where none is missed.
 */
function obstacle(period: PeriodId, units: readonly FocusUnit[]): Phrase[] {
  const missed = units.flatMap((unit) =>
    unit.cells.filter(({ attainment }) => attainment === 'missed').map((cell) => ({ unit, cell })),
  )
  const found = [...groupBy(missed, ({ cell }) => cell.indicator)].map(([indicator, held]) => ({
    indicator,
    units: held.map(({ unit }) => unit),
    named: held.filter(({ cell }) => cell.shortcoming !== null && cell.shortcoming !== 'resolved')
      .length,
    farthest: largest(held.map(({ cell }) => gapFinding(period, cell)?.strength ?? 0)),
  }))
  const [first] = found.sort(
    (a, b) => b.units.length - a.units.length || b.named - a.named || b.farthest - a.farthest,
  )
  if (!first) return []
  return [
    plain({
      id: 'compare.headline.obstacle',
      values: { ...unitsNamed(first.units), indicator: midSentence(first.indicator) },
    }),
  ]
}

/**
 * The short name of an indicator within a sentence: a capital goes, unless it begins an
 * abbreviation.
 */
export function midSentence({ short_name: name }: Pick<Indicator, 'short_name'>): string {
  const [first = '', second = ''] = name
  return second !== '' && second === second.toLowerCase() && second !== second.toUpperCase()
    ? first.toLowerCase() + name.slice(1)
    : name
}

/** Said first when what follows rests on illustrative figures. */
function hedge(focus: readonly FocusUnit[]): Message[] {
  const held = focus.flatMap(({ cells, score }) => [...cells, ...(score ? [score] : [])])
  return unofficialMessages(
    'indicators.head.statuses',
    unofficialOf(held.map(({ observation }) => observation)),
  )
}

/**
 * Which focus unit is the best of them on most indicators that at least two of them have; equals
 * together, none where all are equal.
 */
function leaders(focus: readonly FocusUnit[]): Message[] {
  const wins = focus.map(() => 0)
  let of = 0
  for (const [column, { indicator }] of (focus[0]?.cells ?? []).entries()) {
    const values = focus.map(({ cells }) => cells[column]?.value ?? null)
    const best = bestValue(values, indicator.polarity)
    if (best === null || values.filter((value) => value !== null).length < 2) continue
    of += 1
    for (const [index, value] of values.entries())
      if (value !== null && nearlyEqual(value, best)) wins[index] = (wins[index] ?? 0) + 1
  }
  const most = Math.max(0, largest(wins))
  const first = focus.filter((_, index) => wins[index] === most)
  if (of < 2 || most === 0 || first.length === focus.length) return []
  const values = { ...unitsNamed(first), n: count(most), of: count(of), all: count(focus.length) }
  return [{ id: 'compare.note.leads', values }]
}

/**
 * With a second period: in which focus units indicators shown got better and worse by the stated
 * test, and how many.
 */
function movers({ focus, groups, form, beside, base }: CompareView): Message[] {
  const second = form === 'change' ? base : beside.state === 'shown' ? beside.period : null
  if (second === null || form === 'rank') return []
  const strips = groups.filter(({ isScore }) => !isScore).flatMap((group) => group.strips)
  const judged = focus.map(({ unit, place }) => {
    const verdicts = strips.flatMap(
      ({ units }) => units.find((each) => each.place === place)?.verdict?.verdict ?? [],
    )
    const counted = (wanted: Verdict): number => verdicts.filter((each) => each === wanted).length
    return {
      unit,
      better: counted('better'),
      worse: counted('worse'),
      known: verdicts.length - counted('unknown'),
    }
  })
  const period = { kind: 'period' as const, period: second }
  const moved = judged.filter(({ better, worse }) => better + worse > 0)
  if (moved.length === 0)
    return judged.some(({ known }) => known > 0)
      ? [{ id: 'compare.note.still', values: { period } }]
      : []
  const parts = moved.map(({ unit: { short_name: unit }, better, worse }) => {
    if (worse === 0) return inner({ id: 'compare.note.better', values: { unit, n: count(better) } })
    if (better === 0) return inner({ id: 'compare.note.worse', values: { unit, n: count(worse) } })
    return inner({
      id: 'compare.note.moved',
      values: { unit, better: count(better), worse: count(worse) },
    })
  })
  return [{ id: 'compare.note.movers', values: { period, parts: listOf(parts) } }]
}
