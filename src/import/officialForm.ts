import { issue, type Issue } from '@/dataset/issue'
import type { FileTable } from './sheets/readFile'
import type { Names } from './names'
import { formCell, sumColumns, type FormCell } from './officialHeadings'
import { isMadeOf, numbersOf } from './columnContent'
import { isBesides, isShareHeading } from './officialBesides'
import { formRows, NameColumn, unbalanced } from './officialRows'
import { FORM_DEFINITION, FORM_FREQUENCY, FORM_SHARES, type FormShare } from './officialNames'
import { titleLines } from './periodOfTable'
import { indicatorRows, type MadeIndicator, type MadeRow } from './madeIndicators'
import type { Assignment, Recipe } from './recipe'
import { nameKey } from './spelling'
import { titleUnit } from './titleNames'

/**
 * An official form understood. `table`: with columns for the counts of each share, after its own;
 * `recipe`: what these are, after what somebody has said of the form's own columns; `rows`: the
 * indicators that the package does not have.
 */
export type OfficialForm = {
  readonly table: FileTable
  readonly recipe: Recipe
  readonly rows: readonly MadeRow[]
  readonly issues: readonly Issue[]
}

/** A share of a form with the columns of both counts and the indicators that it may be of. */
type Found = {
  readonly share: FormShare
  readonly numerator: readonly number[]
  readonly denominator: readonly number[]
  readonly indicators: readonly string[]
}

const PETITIONS = /\bphan anh\b|\bkien nghi\b|\bpakn\b/
const DOSSIERS = /\bho so\b|\btthc\b|\bthu tuc\b/

/**
 * Reads the forms on administrative procedures (II.06a and the like) and on petitions by their
 * headings: shares with numerators and denominators, added up where the form has them in parts. A
 * form by areas of work is the figures of one unit, in its row of totals. Issues: `form/recognised`
 * (info; found: what it makes), `form/aside` (info) for shares that the package has no indicator
 * for, `form/made` (warning) where it has none at all and they are added, `form/tier` (warning) for
 * units of a tier that no indicator is of, `form/byArea` (info), `form/balance` (warning) for
 * columns that do not add up. `null` for any other table. Never throws.
 */
export function officialForm(table: FileTable, recipe: Recipe, names: Names): OfficialForm | null {
  if (recipe.table !== null && recipe.table !== 'observations') return null
  const places = placesOf(table.columns)
  const kind = places && kindOf(table, places)
  if (!places || !kind) return null
  const all = FORM_SHARES[kind].flatMap((share): Found[] => {
    const [numerator, denominator] = [
      sumColumns(share.numerator, places),
      sumColumns(share.denominator, places),
    ]
    return numerator && denominator
      ? [{ share, numerator, denominator, indicators: indicatorsOf(share, names) }]
      : []
  })
  const known = all.filter(({ indicators }) => indicators.length > 0)
  const used = known.length > 0 ? known : all.map(withMade)
  if (used.length === 0) return null
  const column = new NameColumn(table, recipe, names, places)
  const form = formRows(table, column, places)
  const unit = column.isByArea
    ? (recipe.constants.get('unit_id') ??
      recipe.answers.get('constant:unit_id') ??
      recipe.answers.get('column:unit_id') ??
      titleUnit(names, table))
    : null
  const made = new FormColumns(names, column, form.rows, unit)
  for (const found of used) made.add(found, table.columns)
  const columns = new Map<string, Assignment>(
    table.columns.flatMap((heading, index): readonly (readonly [string, Assignment])[] => {
      const key = heading.normalize('NFC').trim()
      if (index === column.index && !column.isByArea)
        return [[key, { kind: 'column', column: 'unit_id' }]]
      const value = made.valueOf(table, index)
      if (value !== null) return [[key, value]]
      return isBesides(table, index, recipe, names) ? [] : [[key, { kind: 'none' }]]
    }),
  )
  for (const [heading, assignment] of made.assignments) columns.set(heading, assignment)
  const say = (
    code: Issue['code'],
    severity: Issue['severity'],
    found: readonly string[],
  ): readonly Issue[] =>
    found.map((each) => issue({ code, severity, file: table.file, found: each }))
  return {
    table: {
      ...table,
      columns: [...table.columns, ...made.headings],
      rows: form.rows.map((row) => made.filled(row, table.columns.length)),
      setAside: form.setAside.map((row) =>
        row.kind === 'total' || row.kind === 'section'
          ? made.filled(row, table.columns.length)
          : row,
      ),
    },
    recipe: {
      ...recipe,
      table: 'observations',
      columns: new Map([...columns, ...recipe.columns]),
      constants: new Map([
        ...(unit === null ? [] : [['unit_id', unit] as const]),
        ...recipe.constants,
      ]),
    },
    rows: known.length > 0 ? [] : indicatorRows(used.map(madeOf), names),
    issues: [
      ...say('form/recognised', 'info', made.told),
      ...say(
        'form/aside',
        'info',
        known.length > 0
          ? all.filter((each) => !known.includes(each)).map(({ share }) => share.made[2] ?? '')
          : [],
      ),
      ...say(
        'form/made',
        'warning',
        known.length > 0 ? [] : used.map(({ share }) => share.made[2] ?? ''),
      ),
      ...say('form/tier', 'warning', made.strangers),
      ...say('form/byArea', 'info', form.byArea),
      ...unbalanced(table, form.rows, places),
    ],
  }
}

/** Columns by what they count; `null` where two count the same, so that nobody knows which. */
function placesOf(columns: readonly string[]): ReadonlyMap<FormCell, number> | null {
  const places = new Map<FormCell, number>()
  for (const [index, heading] of columns.entries()) {
    const cell = formCell(heading)
    if (cell === null) continue
    if (places.has(cell)) return null
    places.set(cell, index)
  }
  return places
}

/** Which form it is: by its headings, and by the lines above where these do not say. */
function kindOf(
  table: FileTable,
  places: ReadonlyMap<FormCell, number>,
): 'dossiers' | 'petitions' | null {
  const has = (sum: Parameters<typeof sumColumns>[0]): boolean => sumColumns(sum, places) !== null
  if (!has('resolved') || !(has('received') || has('open'))) return null
  const headings = nameKey(table.columns.join(' '))
  const titles = nameKey(titleLines(table).join(' '))
  const isPetitions =
    PETITIONS.test(headings) || (PETITIONS.test(titles) && !DOSSIERS.test(headings))
  if (isPetitions) return has('received') ? 'petitions' : null
  return has('inTime') && (DOSSIERS.test(headings) || DOSSIERS.test(titles)) ? 'dossiers' : null
}

/** The indicators of a package that a share may be of: percents, of several tiers. */
function indicatorsOf({ find, words, not }: FormShare, names: Names): readonly string[] {
  const percents = names.rows.indicators.filter(({ measure }) => measure === 'percent')
  const isFit = (id: string): boolean => {
    const row = percents.find(({ indicator_id: each }) => each === id)
    const key = row ? nameKey(row.name) : ''
    return row !== undefined && not.every((word) => !key.includes(word))
  }
  const named = find
    .map((name) => names.find('indicators', name, null))
    .flatMap((match) => (match.kind === 'one' ? [match.id] : []))
  const worded =
    words.length === 0
      ? []
      : percents.flatMap(({ indicator_id: id, name, short_name: short }) =>
          [name, short].some((each) =>
            words.every((some) => some.some((word) => nameKey(each).includes(word))),
          )
            ? [id]
            : [],
        )
  return [...new Set([...named, ...worded])].filter(isFit)
}

const withMade = (found: Found): Found => ({ ...found, indicators: [found.share.made[0] ?? ''] })

function madeOf({ share: { made } }: Found): MadeIndicator {
  const [id = '', code = '', name = '', short = '', formula = '', polarity = ''] = made
  return {
    id,
    code,
    name,
    short,
    measure: 'percent',
    most: null,
    aggregate: 'ratio',
    polarity: polarity === 'lower' ? 'lower' : 'higher',
    formula,
    codes: [],
    definition: FORM_DEFINITION,
    frequency: FORM_FREQUENCY,
  }
}

/** Headings as one, the groups that they share said once. */
function joined([first = '', ...others]: readonly string[]): string {
  const group = first.slice(0, first.lastIndexOf(' / ') + 1)
  return [
    first,
    ...others.map((each) =>
      group !== '' && each.startsWith(group) ? each.slice(group.length + 2) : each,
    ),
  ].join(' + ')
}

/** What `joined` gives without the groups over all of it. */
function lastStep(text: string): string {
  const end = text.split(' + ')[0]?.lastIndexOf(' / ') ?? -1
  return end === -1 ? text : text.slice(end + 3)
}

/** Which tier the name of an indicator says that it is of; `null`: any. */
const TIERS: readonly (readonly [string, RegExp])[] = [
  ['commune', /\bcap xa\b/],
  ['district', /\bcap huyen\b/],
  ['department', /\bcap so\b|\bso nganh\b/],
  ['province', /\bcap tinh\b/],
]

/** The columns that are put behind those of a form: both counts of each share and indicator. */
class FormColumns {
  readonly headings: string[] = []
  readonly assignments: (readonly [string, Assignment])[] = []
  readonly told: string[] = []
  readonly #names: Names
  readonly #column: NameColumn
  readonly #rows: FileTable['rows']
  readonly #unit: string | null
  readonly #makers: {
    readonly sum: readonly number[]
    readonly isOf: (row: FileTable['rows'][number]) => boolean
  }[] = []
  readonly #strangers = new Set<string>()

  constructor(names: Names, column: NameColumn, rows: FileTable['rows'], unit: string | null) {
    this.#names = names
    this.#column = column
    this.#rows = rows
    this.#unit = unit
  }

  /** Units that no indicator is of, by what their rows call them. */
  get strangers(): readonly string[] {
    return [...this.#strangers]
  }

  add({ share, numerator, denominator, indicators }: Found, columns: readonly string[]): void {
    for (const id of indicators) {
      const isOf = (row: FileTable['rows'][number]): boolean =>
        this.#indicatorOf(row, indicators) === id
      if (!this.#rows.some(isOf)) continue
      const known = this.#names.rows.indicators.find(({ indicator_id: each }) => each === id)
      const short = known?.short_name ?? share.made[3] ?? ''
      const headings = [numerator, denominator].map(
        (sum) => `${short}: ${joined(sum.map((index) => columns[index] ?? ''))}`,
      )
      headings.forEach((heading, at) => {
        this.headings.push(heading)
        this.#makers.push({ sum: at === 0 ? numerator : denominator, isOf })
        const part = at === 0 ? 'numerator' : 'denominator'
        this.assignments.push([
          heading.normalize('NFC').trim(),
          { kind: 'figure', part, at: { indicator_id: id } },
        ])
      })
      const [above = '', below = ''] = headings.map((each) => each.slice(short.length + 2))
      const parts = lastStep(above)
      this.told.push(`${short} = (${parts}) ÷ ${below}`)
    }
  }

  /** The share that a column of the form itself holds, as its counts make it; `null` for others. */
  valueOf(table: FileTable, index: number): Assignment | null {
    if (this.#column.isByArea || !isShareHeading(table.columns[index] ?? '')) return null
    const values = numbersOf(table, index)
    for (let at = 0; at + 1 < this.#makers.length; at += 2) {
      const [above, below] = [at, at + 1].map((each) =>
        this.#rows.map((row) => this.#sumOf(row, each).text),
      )
      const assignment = this.assignments[at]?.[1]
      if (above && below && assignment?.kind === 'figure' && isMadeOf(values, above, below, 1))
        return { ...assignment, part: 'value' }
    }
    return null
  }

  #sumOf(row: FileTable['rows'][number], at: number): ReturnType<NameColumn['sum']> {
    const maker = this.#makers[at]
    return maker?.isOf(row) === true
      ? this.#column.sum(row, maker.sum)
      : { text: '', isUnread: false }
  }

  /** A row with the numbers of these columns behind its own. */
  filled<R extends FileTable['rows'][number]>(row: R, width: number): R {
    const own = Array.from({ length: width }, (_, index) => row.cells[index] ?? '')
    const sums = this.#makers.map((_, at) => this.#sumOf(row, at))
    const spread = <V>(held: readonly V[] | undefined, blank: V, added: readonly V[]): V[] => [
      ...Array.from({ length: width }, (_, index) => held?.[index] ?? blank),
      ...added,
    ]
    return {
      ...row,
      cells: [...own, ...sums.map(({ text }) => text)],
      stored: spread(
        row.stored,
        false,
        sums.map(({ text }) => /^\d+$/.test(text)),
      ),
      marks: spread(
        row.marks,
        null,
        sums.map(({ isUnread }) => (isUnread ? 'unread' : null)),
      ),
    }
  }

  /** The indicator of a row's figure: by the tier of its unit where several are told apart by it. */
  #indicatorOf(row: FileTable['rows'][number], indicators: readonly string[]): string | null {
    const tier = this.#unit === null ? this.#column.tierOf(row) : this.#column.tier(this.#unit)
    const tiers = indicators.map((id) => {
      const name = nameKey(this.#names.label('indicators', id))
      return TIERS.find(([, words]) => words.test(name))?.[0] ?? null
    })
    const own = tiers.indexOf(tier)
    const any = tiers.indexOf(null)
    const found = tier !== null && own !== -1 ? own : any
    if (found !== -1) return indicators[found] ?? null
    // Nobody knows the unit yet, or its row is one of totals: the likeliest, as before.
    if (tier === null) return indicators[0] ?? null
    this.#strangers.add(this.#column.nameOf(row))
    return null
  }
}
