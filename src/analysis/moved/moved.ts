import { groupBy } from '@/dataset/group'
import type { PeriodId } from '@/dataset/period'
import { count, inner, listOf, type Message } from '@/i18n/message'
import type { CellView } from '@/analysis/cell'
import { differenceFigure } from '@/analysis/findings/phrase'
import type { OverviewView } from '@/analysis/overview'
import type { Headline } from '@/analysis/sentence'
import { unofficialOf } from '@/analysis/status'
import './words'

/** So many units are named with what moved in them; more are counted. */
const NAMED = 3

/** What clearly got better or worse since the period before, of all results that can be compared. */
export type Moved = {
  readonly previous: PeriodId | null
  readonly better: readonly CellView[]
  readonly worse: readonly CellView[]
  readonly compared: number
}

/** What moved in the table, scores included, by the test that the arrows stand for. */
export function movedIn({ rows }: Pick<OverviewView, 'rows'>): Moved {
  const cells = rows.flatMap((row) => [...(row.score ? [row.score] : []), ...row.cells])
  const compared = cells.filter(({ change }) => change.verdict !== 'unknown')
  const by = (verdict: 'better' | 'worse'): CellView[] =>
    compared.filter(({ change }) => change.verdict === verdict)
  return {
    previous: cells.find(({ previous }) => previous !== null)?.previous ?? null,
    better: by('better'),
    worse: by('worse'),
    compared: compared.length,
  }
}

/** The table in a sentence, where it is asked what got better and what worse. */
export function movedHeadline(view: Pick<OverviewView, 'rows'>): Headline {
  const moved = movedIn(view)
  const { previous, better, worse, compared } = moved
  if (previous === null || compared === 0)
    return { phrases: [{ message: { id: 'moved.none' }, tone: 'plain' }], notes: [] }
  const values = {
    period: { kind: 'period', period: previous } as const,
    better: count(better.length),
    worse: count(worse.length),
    of: count(compared),
  }
  const cells = [...better, ...worse]
  const message: Message =
    cells.length === 0
      ? { id: 'moved.still', values: { period: values.period, of: values.of } }
      : better.length === 0
        ? {
            id: 'moved.worse',
            values: { period: values.period, worse: values.worse, of: values.of },
          }
        : worse.length === 0
          ? {
              id: 'moved.better',
              values: { period: values.period, better: values.better, of: values.of },
            }
          : { id: 'moved.both', values }
  const rests = unofficialOf(
    view.rows.flatMap((row) => [row.score, ...row.cells]).map((cell) => cell?.observation),
  )
  return {
    phrases: [{ message, tone: 'plain', rests }],
    notes: [...unitsOf('moved.units.better', better), ...unitsOf('moved.units.worse', worse)],
  }
}

/** In which units, and by how much: those with most first. */
function unitsOf(
  id: 'moved.units.better' | 'moved.units.worse',
  cells: readonly CellView[],
): Message[] {
  if (cells.length === 0) return []
  const groups = [...groupBy(cells, ({ unit }) => unit).entries()].sort(
    (a, b) => b[1].length - a[1].length,
  )
  const named = groups.slice(0, NAMED).map(([unit, held]) =>
    inner({
      id: 'moved.unit',
      values: {
        unit: unit.short_name,
        figures: listOf(
          held.map(({ indicator, difference }) =>
            inner({
              id: 'moved.figure',
              values: {
                indicator: indicator.short_name,
                by: differenceFigure(indicator, difference ?? 0, true),
              },
            }),
          ),
        ),
      },
    }),
  )
  const more = groups.length - named.length
  return [
    {
      id,
      values: {
        units: listOf(
          more === 0 ? named : [...named, inner({ id: 'moved.more', values: { n: count(more) } })],
        ),
      },
    },
  ]
}
