import type { FigureAt } from '@/analysis/figureAddress'
import type { Dataset } from '@/dataset/dataset'
import type { IndicatorId, UnitId } from '@/dataset/ids'
import type { Observation } from '@/dataset/observations'
import { parsePeriod, type PeriodId } from '@/dataset/period'
import type { Basis, Status } from '@/dataset/tables/observations'
import { tableCsv } from './packageFiles'
import { readPeriod } from './periods'
import { slugOf } from './spelling'

/** What somebody types about a figure. `source`: the key of one that is there, or a new title. */
export type TypedFigure = FigureAt & {
  readonly basis: Basis
  readonly status: Status
  readonly value: string
  readonly numerator: string
  readonly denominator: string
  readonly note: string
  readonly missing: string
  readonly source: string
}

/** What is wrong with a field: left empty, no number, no period, or a change without its reason. */
export type FigureFault = {
  readonly field: keyof TypedFigure
  readonly kind: 'required' | 'number' | 'period' | 'reason'
  readonly found: string
}

/** A file that an import takes as any other: one row, in the form of the package. */
export type FigureFile = { readonly name: string; readonly text: string }

/** The rows of a cell, the preferred one first. */
export function figuresAt({ observations: held }: Dataset, at: FigureAt): readonly Observation[] {
  const period = periodOfText(at.period)
  return period === null
    ? []
    : held.versions(at.unit as UnitId, at.indicator as IndicatorId, period)
}

/** A form to begin with: the figure as it stands, or a new one that says nothing yet. */
export function typedOf(at: FigureAt, held: Observation | null): TypedFigure {
  const written = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : String(value).replace('.', ',')
  return {
    ...at,
    basis: held?.basis ?? 'final',
    status: held?.status ?? 'provisional',
    value: written(held?.value),
    numerator: written(held?.numerator),
    denominator: written(held?.denominator),
    note: held?.note ?? '',
    missing: held?.missing_reason ?? '',
    source: held?.source_id ?? '',
  }
}

/**
 * The file of a figure as it was typed, and what is wrong with it; no file where anything is. A row
 * that was there stays in its place where basis and source are the same; a figure that is changed
 * has to say why in its note.
 */
export function figureFile(
  typed: TypedFigure,
  held: Observation | null,
): { readonly file: FigureFile | null; readonly faults: readonly FigureFault[] } {
  const faults: FigureFault[] = []
  const fault = (field: FigureFault['field'], kind: FigureFault['kind']): void => {
    faults.push({ field, kind, found: typed[field].trim() })
  }
  for (const field of ['unit', 'indicator', 'period', 'source'] as const)
    if (typed[field].trim() === '') fault(field, 'required')
  const period = periodOfText(typed.period)
  if (typed.period.trim() !== '' && period === null) fault('period', 'period')
  const numberOf = (field: 'value' | 'numerator' | 'denominator'): number | null => {
    const text = typed[field].trim()
    if (text === '') return null
    if (/^[+-]?\d+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'))
    fault(field, 'number')
    return null
  }
  const [value, numerator, denominator] = [
    numberOf('value'),
    numberOf('numerator'),
    numberOf('denominator'),
  ]
  const isFigure = typed.value.trim() !== ''
  if (!isFigure && typed.missing.trim() === '') fault('missing', 'required')
  const isCorrected = held !== null && held.value !== value
  if (isCorrected && (typed.note.trim() === '' || typed.note.trim() === held.note))
    fault('note', 'reason')
  if (faults.length > 0 || period === null) return { file: null, faults }
  const row = {
    unit_id: typed.unit,
    indicator_id: typed.indicator,
    period,
    basis: typed.basis,
    value,
    numerator,
    denominator,
    target: held?.ownTarget ?? null,
    published_on: held?.published_on ?? null,
    status: typed.status,
    quality: held?.quality ?? null,
    missing_reason: isFigure ? null : typed.missing.trim(),
    note: typed.note.trim() === '' ? null : typed.note.trim(),
    source_id: typed.source.trim(),
  }
  const name = slugOf(`sua ${typed.unit} ${typed.indicator} ${period}`)
  return { file: { name: `${name}.csv`, text: tableCsv('observations', [row]) }, faults }
}

function periodOfText(text: string): PeriodId | null {
  return parsePeriod(text) ? (text as PeriodId) : (readPeriod(text)?.period ?? null)
}
