import { figureOf, targetMessage } from '@/analysis/cell'
import { dueOf } from '@/analysis/supervision/shortcomingFacts'
import type { EvidenceFigure } from '@/analysis/supervision/shortcomingEvidence'
import type { ShortcomingEntry } from '@/analysis/supervision/shortcomingIndex'
import type { Unit } from '@/dataset/tables/units'
import type { Words } from '@/i18n/translator'
import { markCell, type GridCell, type GridRow } from '@/ui/slides/gridContent'
import { said } from '@/ui/slides/tableEntry'

/**
 * A shortcoming against units: its sign in each that it is said of, with the figure of its indicator
 * there where `figureIn` knows one. `hasState`: its state is said in words.
 */
export function shortcomingRow(
  words: Words,
  entry: ShortcomingEntry,
  units: readonly Unit[],
  options: {
    readonly figureIn: (unit: Unit) => EvidenceFigure | null
    readonly hasState: boolean
  },
): GridRow {
  const { shortcoming, state, attribution, indicator } = entry
  const cells = units.map((unit): GridCell | null => {
    if (!entry.units.includes(unit)) return null
    const cell = markCell({ kind: 'shortcoming', state }, attribution !== 'unit')
    const figure = options.figureIn(unit)
    if (figure === null || figure.value === null) return cell
    const value = figureOf(figure.indicator, figure.value, figure.target)
    return {
      ...cell,
      text: words.text('figure.plain', { value }),
      attainment: figure.attainment,
      observation: figure.observation,
    }
  })
  const shown = indicator !== null && cells.some((cell) => cell !== null && cell.text !== '')
  const notes = [
    shown ? indicator.short_name : '',
    shown && indicator.target !== null && indicator.polarity !== 'none'
      ? words.message(targetMessage(indicator, indicator.target))
      : '',
    options.hasState ? said(words, [{ id: `shortcoming.${state}` }, ...dueOf(entry)]) : '',
  ]
  return {
    key: shortcoming.shortcoming_id,
    number: '',
    title: shortcoming.text,
    note: notes.filter((note) => note !== '').join(' '),
    cells,
    kind: 'row',
  }
}
