import { groupBy } from './group'
import type { IssueCode } from './issueCodes'
import { issue, type Expected, type Issue, type Severity } from './issue'
import type { RowPlace } from './read'
import { ringsOf } from './rings'
import type { Band } from './tables/bands'
import { UNIT_STATES, type Directive } from './tables/directives'
import type { Indicator } from './tables/indicators'
import type { Succession } from './tables/successions'
import type { Unit } from './tables/units'

/** Rows of a table, each with where it stands. */
export type Located<R> = { readonly rows: readonly R[]; readonly places: readonly RowPlace[] }

type LocatedRow<R> = { readonly row: R; readonly place: RowPlace }

/**
 * Holds the rows of a table against each other, beyond their keys and references: what no cell
 * shows. What cannot be so is not used. Errors: `unit/cycle` (the parents of the ring are left
 * out), `unit/reversed` (both days are), `succession/cycle` (its rows are), `band/overlap` (all
 * bands of that scheme are), `indicator/cycle` (its rows stay), `cell/range` (a band that ends where it begins). Warnings:
 * `unit/sameName`, `unit/sameCode`, `succession/day`, `band/order`, `band/gap`,
 * `indicator/sameName`, `directive/unit`; info: `indicator/sameCode`. Shapes: rows in the order of the files, as they
 * came.
 */
export function settleStructure(of: {
  readonly units: Located<Unit>
  readonly successions: Located<Succession>
  readonly bands: Located<Band>
  readonly indicators: Located<Indicator>
  readonly directives: Located<Directive>
}): {
  readonly units: readonly Unit[]
  readonly successions: readonly Succession[]
  readonly bands: readonly Band[]
  readonly issues: readonly Issue[]
} {
  const issues: Issue[] = []
  const units = settleUnits(standing(of.units), issues)
  const successions = settleSuccessions(standing(of.successions), units, issues)
  const bands = settleBands(standing(of.bands), issues)
  holdIndicators(standing(of.indicators), issues)
  holdDirectives(standing(of.directives), issues)
  return { units, successions, bands, issues }
}

function standing<R>({ rows, places }: Located<R>): LocatedRow<R>[] {
  return rows.flatMap((row, index) => {
    const place = places[index]
    return place ? [{ row, place }] : []
  })
}

type Say = {
  readonly place: RowPlace
  readonly column: string
  readonly found: string
  readonly expected?: Expected
}

function say(issues: Issue[], severity: Severity, code: IssueCode, { place, ...rest }: Say): void {
  issues.push(issue({ code, severity, ...place, ...rest }))
}

function settleUnits(units: readonly LocatedRow<Unit>[], issues: Issue[]): readonly Unit[] {
  const links = units.flatMap(({ row }) =>
    row.parent_id === null ? [] : [[row.unit_id, row.parent_id] as const],
  )
  const ringed = new Set<string>()
  for (const ring of ringsOf(links)) {
    for (const id of ring) ringed.add(id)
    const first = units.find(({ row }) => ring.includes(row.unit_id))
    if (!first) continue
    say(issues, 'error', 'unit/cycle', {
      place: first.place,
      column: 'parent_id',
      found: [...ring, ring[0]].join(' → '),
    })
  }
  const settled = units.map(({ row, place }) => {
    const { valid_from: from, valid_to: to } = row
    const isReversed = from !== null && to !== null && from >= to
    if (isReversed) {
      const expected = { kind: 'day', from: null, to } as const
      say(issues, 'error', 'unit/reversed', { place, column: 'valid_from', found: from, expected })
    }
    const held = isReversed ? { ...row, valid_from: null, valid_to: null } : row
    return { place, row: ringed.has(row.unit_id) ? { ...held, parent_id: null } : held }
  })
  const alike = (code: 'unit/sameName' | 'unit/sameCode', column: 'short_name' | 'code'): void => {
    const key = ({ row }: LocatedRow<Unit>): string | null =>
      row[column] === null ? null : `${row.level}\u0000${folded(row[column])}`
    sayRepeated(settled, key, livedTogether, (place, row, expected) => {
      say(issues, 'warning', code, { place, column, found: row[column] ?? '', expected })
    })
  }
  alike('unit/sameName', 'short_name')
  alike('unit/sameCode', 'code')
  return settled.map(({ row }) => row)
}

/** Whether there is a day on which both exist: a new unit may take an old one’s name. */
function livedTogether(a: Unit, b: Unit): boolean {
  const isBefore = (one: Unit, other: Unit): boolean =>
    one.valid_to !== null && one.valid_to <= (other.valid_from ?? '')
  return !isBefore(a, b) && !isBefore(b, a)
}

function holdIndicators(indicators: readonly LocatedRow<Indicator>[], issues: Issue[]): void {
  const links = indicators.flatMap(({ row }) =>
    row.parent_id === null ? [] : [[row.indicator_id, row.parent_id] as const],
  )
  for (const ring of ringsOf(links)) {
    const first = indicators.find(({ row }) => ring.includes(row.indicator_id))
    if (!first) continue
    const found = [...ring, ring[0]].join(' → ')
    say(issues, 'error', 'indicator/cycle', { place: first.place, column: 'parent_id', found })
  }
  const alike = (
    code: 'indicator/sameName' | 'indicator/sameCode',
    column: 'short_name' | 'code',
    severity: Severity,
  ): void => {
    const isSame = (): boolean => true
    sayRepeated(
      indicators,
      ({ row }) => folded(row[column]),
      isSame,
      (place, row, expected) => {
        say(issues, severity, code, { place, column, found: row[column], expected })
      },
    )
  }
  alike('indicator/sameName', 'short_name', 'warning')
  // Catalogues number from 1 each; one number in two of them is no fault.
  alike('indicator/sameCode', 'code', 'info')
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/**
 * Says each row that has the key of an earlier one, once; the earliest of these is what it names.
 */
function sayRepeated<R>(
  rows: readonly LocatedRow<R>[],
  key: (of: LocatedRow<R>) => string | null,
  areAlike: (a: R, b: R) => boolean,
  tell: (place: RowPlace, row: R, expected: Expected) => void,
): void {
  for (const [name, held] of groupBy(rows, key)) {
    if (name === null) continue
    held.forEach(({ row, place }, index) => {
      const first = held.find((each, at) => at < index && areAlike(each.row, row))
      if (first) tell(place, row, { kind: 'uniqueKey', ...first.place })
    })
  }
}

function settleSuccessions(
  successions: readonly LocatedRow<Succession>[],
  units: readonly Unit[],
  issues: Issue[],
): readonly Succession[] {
  const byId = new Map(units.map((unit) => [unit.unit_id, unit]))
  const ringed = new Set<string>()
  const pair = (from: string, to: string): string => `${from}\u0000${to}`
  for (const ring of ringsOf(
    successions.map(({ row }) => [row.unit_id, row.successor_id] as const),
  )) {
    const pairs = new Set(ring.map((id, index) => pair(id, ring[(index + 1) % ring.length] ?? id)))
    for (const each of pairs) ringed.add(each)
    const first = successions.find(({ row }) => pairs.has(pair(row.unit_id, row.successor_id)))
    if (!first) continue
    say(issues, 'error', 'succession/cycle', {
      place: first.place,
      column: 'successor_id',
      found: [...ring, ring[0]].join(' → '),
    })
  }
  const kept = successions.filter(({ row }) => !ringed.has(pair(row.unit_id, row.successor_id)))
  for (const { row, place } of kept) {
    const ends = row.part === 'whole' ? (byId.get(row.unit_id)?.valid_to ?? null) : null
    const begins = byId.get(row.successor_id)?.valid_from ?? null
    const day =
      ends !== null && ends !== row.on ? ends : begins !== null && begins > row.on ? begins : null
    if (day === null) continue
    say(issues, 'warning', 'succession/day', {
      place,
      column: 'on',
      found: row.on,
      expected: { kind: 'text', text: day },
    })
  }
  return kept.map(({ row }) => row)
}

/** A unit that has come somewhere with a request was asked, and has come to one place with it. */
function holdDirectives(directives: readonly LocatedRow<Directive>[], issues: Issue[]): void {
  for (const { row, place } of directives) {
    const said = new Set<string>()
    for (const state of UNIT_STATES)
      for (const unit of new Set(row[`${state}_unit_ids`])) {
        if (said.has(unit) || !row.unit_ids.includes(unit))
          say(issues, 'warning', 'directive/unit', {
            place,
            column: `${state}_unit_ids`,
            found: unit,
          })
        said.add(unit)
      }
  }
}

function settleBands(bands: readonly LocatedRow<Band>[], issues: Issue[]): readonly Band[] {
  const schemeOf = ({ row }: LocatedRow<Band>): string =>
    [row.scheme_id, row.indicator_id ?? '', row.group ?? ''].join('\u0000')
  return [...groupBy(bands, schemeOf).values()].flatMap((scheme) => {
    const whole = scheme.filter(({ row, place }) => {
      if (row.upper === null || row.upper > row.lower) return true
      const expected = { kind: 'range', min: row.lower, max: null } as const
      say(issues, 'error', 'cell/range', {
        place,
        column: 'upper',
        found: String(row.upper),
        expected,
      })
      return false
    })
    const rising = whole.sort((a, b) => a.row.lower - b.row.lower)
    return neighboursMeet(rising, issues) ? rising.map(({ row }) => row) : []
  })
}

/**
 * Whether no value belongs to two bands of a scheme, given from the lowest up. Says overlaps, gaps
 * and, once, a wrong order.
 */
function neighboursMeet(rising: readonly LocatedRow<Band>[], issues: Issue[]): boolean {
  let isMet = true
  for (const [index, { row, place }] of rising.entries()) {
    const before = rising[index - 1]
    if (!before) continue
    const { upper } = before.row
    const expected = {
      kind: 'value',
      value: upper ?? row.lower,
      tolerance: 0,
      at: upper === null ? place : before.place,
    } as const
    if (upper !== null && upper === row.lower) continue
    if (upper !== null && upper < row.lower) {
      say(issues, 'warning', 'band/gap', {
        place,
        column: 'lower',
        found: String(row.lower),
        expected,
      })
      continue
    }
    isMet = false
    if (upper === null)
      say(issues, 'error', 'band/overlap', {
        place: before.place,
        column: 'upper',
        found: '',
        expected,
      })
    else
      say(issues, 'error', 'band/overlap', {
        place,
        column: 'lower',
        found: String(row.lower),
        expected,
      })
  }
  const misplaced = rising.find(
    ({ row }, index) => index > 0 && row.order < (rising[index - 1]?.row.order ?? row.order),
  )
  if (isMet && misplaced) {
    const { row, place } = misplaced
    say(issues, 'warning', 'band/order', { place, column: 'order', found: String(row.order) })
  }
  return isMet
}
