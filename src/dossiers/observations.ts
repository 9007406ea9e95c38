import { excelCsv } from '@/dataset/cells/excelCsv'
import type { Indicator } from '@/dataset/tables/indicators'
import { nameKey, slugOf } from '@/import/spelling'
import { percentOf, type Definition } from './rates'
import type { DossierSummary, UnitCounts } from './summary'
import { figureNote, ON_TIME_WORDS, PUBLISHER, SOURCE_KIND, sourceTitle } from './vocabulary'

/** `from`: periods that begin before it make no figures, as those of which a list has but a rest. */
export type FigureRule = {
  readonly indicator: string
  readonly definition: Definition
  readonly from: string | null
}

/** A table that the import reads as any file: its name and its CSV. */
export type MadeTable = { readonly file: string; readonly text: string }

type NamedIndicator = Pick<Indicator, 'indicator_id' | 'name' | 'short_name' | 'measure'>

/**
 * The indicators of a package that the rate called on time may be of, by their names: percent that
 * have a numerator and a denominator. Where there are several, somebody has to say which.
 */
export function onTimeIndicators(indicators: readonly NamedIndicator[]): readonly string[] {
  return indicators.flatMap(({ indicator_id: id, name, short_name: short, measure }) => {
    const keys = [name, short ?? ''].map(nameKey)
    const isOnTime = keys.some((key) => ON_TIME_WORDS.every((word) => key.includes(word)))
    return measure === 'percent' && isOnTime ? [id] : []
  })
}

/** The figures that a summary makes: whole periods in which something stands below the line. */
export function figuresOf(
  { units, unfinished }: DossierSummary,
  { definition, from }: Omit<FigureRule, 'indicator'>,
): readonly UnitCounts[] {
  return units.filter(
    (each) =>
      each.period !== unfinished &&
      (from === null || each.period >= from) &&
      each[definition].denominator > 0,
  )
}

/**
 * The figures as two tables of the package, sources and observations, each value with its numerator
 * and denominator: the source says files, rows, as-of date and rule. Values are percent with four
 * decimals. No tables where there are no figures.
 */
export function figureTables(summary: DossierSummary, rule: FigureRule): readonly MadeTable[] {
  const figures = figuresOf(summary, rule)
  if (figures.length === 0) return []
  const { asOf } = summary.rule
  const { definition, indicator } = rule
  const source = slugOf(`mot-cua-${asOf}-${definition}`)
  const files = summary.files.map(({ file }) => file.replace(/^.*[\\/]/, ''))
  const sources = [
    ['source_id', 'title', 'publisher', 'date', 'url', 'kind'],
    [
      source,
      sourceTitle(files, summary.counted, asOf, definition),
      PUBLISHER,
      asOf,
      '',
      SOURCE_KIND,
    ],
  ]
  const head = 'unit_id indicator_id period basis value numerator denominator status note source_id'
  const rows = figures.map((each) => {
    const { numerator, denominator } = each[definition]
    return [
      each.unitId,
      indicator,
      each.period,
      'final',
      String(percentOf(each[definition])),
      String(numerator),
      String(denominator),
      'provisional',
      figureNote(each.counts.late, each.daysLate.median, each.daysLate.p90),
      source,
    ]
  })
  return [
    { file: `${source}-sources.csv`, text: excelCsv(sources) },
    { file: `${source}.csv`, text: excelCsv([head.split(' '), ...rows]) },
  ]
}
