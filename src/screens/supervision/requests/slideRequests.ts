import { count } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { targetFigure } from '@/analysis/cell'
import { directiveCells, directiveTitle } from '@/analysis/supervision/directiveCells'
import type { DirectiveRow, DirectivesView } from '@/analysis/supervision/directives'
import { gridUnits, unofficialText, type GridContent, type GridRow } from '@/ui/slides/gridContent'
import { rowFigures } from './directiveReport'
import './words'

/** Requests in words, and how each stands in the units of the columns. */
export function requestsContent(
  { columns, scene }: DirectivesView,
  all: readonly DirectiveRow[],
  words: Words,
): GridContent {
  const times = all[0]?.times
  const period = times?.after ?? times?.before ?? scene.period
  return {
    head: words.text('directives.title'),
    groups: [{ title: '', rows: all.map((row) => rowOf(row, words)) }],
    units: gridUnits(scene, columns),
    foot:
      period === null
        ? []
        : [
            {
              mark: null,
              isShared: false,
              text: words.text('directives.fills', { period: { kind: 'period', period } }),
            },
          ],
    unofficial: unofficialText(
      rowFigures(all).map(({ observation }) => observation),
      words,
    ),
  }
}

function rowOf(row: DirectiveRow, words: Words): GridRow {
  const [only, ...others] = row.lines
  const target = only?.indicator.target ?? null
  return {
    key: row.entry.directive.directive_id,
    number: words.number(row.number, 0),
    title: directiveTitle(row),
    note:
      only === undefined
        ? ''
        : others.length > 0
          ? words.text('directives.followed', { n: count(row.lines.length) })
          : target === null
            ? ''
            : words.text('directives.target', { target: targetFigure(only.indicator, target) }),
    cells: directiveCells(row).map(({ message, attainment, observation }) => ({
      mark: null,
      isShared: false,
      text: words.message(message),
      attainment,
      observation,
    })),
    kind: 'row',
  }
}
