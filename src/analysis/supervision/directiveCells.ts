import type { Observation } from '@/dataset/observations'
import type { Unit } from '@/dataset/tables/units'
import { count, type Message } from '@/i18n/message'
import { figureOf } from '@/analysis/cell'
import type { Attainment } from '@/stats/attainment'
import { unitStateMessage } from './directiveFacts'
import type { DirectiveRow } from './directives'
import type { EvidenceFigure } from './shortcomingEvidence'
import './words'

/** What is known of a request in one unit: a figure on its fill, or words where no figure tells. */
export type DirectiveCell = {
  readonly message: Message
  readonly attainment: Attainment | null
  /** The row that the figure is of, of several one that is not official; `null` without figures. */
  readonly observation: Observation | null
}

/**
 * A request in each unit of the columns: the figure of its indicator, of several how many miss
 * their target; where none is linked, how far the request has got. Only figures have a fill.
 */
export function directiveCells({ lines, states }: DirectiveRow): DirectiveCell[] {
  return states.map((state, column): DirectiveCell => {
    if (state === null) return wordsOnly({ id: 'directive.notAsked' })
    if (lines.length === 0) return wordsOnly(unitStateMessage(state))
    const figures = lines.flatMap(({ evidence }) => {
      const each = evidence[column]
      const now = each?.after ?? each?.before ?? null
      return now !== null && now.value !== null ? [{ ...now, value: now.value }] : []
    })
    const [first] = figures
    if (!first) return wordsOnly({ id: 'directive.noFigure' })
    if (lines.length === 1)
      return {
        message: {
          id: 'figure.plain',
          values: { value: figureOf(first.indicator, first.value, first.target) },
        },
        attainment: first.attainment,
        observation: first.observation,
      }
    return summaryOf(figures)
  })
}

const wordsOnly = (message: Message): DirectiveCell => ({
  message,
  attainment: null,
  observation: null,
})

function summaryOf(figures: readonly EvidenceFigure[]): DirectiveCell {
  const of = (attainment: Attainment): number =>
    figures.filter((each) => each.attainment === attainment).length
  const [missed, near, met] = [of('missed'), of('near'), of('met')]
  const all = count(figures.length)
  const rows = figures.map((each) => each.observation)
  const observation =
    rows.find((row) => row !== null && row.status !== 'official') ?? rows[0] ?? null
  if (missed > 0)
    return {
      message: { id: 'directive.missedOf', values: { n: count(missed), of: all } },
      attainment: 'missed',
      observation,
    }
  return {
    message: { id: 'directive.metOf', values: { n: count(met), of: all } },
    attainment: near > 0 ? 'near' : met > 0 ? 'met' : 'none',
    observation,
  }
}

/** Of a request that several indicators follow: how each unit asked stands on them all. */
export function directiveSummaries(row: DirectiveRow, columns: readonly Unit[]): Message[] {
  if (row.lines.length < 2) return []
  return directiveCells(row).flatMap(({ message, attainment }, index): Message[] => {
    const unit = columns[index]
    return unit && attainment !== null
      ? [
          {
            id: 'directive.summary',
            values: { unit: unit.short_name, summary: { kind: 'message', message } },
          },
        ]
      : []
  })
}

/** The title of a request for slides: ours, or the words of its source where there is none. */
export function directiveTitle({ entry: { directive } }: DirectiveRow): string {
  return directive.short_name ?? directive.text
}
