import type { PeriodId } from '@/dataset/period'
import { observations } from '@/dataset/tables/observations'
import { issue, type Expected } from '@/dataset/issue'
import type { IssueCode } from '@/dataset/issueCodes'
import type { FileTable } from './sheets/readFile'
import type { TableRow } from '@/dataset/cells/table'
import {
  readOfficeCell,
  readOfficeText,
  resolveName,
  type CellPlace,
  type TableContext,
  type Resolved,
} from './cells'
import type { FigureDefaults } from './figureDefaults'
import type { Dimension, FigurePlan, Section } from './planned'
import { sectionAt } from './sections'
import { QuestionList } from './questions'
import type { SourceMaker } from './sourceMaker'
import { UnitTiers } from './unitTiers'

/** Columns that hold for all figures of a row and may be left out. */
const ROW_COLUMNS = [
  'basis',
  'published_on',
  'status',
  'quality',
  'missing_reason',
  'note',
] as const
export type RowValues = Partial<Record<(typeof ROW_COLUMNS)[number], unknown>>

/**
 * What stands in a row: something; `null`, where no column of the table holds it; or a fault, which
 * an issue explains.
 */
export type Found<V> =
  | { readonly kind: 'one'; readonly value: V | null }
  | { readonly kind: 'fault' }
  | { readonly kind: 'leftOut' }

const FAULT = { kind: 'fault' } as const

/**
 * Reads what a row of figures says of all of them: whose, of what, of when, and the words beside
 * them.
 */
export class FigureKeys {
  readonly #context: TableContext
  readonly #table: FileTable
  readonly #plan: FigurePlan
  readonly #defaults: FigureDefaults
  readonly #sources: SourceMaker
  readonly #said = new Set<string>()
  readonly #tiers: UnitTiers

  constructor(
    context: TableContext,
    table: FileTable,
    plan: FigurePlan,
    defaults: FigureDefaults,
    sources: SourceMaker,
  ) {
    this.#context = context
    this.#table = table
    this.#plan = plan
    this.#defaults = defaults
    this.#sources = sources
    this.#tiers = new UnitTiers(context.names, table)
  }

  /**
   * Whether each of the columns that say whose figure it is, of what and of when, says something,
   * as far as the table has them.
   */
  isNamed(row: TableRow): boolean {
    return ['unit_id', 'indicator_id', 'period'].every(
      (name) => !this.#plan.keys.has(name) || this.#filled(row, name).length > 0,
    )
  }

  /**
   * The text that names the unit. Where a code and a name stand side by side, both have to mean the
   * same. Issues: `cell/required`, `name/contradiction`.
   */
  unit(row: TableRow): Found<{ readonly text: string; readonly place: CellPlace }> {
    const indexes = this.#plan.keys.get('unit_id') ?? []
    if (indexes.length === 0) {
      const section = this.#section(row, 'unit_id')
      if (section === undefined) return { kind: 'one', value: null }
      if (section === null)
        return this.#fault('cell/required', this.#place(row, 0), '', { kind: 'type', type: 'id' })
      return {
        kind: 'one',
        value: { text: section.text, place: { row: section.row, heading: section.heading } },
      }
    }
    const texts = this.#filled(row, 'unit_id').map((index) => row.cells[index] ?? '')
    const place = this.#place(row, this.#filled(row, 'unit_id')[0] ?? indexes[0] ?? 0)
    const [first] = texts
    if (first === undefined)
      return this.#fault('cell/required', place, '', { kind: 'type', type: 'id' })
    const one = (text: string, at = place): Found<{ text: string; place: CellPlace }> => ({
      kind: 'one',
      value: { text, place: at },
    })
    if (texts.length === 1) return one(first)
    const finest = this.#tiers.finest(row, this.#filled(row, 'unit_id'))
    if (finest) return one(finest.text, this.#place(row, finest.index))
    const meant = texts.flatMap((text) => {
      const match = this.#context.names.find('units', text, null)
      return match.kind === 'none'
        ? []
        : [{ text, ids: match.kind === 'one' ? [match.id] : match.ids }]
    })
    const [known, ...others] = meant
    if (!known || others.length === 0) return one(known?.text ?? first)
    const common = known.ids.filter((id) => others.every(({ ids }) => ids.includes(id)))
    const [only] = common
    if (only !== undefined) return one(common.length === 1 ? only : (meant.at(-1)?.text ?? first))
    const labels = meant
      .flatMap(({ ids }) => ids)
      .map((id) => this.#context.names.label('units', id))
    return this.#fault('name/contradiction', place, texts.join(' + '), {
      kind: 'oneOf',
      values: labels,
    })
  }

  /**
   * The unit of that name in a period. A name is told and asked about once a row, or once a table
   * where it stands in a heading, not for every figure; that its unit did not exist is told once
   * for each period. Issues: those of `resolveName`.
   */
  resolveUnit(text: string, period: PeriodId, place: CellPlace): Resolved {
    const { names, recipe } = this.#context
    const match = names.find('units', text, period)
    if (match.kind === 'one' && recipe.answers.size === 0) return match
    const said = `${place.row ?? ''}\u0000${text}\u0000${match.kind === 'outside' ? period : ''}`
    const isNew = !this.#said.has(said)
    this.#said.add(said)
    return resolveName(
      isNew
        ? this.#context
        : { ...this.#context, say: () => undefined, questions: new QuestionList() },
      'units',
      text,
      period,
      place,
    )
  }

  /** Issues: `cell/required` and those of `resolveName`. */
  indicator(row: TableRow): Found<string> {
    const [index] = this.#filled(row, 'indicator_id')
    const [column] = this.#plan.keys.get('indicator_id') ?? []
    const section = this.#section(row, 'indicator_id')
    if (column === undefined && section === undefined) return { kind: 'one', value: null }
    if (section === null || (column !== undefined && index === undefined)) {
      return this.#fault('cell/required', this.#place(row, column ?? 0), '', {
        kind: 'type',
        type: 'id',
      })
    }
    const [text, place] = section
      ? [section.text, { row: section.row, heading: section.heading }]
      : [row.cells[index ?? 0] ?? '', this.#place(row, index ?? 0)]
    const found = resolveName(this.#context, 'indicators', text, null, place)
    return found.kind === 'one' ? { kind: 'one', value: found.id } : found
  }

  /**
   * The period that stands in the row, put together where it stands in parts. Issues:
   * `cell/required`, `cell/type`, `period/missing`.
   */
  period(row: TableRow): Found<PeriodId> {
    const { periodParts, keys } = this.#plan
    const [index] = this.#filled(row, 'period')
    const column =
      index ??
      keys.get('period')?.[0] ??
      periodParts.quarter ??
      periodParts.month ??
      periodParts.year
    if (column === undefined) {
      const section = this.#section(row, 'period')
      if (!section)
        return section === undefined
          ? { kind: 'one', value: null }
          : this.#withoutPeriod(this.#place(row, 0))
      const at = { row: section.row, heading: section.heading }
      const said = readOfficeText(
        this.#context,
        'period',
        observations.columns.period,
        section.text,
        at,
      )
      return said.kind === 'value' ? { kind: 'one', value: said.value as PeriodId } : FAULT
    }
    const cellOf = (at: number | undefined): string =>
      at === undefined ? '' : (row.cells[at] ?? '').trim()
    const [year, quarter, month] = [
      cellOf(periodParts.year),
      cellOf(periodParts.quarter),
      cellOf(periodParts.month),
    ]
    const main =
      index !== undefined
        ? cellOf(index)
        : quarter !== ''
          ? partOf('quy', quarter)
          : partOf('thang', month)
    const text =
      main === ''
        ? year
        : year === '' || /\d{4}/.test(main)
          ? main
          : `${main} nam ${year.replace(/^\D+/, '')}`
    const place = this.#place(row, column)
    if (text === '') {
      return this.#withoutPeriod(place)
    }
    const read = readOfficeText(this.#context, 'period', observations.columns.period, text, place)
    return read.kind === 'value' ? { kind: 'one', value: read.value as PeriodId } : FAULT
  }

  #withoutPeriod(place: CellPlace): Found<PeriodId> {
    const { period } = this.#defaults
    return period === null
      ? this.#fault('cell/required', place, '', { kind: 'type', type: 'period' })
      : { kind: 'one', value: period }
  }

  /**
   * The line over the block of a row; `undefined` where no lines say such a thing, `null` above the
   * first.
   */
  #section({ row }: TableRow, name: Dimension): Section | null | undefined {
    const sections = this.#plan.sections.get(name)
    return sections && sectionAt(sections, row)
  }

  /** The source of the row, or of its file. Issues: those of `SourceMaker`. */
  source(row: TableRow): Found<string> {
    const [index] = this.#filled(row, 'source_id')
    if (index === undefined) return { kind: 'one', value: this.#sources.ofFile() }
    const id = this.#sources.ofCell(
      (row.cells[index] ?? '').trim(),
      row.row,
      this.#table.columns[index] ?? '',
    )
    return id === null ? FAULT : { kind: 'one', value: id }
  }

  /**
   * The words beside the figures; `null` where one cannot be read without which no figure can be.
   * Issues: those of `readOfficeCell`.
   */
  values(row: TableRow): { readonly values: RowValues | null; readonly isFaulty: boolean } {
    const values: RowValues = {}
    let isFaulty = false
    for (const name of ROW_COLUMNS) {
      const [index] = this.#filled(row, name)
      if (index === undefined) continue
      const column = observations.columns[name]
      const read = readOfficeCell(
        this.#context,
        name,
        column,
        row,
        index,
        this.#table.columns[index] ?? '',
      )
      if (read.kind === 'value') values[name] = read.value
      else if (column.required) return { values: null, isFaulty: true }
      else isFaulty = true
    }
    return { values, isFaulty }
  }

  #filled({ cells }: TableRow, name: string): number[] {
    return (this.#plan.keys.get(name) ?? []).filter((index) => (cells[index] ?? '').trim() !== '')
  }

  #place({ row }: TableRow, index: number): CellPlace {
    return { row, heading: this.#table.columns[index] ?? '' }
  }

  #fault(
    code: IssueCode,
    { row, heading }: CellPlace,
    found: string,
    expected: Expected,
  ): typeof FAULT {
    this.#context.say(
      issue({ code, file: this.#context.file, row, column: heading, found, expected }),
    )
    return FAULT
  }
}

/** A quarter or a month that is only numbered, with the word before it by which it is read. */
function partOf(word: string, part: string): string {
  return /^(\d{1,2}|[ivx]+)$/i.test(part) ? `${word} ${part}` : part
}
