import type { PeriodId } from '@/dataset/period'
import type { Unit } from '@/dataset/tables/units'
import { issue, type Issue } from '@/dataset/issue'
import { existsIn } from '@/dataset/validity'
import { indicatorRows, type MadeIndicator, type MadeRow } from './madeIndicators'
import type { Names } from './names'
import { periodsIn } from './periods'
import { titleLines } from './periodOfTable'
import { flagsOf, flagsTold, type Flags } from './portalFlags'
import { portalColumn, TOTAL, type FrameIndicator } from './portalFrame'
import { PORTAL_AGENCIES, PORTAL_DEFINITION, PORTAL_FREQUENCY } from './portalNames'
import type { Assignment, Recipe } from './recipe'
import type { FileTable } from './sheets/readFile'
import { nameKey, slugOf } from './spelling'
import { completeUnit, unitRow, type UnitRow } from './unitList'

/**
 * An answer of the national portal on the index of decision 766 understood. `recipe`: what its
 * columns are, after what somebody has said of them; `rows`: the units and the indicators that it
 * speaks of and the package does not have.
 */
export type PortalAnswer = {
  readonly recipe: Recipe
  readonly rows: readonly MadeRow[]
  /** What it says against its own figures, by row and indicator. */
  readonly flags: Flags
  readonly issues: readonly Issue[]
}

/** Whether a table is an answer of the portal, or a copy of one: units with their totals. */
function isPortal({ columns }: FileTable): boolean {
  return columns.includes('departmentName') && columns.includes('totalScore')
}

/**
 * Reads an answer of the portal: totals, groups, shares with their counts, whatever the package
 * calls them. Published figures are final ones. Issues: `portal/aside` (info) for the columns that
 * say what the package has no place for or what follows from the others; `portal/flag` (info) for
 * what the portal says against figures of its own; `portal/made` (warning)
 * for units and indicators that are added. `null` for any other table. Never throws.
 */
export function portalAnswer(table: FileTable, recipe: Recipe, names: Names): PortalAnswer | null {
  if (!isPortal(table)) return null
  const columns = new Map<string, Assignment>()
  const wanted = new Map<FrameIndicator, string>()
  const asides = new Set<string>()
  // Numbers are missing where departments stand in the list as well: that of its group goes first.
  const ranks = table.columns.includes('groupRank') ? 'groupRank' : 'rank'
  for (const heading of table.columns) {
    const found =
      heading === ranks
        ? ({ indicator: TOTAL, part: 'published_rank' } as const)
        : portalColumn(heading)
    if (heading === 'departmentName') columns.set(heading, { kind: 'column', column: 'unit_id' })
    else if (found) {
      const id = wanted.get(found.indicator) ?? idOf(found.indicator, names)
      wanted.set(found.indicator, id)
      columns.set(heading, { kind: 'figure', part: found.part, at: { indicator_id: id } })
    } else {
      columns.set(heading, { kind: 'none' })
      if (!IDENTITY.test(heading)) asides.add(heading.split('/').at(-1) ?? '')
    }
  }
  const indicators = [...wanted]
    .filter(([, id]) => names.row('indicators', id) === undefined)
    .map(([each]) => each)
  const units = unitsOf(table, names)
  const say = (code: Issue['code'], found: readonly string[]): Issue[] =>
    found.length === 0
      ? []
      : [
          issue({
            code,
            severity: code === 'portal/made' ? 'warning' : 'info',
            file: table.file,
            found: found.join(', '),
          }),
        ]
  const flags = flagsOf(table, (indicator) => wanted.get(indicator) ?? indicator.id)
  return {
    flags,
    recipe: {
      ...recipe,
      table: recipe.table ?? 'observations',
      columns: new Map([...columns, ...recipe.columns]),
      constants: new Map([['basis', 'final'], ...recipe.constants]),
    },
    rows: [
      ...indicatorRows(indicators.map(madeOf), names, fieldOf(names)),
      ...units.map((unit) => ['units', unit] as const),
    ],
    issues: [
      ...say('portal/aside', [...asides]),
      ...say('portal/flag', flagsTold(flags)),
      ...say(
        'portal/made',
        [...units, ...indicators].map(({ name }) => name),
      ),
    ],
  }
}

/** What tells units apart, which is no figure. */
const IDENTITY = /^(?:department(?:Id|Code)|childGroup)$|\/(?:name|code|dataQuality\w*)$/

/** The indicator of the package that is this one; the key of a new one where there is none. */
function idOf({ id, code, codes }: FrameIndicator, names: Names): string {
  // Its full name may be that of another figure, counted otherwise.
  const known = [id, ...codes, ...(id === TOTAL.id ? [code] : [])]
    .map((each) => names.find('indicators', each, null))
    .find(({ kind }) => kind === 'one')
  return known?.kind === 'one' ? known.id : id
}

function madeOf(each: FrameIndicator): MadeIndicator {
  return {
    ...each,
    polarity: 'higher',
    formula: null,
    definition: PORTAL_DEFINITION,
    frequency: PORTAL_FREQUENCY,
  }
}

/** The area of work that the index itself is of, where the package has it. */
function fieldOf(names: Names): string | null {
  const total = names.rows.indicators.find(({ indicator_id: id }) => id === idOf(TOTAL, names))
  return total?.field_id ?? null
}

/** The units of an answer that the package does not have; the one above them first. */
function unitsOf(table: FileTable, names: Names): readonly UnitRow[] {
  const { periods } = periodsIn(titleLines(table))
  const period = periods.length === 1 ? (periods[0] ?? null) : null
  const at = (column: string): number => table.columns.indexOf(column)
  const records = table.rows.map(({ cells }) => ({
    name: (cells[at('departmentName')] ?? '').trim(),
    code: (cells[at('departmentCode')] ?? '').trim(),
    group: (cells[at('childGroup')] ?? '').trim(),
  }))
  const taken = new Set<string>(names.rows.units.map(({ unit_id: id }) => id))
  const key = (name: string): string => {
    const slug = slugOf(name)
    let free = slug
    for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`
    taken.add(free)
    return free
  }
  const made: UnitRow[] = []
  const top = records.find(({ group, name }) => group === '' && name !== '')
  const provinces = names.rows.units.filter(
    ({ level, valid_to: to }) => level === 'province' && to === null,
  )
  let parent: (Pick<Unit, 'name' | 'valid_from'> & { readonly unit_id: string }) | null =
    (top ? living(top.name, names, period) : null) ??
    (provinces.length === 1 ? (provinces[0] ?? null) : null)
  if (top && living(top.name, names, period) === null) {
    const whole = completeUnit({ name: top.name, kind: '' })
    if (whole?.level === 'province') {
      const row = unitRow(key(whole.name), whole, 'province', null, null, [top.name, top.code])
      made.push(row)
      parent = { unit_id: String(row['unit_id']), name: whole.name, valid_from: null }
    }
  }
  for (const { name, code, group } of records) {
    if (name === '' || group === '' || living(name, names, period) !== null) continue
    const bare = withoutParent(name, top?.name ?? parent?.name ?? '')
    const whole = completeUnit({ name: bare, kind: group === 'AGENCY' ? agencyKind(bare) : '' })
    if (whole === null) continue
    const level = group === 'AGENCY' ? 'department' : (whole.level ?? 'commune')
    const own = group === 'AGENCY' ? { ...whole, name: bare, short_name: bare } : whole
    const aliases = [name, code].filter((each) => each !== '' && each !== own.name)
    const id = key(own.short_name)
    made.push(unitRow(id, own, level, parent?.unit_id ?? null, parent?.valid_from ?? null, aliases))
  }
  return made
}

/** The unit of that name which exists in the period, or still does where no period is known. */
function living(name: string, names: Names, period: PeriodId | null): Unit | null {
  const match = names.find('units', name, null)
  const ids = match.kind === 'one' ? [match.id] : match.kind === 'none' ? [] : match.ids
  const units = names.rows.units.filter(({ unit_id: id }) => ids.includes(id))
  return (
    units.find((unit) => (period === null ? unit.valid_to === null : existsIn(unit, period))) ??
    null
  )
}

function agencyKind(name: string): string {
  const [first, other] = PORTAL_AGENCIES
  return nameKey(name).startsWith(`${nameKey(first)} `) ? first : other
}

/** A name without the unit that it says it lies in behind a dash, where that is the one above. */
function withoutParent(name: string, above: string): string {
  const [, front = '', end = ''] = /^(.*\S)\s+[-–—]\s+(\S[^-–—]*)$/.exec(name) ?? []
  const words = nameKey(end).replace(/^(?:tinh|thanh pho) /, '')
  return front !== '' && words !== '' && nameKey(above).includes(words) ? front : name
}
