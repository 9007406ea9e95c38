import { foldText } from '@/dataset/text'
import { issue, type Issue } from '@/dataset/issue'
import {
  isJsonList,
  isJsonNumber,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '@/dataset/cells/json'

/** Where services say how many rows there are in all. */
const TOTALS =
  /^(total|count|totalcount|totalrows|totalrecords|totalelements|totalitems|totalhits|recordstotal|recordsfiltered|numfound|@odata\.count|__count)$/
/** Of these those that are never the number of rows of the page. */
const OF_ALL = /^(total|recordstotal|numfound)/
const PAGES = /^(totalpages|pagecount|lastpage|pages)$/
/** Where they say that there is more. */
const NEXT =
  /^(next|nextpage|nextpageurl|nextlink|@odata\.nextlink|__next|nextcursor|nextpagetoken|nextoffset)$/
const MORE = /^(hasmore|hasnext|hasnextpage|exceededtransferlimit)$/
/** Objects beside a table that speak of it. */
const BESIDE = /^(meta|metadata|links|_links|paging|pagination|page|pageinfo|pageable|info)$/

/**
 * Whether a table is one page of a longer answer, by what the objects around it say: `json/page`
 * (warning; found: the rows that are there; expected: how many there are in all, where that is
 * said). Issues: at most one.
 */
export function pageIssue(file: string, around: readonly JsonObject[], rows: number): Issue | null {
  let total = 0
  let hasMore = false
  let isWhole = false
  for (const object of withBeside(around)) {
    for (const [key, value] of object) {
      const name = key.toLowerCase().replace(/[_-](?!_)/g, '')
      const number = numberOf(value)
      if (TOTALS.test(name) && number !== null) {
        total = Math.max(total, number)
        isWhole ||= OF_ALL.test(name) && number === rows
      } else if (PAGES.test(name) && number !== null) hasMore ||= number > 1
      else if (NEXT.test(name)) hasMore ||= isLink(value)
      else if (MORE.test(name)) hasMore ||= value === true
    }
  }
  // Some name a next page behind the last one: with as many rows as there are in all it is empty.
  if (total <= rows && (!hasMore || isWhole)) return null
  const expected = total > rows ? ({ kind: 'value', value: total, tolerance: 0 } as const) : null
  return issue({
    code: 'json/page',
    severity: 'warning',
    file,
    row: rows + 1,
    found: String(rows),
    expected,
  })
}

function withBeside(around: readonly JsonObject[]): readonly JsonObject[] {
  return around.flatMap((object) => [
    object,
    ...[...object].flatMap(([key, value]) =>
      BESIDE.test(key.toLowerCase()) && isJsonObject(value) ? [value] : [],
    ),
  ])
}

/** A whole number, or an object that holds one (`{"value": 12, "relation": "eq"}`). */
function numberOf(value: JsonValue): number | null {
  if (isJsonObject(value)) return numberOf(value.get('value') ?? null)
  const number = value !== null && isJsonNumber(value) ? Number(value.number) : NaN
  return Number.isInteger(number) ? number : null
}

function isLink(value: JsonValue): boolean {
  if (isJsonObject(value)) return isLink(value.get('href') ?? null)
  return (
    (typeof value === 'string' && value !== '') ||
    (value !== null && !isJsonList(value) && numberOf(value) !== null)
  )
}

/** Texts around a table that may say its period or its title, as lines above it would. */
export function titlesAround(around: readonly JsonObject[]): readonly string[] {
  return withBeside(around).flatMap((object) => [
    ...partsOfYear(object),
    ...[...object].flatMap(([key, value]) => {
      if (AS_OF.test(key) && typeof value === 'string') return dayOfRun(value)
      if (!OF_PERIOD.test(key) && !TITLES.test(foldText(key).replace(/[^a-z]+/g, ''))) return []
      if (isJsonObject(value)) return partsOfYear(value)
      return typeof value === 'string' ? [value] : []
    }),
  ])
}

const OF_PERIOD = /period|title|label|^ky|name$/i
/** The same as offices call it, folded, without signs. */
const TITLES = /^(?:tieude|ten(?:baocao|bieu|bang|chitieu|chiso)|chitieu|chiso|noidung)/
/** The day up to which a running figure was taken. */
const AS_OF = /^(?:run|as_?of|snapshot)_?date(?:_?str)?$/i

/** A day as copies of answers write it, `10102026` or `2026-10-10T…`, as a line would say it. */
function dayOfRun(written: string): readonly string[] {
  const [, day, month, year] = /^(\d{2})(\d{2})(\d{4})$/.exec(written) ?? []
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(written) ?? []
  const said = [day ?? d, month ?? m, year ?? y]
  return said.includes(undefined) ? [] : [`tinh den ngay ${said.join('/')}`]
}

/** A year beside its quarter or month, each a number of its own, as a line would say them. */
function partsOfYear(object: JsonObject): readonly string[] {
  const numberAt = (names: RegExp): number | null => {
    const [, value] = [...object].find(([key]) => names.test(key)) ?? []
    return value === undefined ? null : numberOf(value)
  }
  const year = numberAt(/^(?:year|nam)$/i)
  const [quarter, month] = [numberAt(/^(?:quarter|quy)$/i), numberAt(/^(?:month|thang)$/i)]
  if (year === null) return []
  if (quarter !== null) return [`${year}-Q${quarter}`]
  return [month === null ? `nam ${year}` : `thang ${month} nam ${year}`]
}
