import type { Unit } from '@/dataset/tables/units'
import { count, inner, listOf, type Message, type MessageValue } from '@/i18n/message'
import { FEWEST_OTHERS } from '@/stats/differenceInDifferences'
import { absentMessage } from '@/analysis/absent'
import { changeFigure } from '@/analysis/learning/answersWords'
import { figureOf } from '@/analysis/cell'
import type { LearningColumn } from '@/analysis/learning/learning'
import { STAGES, type ModelCatalogue, type ModelRow, type Spread, type UnitTotal } from './model'
import type { EffectView } from './modelsEffect'
import './words'
import '@/analysis/supervision/words'

const day = (date: string): MessageValue => ({ kind: 'date', date })

/** How far a model has spread and since when, in parts of a sentence. */
export function spreadMessages({ own, shared, dated, undated, isUnread }: Spread): Message[] {
  if (isUnread) return [absentMessage(['adoptions'])]
  if (own + shared === 0) return [{ id: 'models.spread.nobody' }]
  const messages: Message[] = [
    shared === 0
      ? { id: 'models.spread.own', values: { n: count(own) } }
      : own === 0
        ? { id: 'models.spread.shared', values: { n: count(shared) } }
        : { id: 'models.spread.both', values: { n: count(own), shared: count(shared) } },
  ]
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last) return [...messages, { id: 'models.spread.undated' }]
  messages.push(
    first.since === last.since
      ? { id: 'models.spread.since', values: { from: day(first.since) } }
      : { id: 'models.spread.range', values: { from: day(first.since), to: day(last.since) } },
  )
  if (undated > 0) messages.push({ id: 'models.spread.someUndated', values: { n: count(undated) } })
  return messages
}

/** Parts of `spreadMessages` that a row says; what no source says is said above the table. */
function rowParts({ spread }: ModelRow): Message[] {
  return spreadMessages(spread).filter(({ id }) => id !== 'models.spread.undated')
}

/**
 * How far the models have spread: `shared` where it is the same of all, said once over them, and
 * then nothing of each. Shape: `of` a row, its parts.
 */
export function spreadsOf(rows: readonly ModelRow[]): {
  readonly shared: readonly Message[]
  readonly of: (row: ModelRow) => readonly Message[]
} {
  const [first] = rows
  const written = new Set(rows.map((row) => JSON.stringify(rowParts(row))))
  if (!first || rows.length === 1 || written.size > 1) return { shared: [], of: rowParts }
  return { shared: rowParts(first), of: () => [] }
}

/** What shows that a model works, or that nothing is said of it. */
export function evidenceMessage({ model }: ModelRow): Message {
  return model.evidence === null
    ? { id: 'models.evidence.none' }
    : { id: 'models.evidence.given', values: { text: model.evidence } }
}

/** What an empty cell means, as the id of its text. */
export function silenceId({
  isUnread,
  isInspected,
}: LearningColumn): 'statement.absent' | 'models.cell.none' | 'statement.unknown' {
  if (isUnread) return 'statement.absent'
  return isInspected ? 'models.cell.none' : 'statement.unknown'
}

/**
 * Every unit of the scene by its stage with a model, a line for each stage and way it was said;
 * then those that have none, and those of which nothing is said.
 */
export function unitMessages(
  { scene, totals, absent }: ModelCatalogue,
  { adoptions }: ModelRow,
): Message[] {
  const messages: Message[] = []
  for (const stage of STAGES) {
    for (const attribution of ['unit', 'joint', 'common'] as const) {
      const held = scene.units.flatMap((unit) => {
        const adoption = adoptions.get(unit.unit_id)
        return adoption?.stage === stage && adoption.attribution === attribution
          ? [{ unit, since: adoption.since }]
          : []
      })
      if (held.length === 0) continue
      const units = namesUpTo(
        held.map(({ unit, since }) =>
          since === null
            ? unit.short_name
            : inner({
                id: 'models.units.dated',
                values: { unit: unit.short_name, date: day(since) },
              }),
        ),
      )
      const said = inner({ id: `stage.${stage}` })
      messages.push(
        attribution === 'unit'
          ? { id: 'models.units.stage', values: { stage: said, units } }
          : {
              id: 'models.units.stageShared',
              values: {
                stage: said,
                attribution: inner({ id: `attribution.${attribution}` }),
                units,
              },
            },
      )
    }
  }
  const others = scene.units.filter(({ unit_id }) => !adoptions.has(unit_id))
  const inState = (...states: readonly UnitTotal['state'][]): Unit[] =>
    others.filter(({ unit_id }) => states.includes(totals.get(unit_id)?.state ?? 'silent'))
  const names = (units: readonly Unit[]): MessageValue =>
    namesUpTo(units.map(({ short_name }) => short_name))
  if (inState('none').length > 0)
    messages.push({ id: 'models.units.none', values: { units: names(inState('none')) } })
  if (inState('some', 'idle').length > 0)
    messages.push({
      id: 'models.units.notNamed',
      values: { units: names(inState('some', 'idle')) },
    })
  if (inState('absent').length > 0) messages.push(absentMessage(absent))
  if (inState('silent').length > 0)
    messages.push({ id: 'models.units.silent', values: { units: names(inState('silent')) } })
  return messages
}

/** Up to so many units are named in a line; the matrix has them all. */
const MOST_NAMED = 15

function namesUpTo(names: readonly MessageValue[]): MessageValue {
  if (names.length <= MOST_NAMED) return listOf(names)
  const shown = listOf(names.slice(0, MOST_NAMED))
  return inner({
    id: 'learning.names.some',
    values: { names: shown, n: count(names.length - MOST_NAMED) },
  })
}

/** With fewer compared adopters than this the text says that nothing can be concluded. */
const FEW_ADOPTERS = 3

/**
 * What the comparison says, sentence by sentence: each a list of parts. The caveat is said apart.
 */
export function effectSentences(view: EffectView): Message[][] {
  const sentences: Message[][] = [levelParts(view)]
  const { beforeAfter, dated, undated, indicator } = view
  if (dated === 0) sentences.push([{ id: 'models.effect.undated' }])
  else if (!beforeAfter)
    sentences.push([{ id: 'models.effect.fewPeriods', values: { n: count(FEWEST_OTHERS) } }])
  else {
    const { effect, change, otherChange, treated, others, isBetter } = beforeAfter
    const values = { effect: changeFigure(indicator, effect), n: count(treated), m: count(others) }
    sentences.push([
      {
        id: 'models.effect.did',
        values: {
          change: changeFigure(indicator, change),
          other: changeFigure(indicator, otherChange),
        },
      },
      isBetter === null
        ? { id: 'models.effect.double', values }
        : isBetter
          ? { id: 'models.effect.doubleBetter', values }
          : { id: 'models.effect.doubleWorse', values },
    ])
    if (treated < FEW_ADOPTERS)
      sentences.push([{ id: 'models.effect.small', values: { n: count(treated) } }])
    if (undated > 0)
      sentences.push([{ id: 'models.effect.someUndated', values: { n: count(undated) } }])
  }
  if (view.isUnread) sentences.push([absentMessage(['inspections'])])
  else if (view.silent > 0)
    sentences.push([{ id: 'models.effect.silent', values: { n: count(view.silent) } }])
  return sentences
}

function levelParts({ now, indicator }: EffectView): Message[] {
  const { adopters, others, lead } = now
  const period = { kind: 'period', period: now.period } as const
  if (adopters.value === null) return [{ id: 'models.effect.nowNone', values: { period } }]
  const held = { period, n: count(adopters.n), value: figureOf(indicator, adopters.value) }
  if (others.value === null) return [{ id: 'models.effect.nowOnly', values: held }]
  const said: Message = {
    id: 'models.effect.now',
    values: { ...held, m: count(others.n), other: figureOf(indicator, others.value) },
  }
  if (lead === null) return [said]
  const change = changeFigure(indicator, Math.abs(lead), false)
  if (lead === 0) return [said, { id: 'models.effect.even' }]
  return [
    said,
    lead > 0
      ? { id: 'models.effect.ahead', values: { change } }
      : { id: 'models.effect.behind', values: { change } },
  ]
}
