import { LEVELS, type Level } from '@/dataset/tables/units'
import { nameKey, slugOf, tidyName } from './spelling'
import { BESIDE_UNITS, LEVEL_KINDS, OFFICES, UNIT_KINDS } from './vocabulary'

/** What an office's list says of a unit. `kind`: `''` where no column says one. */
export type ListedUnit = { readonly name: string; readonly kind: string }

/** What a row of `units` needs besides; `level`: `null` where its kind does not tell it. */
export type CompletedUnit = {
  readonly name: string
  readonly short_name: string
  readonly kind: string
  readonly level: Level | null
}

const KINDS = [
  ...UNIT_KINDS,
  ...Object.values(LEVEL_KINDS)
    .flat()
    .map((kind) => [kind]),
].flatMap(([kind = '', ...others]) =>
  [kind, ...others].map((word) => ({ kind, short: others[0] ?? null, key: nameKey(word) })),
)
const LONGEST_KIND = 4
const BESIDE = new Set(BESIDE_UNITS.map(nameKey))

/**
 * Whether a heading is one that lists of units have beside what the package holds of a unit: a
 * table with others than these is one of figures.
 */
export function isBesideUnits(heading: string): boolean {
  const key = nameKey(heading)
  return BESIDE.has(key) || [...BESIDE].some((each) => key.startsWith(`${each} `))
}

/**
 * Completes what an office's list says of a unit: its kind out of the name where no column says it,
 * or before the name where the name leaves it out; the tier by the kind; and a short name that tells
 * like-named units of different kinds apart. `null` where neither says a kind.
 */
export function completeUnit({ name, kind: said }: ListedUnit): CompletedUnit | null {
  const own = kindBefore(name)
  const given = kindOf(said)
  const kind = given?.kind ?? own?.kind ?? (said.trim() === '' ? null : said.trim().toLowerCase())
  if (kind === null) return null
  const bare = own?.bare ?? withoutOffice(name)
  const short = (given ?? own)?.short ?? null
  const whole = own === null && given !== null ? `${capital(kind)} ${bare}` : withoutOffice(name)
  const level = levelOfKind(kind)
  return {
    name: whole,
    short_name: short === null ? (level === 'province' ? bare : whole) : `${mark(short)} ${bare}`,
    kind,
    level,
  }
}

/**
 * Keys for the units of a list, in its order: of the short name, with the code behind it where two
 * of different names would have the same, or a number where there is no code.
 */
export function unitKeys(
  units: readonly { readonly name: string; readonly short: string; readonly code: string }[],
): readonly string[] {
  const namesBySlug = new Map<string, string[]>()
  const nameOf = ({ name }: { readonly name: string }): string => tidyName(name)
  for (const unit of units) {
    const slug = slugOf(unit.short)
    const names = namesBySlug.get(slug) ?? []
    if (!names.includes(nameOf(unit))) names.push(nameOf(unit))
    namesBySlug.set(slug, names)
  }
  return units.map((unit) => {
    const slug = slugOf(unit.short)
    const names = namesBySlug.get(slug) ?? []
    if (names.length < 2) return slug
    if (unit.code !== '') return `${slug}-${slugOf(unit.code)}`
    const place = names.indexOf(nameOf(unit))
    return place === 0 ? slug : `${slug}-${place + 1}`
  })
}

/** A row of `units`. */
export type UnitRow = { readonly [column: string]: unknown; readonly name: string }

/** A unit that is new, with nothing said of it besides; `from`: since when it exists. */
export function unitRow(
  id: string,
  { name, short_name, kind }: Pick<CompletedUnit, 'name' | 'short_name' | 'kind'>,
  level: string,
  parent: string | null,
  from: string | null = null,
  aliases: readonly string[] = [],
): UnitRow {
  return {
    unit_id: id,
    code: null,
    name,
    short_name,
    kind,
    level,
    group: null,
    parent_id: parent,
    valid_from: from,
    valid_to: null,
    grid_row: null,
    grid_col: null,
    lon: null,
    lat: null,
    aliases,
  }
}

function levelOfKind(kind: string): Level | null {
  const key = nameKey(kind)
  return LEVELS.find((level) => LEVEL_KINDS[level].some((each) => nameKey(each) === key)) ?? null
}

function kindOf(text: string): { readonly kind: string; readonly short: string | null } | null {
  const key = nameKey(text)
  return KINDS.find((each) => each.key === key) ?? null
}

/** The kind that stands before a name, and the name as written without it. */
function kindBefore(
  text: string,
): { readonly kind: string; readonly short: string | null; readonly bare: string } | null {
  const words = wordsOf(withoutOffice(text))
  for (let length = Math.min(LONGEST_KIND, words.length - 1); length > 0; length -= 1) {
    const found = kindOf(words.slice(0, length).join(' '))
    if (found) return { ...found, bare: words.slice(length).join(' ') }
  }
  return null
}

function withoutOffice(text: string): string {
  const words = wordsOf(text)
  const office = OFFICES.map(nameKey).find((key) => {
    const length = key.split(' ').length
    return words.length > length && nameKey(words.slice(0, length).join(' ')) === key
  })
  const rest = office === undefined ? words : words.slice(office.split(' ').length)
  return capital(rest.join(' '))
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/^\s*(?:[-+*•]|\d{1,3}[.)])\s*/, '')
    .replace(/\.(?=\S)/g, '. ')
    .split(/\s+/)
    .filter((word) => word !== '')
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** `p` → `P.`; of two letters that stand for two words, as they are written: `TP`. */
function mark(short: string): string {
  return short.length === 1 ? `${short.toUpperCase()}.` : short.toUpperCase()
}
