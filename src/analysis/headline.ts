import { isAbsent, type Dataset } from '@/dataset/dataset'
import type { Indicator } from '@/dataset/tables/indicators'
import { count, inner, listOf, type Figure, type Message } from '@/i18n/message'
import { largest, smallest } from '@/stats/extremes'
import { absentPhrases } from './absent'
import { figureOf, targetFigure } from './cell'
import type { Finding } from './findings/finding'
import { findingPhrase, type Wording } from './findings/phrase'
import { statementFindings } from './findings/statements'
import type { OverviewView } from './overview'
import type { Headline, Phrase } from './sentence'
import { unofficialMessages, unofficialOf } from './status'
import { weakestFirst } from './weakest'

const plain = (message: Message): Phrase => ({ message, tone: 'plain' })

/** A finding as a piece of a headline: what is bad is what attention is owed to. */
export function phraseOf(finding: Finding, wording: Wording = {}): Phrase {
  const rests = (['illustrative', 'provisional'] as const).filter((each) =>
    finding.caveats.includes(each),
  )
  return {
    message: findingPhrase(finding, { ...wording, said: [...(wording.said ?? []), ...rests] }),
    ...(rests.length > 0 && { rests }),
    tone: finding.tone === 'bad' ? 'alarm' : 'plain',
    // Standings are of the composite score.
    ...(finding.kind === 'standing' && finding.units[0] && { why: finding.units[0].unit_id }),
  }
}

/**
 * The overview in a sentence: how many units meet the target of the score, then what inspection
 * found that is owed an answer; under it the weakest indicator and what else the focus units lack.
 * With too few figures it says that instead.
 */
export function overviewHeadline(dataset: Dataset, view: OverviewView): Headline {
  const { scene } = view
  if (isAbsent(dataset, 'observations'))
    return {
      phrases: [...absentPhrases(['observations']), ...statementPhrases(dataset, view)],
      notes: [],
    }
  if (scene.period === null) {
    const phrases =
      scene.unknownPeriod === null
        ? [plain({ id: 'headline.noFigures' })]
        : [
            plain({
              id: 'headline.noFiguresIn',
              values: { period: { kind: 'period', period: scene.unknownPeriod } },
            }),
          ]
    return { phrases, notes: [] }
  }
  const statements = statementPhrases(dataset, view)
  const phrases = [scorePhrase(view), ...statements]
  return {
    phrases,
    notes: [...hedge(view), ...unscored(view), ...last(view), ...weakest(view), ...gaps(view)],
  }
}

/** Why there is neither score nor rank. */
function unscored({ scored, score }: OverviewView): Message[] {
  return scored === 0 && score !== null
    ? [{ id: 'headline.unscored', values: { score: score.indicator.short_name } }]
    : []
}

/** Said first when what follows rests on figures that are not official. */
function hedge({ rows }: OverviewView): Message[] {
  const held = rows.flatMap((row) => [row.score, ...row.cells])
  return unofficialMessages(
    'headline.statuses',
    unofficialOf(held.map((cell) => cell?.observation)),
  )
}

function scorePhrase({ score, rows, scored, isRanked, columns, scene }: OverviewView): Phrase {
  const of = count(rows.length)
  if (score && isRanked && score.judged > 0 && score.indicator.target !== null) {
    const met = {
      n: count(score.met),
      of,
      target: targetFigure(score.indicator, score.indicator.target),
    }
    return {
      ...plain(
        scene.scores.length > 1
          ? { id: 'headline.ofScore', values: { score: score.indicator.short_name, ...met } }
          : { id: 'headline.score', values: met },
      ),
      rests: unofficialOf(rows.map((row) => row.score?.observation)),
    }
  }
  const extremes = score && isRanked ? extremesOf(score.indicator, rows) : null
  if (extremes) return extremes
  if (score && scored > 0)
    return plain({ id: 'headline.fewScores', values: { n: count(scored), of } })
  const measured = rows.filter((row) => row.cells.some(({ value }) => value !== null)).length
  return measured > 0 && scene.scope === 'official'
    ? plain({
        id: 'headline.officialFew',
        values: { n: count(measured), of, indicators: count(columns.length) },
      })
    : plain({ id: 'headline.measured', values: { n: count(measured), of } })
}

/** Who has most and who has least, where no target tells who has enough. */
function extremesOf(indicator: Indicator, rows: OverviewView['rows']): Phrase | null {
  const values = rows.flatMap(({ score }) => score?.value ?? [])
  const [least, most] = [smallest(values), largest(values)]
  if (values.length === 0 || least === most) return null
  const of = (value: number) => rows.filter(({ score }) => score?.value === value)
  return {
    ...plain({
      id: 'headline.extremes',
      values: {
        score: indicator.short_name,
        high: namesOrCount(of(most)),
        most: figureOf(indicator, most),
        low: namesOrCount(of(least)),
        least: figureOf(indicator, least),
      },
    }),
    rests: unofficialOf(rows.map((row) => row.score?.observation)),
  }
}

const namesOrCount = (rows: OverviewView['rows']): Figure =>
  rows.length > MOST_NAMED
    ? inner({ id: 'headline.units', values: { n: count(rows.length) } })
    : listOf(rows.map(({ unit }) => unit.short_name))

/** Who is ranked last, where the sentence over it counts only who reaches the target. */
function last({ score, rows }: OverviewView): Message[] {
  const worst = largest(rows.map(({ place }) => place?.rank ?? 1))
  const at = rows.filter(({ place }) => place?.rank === worst)
  if (!score || score.judged === 0 || worst === 1) return []
  return [{ id: 'headline.last', values: { units: namesOrCount(at) } }]
}

/** More units than this that share a place are counted. */
const MOST_NAMED = 2

/**
 * Inspected units without any model, then how many shortcomings are open or overdue among the
 * inspected.
 */
function statementPhrases(dataset: Dataset, { rows, scene }: OverviewView): Phrase[] {
  return statementFindings(dataset, scene, rows).map((finding) => phraseOf(finding))
}

/** The weakest indicator of the table, and of how many. */
function weakest({ columns, rows }: OverviewView): Message[] {
  const [first] = weakestFirst(columns.map((column) => ({ ...column, of: rows.length })))
  if (!first) return []
  const { indicator, met, judged } = first
  return [
    {
      id: 'headline.weakest',
      values: {
        all: count(columns.length),
        indicator: indicator.short_name,
        n: count(met),
        of: count(judged),
      },
    },
  ]
}

/**
 * For each shortcoming said of some units only and shown by an indicator: those units, with their
 * figures.
 */
function gaps({ rows, columns }: OverviewView): Message[] {
  const seen = new Set<string>()
  const found: Message[] = []
  for (const row of rows) {
    for (const { shortcoming, attribution, state } of row.shortcomings.items) {
      if (attribution === 'common' || state === 'resolved' || seen.has(shortcoming.shortcoming_id))
        continue
      const index = columns.findIndex(
        ({ indicator }) => indicator.indicator_id === shortcoming.indicator_id,
      )
      const column = columns[index]
      if (!column) continue
      seen.add(shortcoming.shortcoming_id)
      const named = rows.filter(
        ({ unit, cells }) =>
          shortcoming.unit_ids.includes(unit.unit_id) && cells[index]?.value != null,
      )
      if (named.length === 0) continue
      const parts = named.map(({ unit, cells }) =>
        inner({
          id: 'headline.unitFigure',
          values: {
            unit: unit.short_name,
            value: figureOf(column.indicator, cells[index]?.value ?? 0),
          },
        }),
      )
      found.push({
        id: 'headline.gap',
        values: { indicator: column.indicator.short_name, units: listOf(parts) },
      })
    }
  }
  return found.slice(0, 1)
}
