import { declarationOf, TABLE_NAMES, type TableName } from '@/dataset/declarations'
import type { UnitId } from '@/dataset/ids'
import type { Level, Unit } from '@/dataset/tables/units'
import type { PackageBytes } from './basePackage'
import { mergeRows } from './merge'
import type { NewPackage, Starting } from './overview'
import { packageFiles, type JsonObject } from './packageFiles'
import { packageRows, tableRows, type PackageRows } from './packageRows'
import { PORTAL_SOURCE } from './portalNames'
import type { Question } from './questions'
import type { FileIntake } from './report'
import { nameKey, slugOf } from './spelling'
import { completeUnit } from './unitList'
import { ENUM_WORDS, LEVEL_KINDS } from './vocabulary'

/** What figures cannot be read without: who and what there is, and how it is classified. */
const NAMES: ReadonlySet<TableName> = new Set([
  'units',
  'successions',
  'fields',
  'indicators',
  'bands',
])

/** The tables of names of a package, and its sources, without anything that is said of them. */
export function namesAlone(rows: PackageRows): PackageRows {
  return packageRows((name) => (NAMES.has(name) || name === 'sources' ? tableRows(rows, name) : []))
}

/**
 * What was taken as a package of its own, with the tables of names of another one and those of its
 * sources that these name. No figure, model or finding of the other one is in it.
 */
export function emptyPackageLike(other: PackageRows, taken: PackageRows): PackageRows {
  const names = packageRows((name) => (NAMES.has(name) ? tableRows(other, name) : []))
  const merged = mergeRows(names, taken)
  const used = new Set<unknown>()
  for (const name of TABLE_NAMES) {
    const columns = Object.entries(declarationOf(name).columns).filter(
      ([, { reference }]) => reference === 'sources',
    )
    for (const row of tableRows(merged, name)) for (const [column] of columns) used.add(row[column])
  }
  const sources = other.sources.filter(({ source_id: id }) => used.has(id))
  return mergeRows({ ...names, sources }, taken)
}

/**
 * The files of a new package before anything is put into it: the unit above those that are compared,
 * and the indicators and fields of another package with the sources that these name. Of its units,
 * figures and findings there is nothing; every table is there, so that an empty one is known to be
 * empty. `composite`: that of the other package.
 */
export function newPackageFiles(
  other: PackageRows,
  about: NewPackage,
  composite: string | null,
): PackageBytes {
  const catalogue = { ...namesAlone(other), units: [], successions: [] }
  const first: PackageRows = { ...packageRows(() => []), units: [provinceOf(about.province)] }
  const rows = emptyPackageLike(catalogue, first)
  const encoder = new TextEncoder()
  const files = packageFiles(rows, {
    name: slugOf(about.title),
    title: about.title,
    resources: TABLE_NAMES.map((name) => ({ name })),
    dashboard: dashboardOf({ ...about, focus: [] }, composite),
  })
  return new Map([...files].map(([name, text]) => [name, encoder.encode(text)]))
}

/**
 * The descriptor of a new package whose rows are known: where its screens begin. Units in focus are
 * those that are there; `composite`, that of the package whose indicators it took over, is named
 * where it has a figure; else the score on top of a tree that has one.
 */
export function newDescriptor(
  descriptor: JsonObject,
  about: NewPackage,
  { units, indicators, observations }: PackageRows,
  composite: string | null,
): JsonObject {
  const there = new Set<string>(units.map(({ unit_id: id }) => id))
  const scored = new Set<string>(observations.map(({ indicator_id: id }) => id))
  const parents = new Set<string | null>(indicators.map(({ parent_id: parent }) => parent))
  const root = indicators.find(
    ({ indicator_id: id, parent_id: parent }) =>
      parent === null && parents.has(id) && scored.has(id),
  )
  return {
    ...descriptor,
    dashboard: dashboardOf(
      { ...about, focus: about.focus.filter((id) => there.has(id)) },
      composite !== null && scored.has(composite) ? composite : (root?.indicator_id ?? null),
    ),
  }
}

function dashboardOf(
  { level, title, province, period, focus }: NewPackage,
  composite: string | null,
): JsonObject {
  return {
    title,
    parent_unit: provinceOf(province).unit_id,
    level,
    period,
    focus,
    ...(composite === null ? {} : { composite }),
  }
}

/** The tiers that can be compared under a province, that of today first. */
export const LEVELS_COMPARED = [
  'commune',
  'district',
  'department',
] as const satisfies readonly Level[]

/** The tier that a word of the package or of an office means; `null` where it means none. */
export function levelNamed(text: string): (typeof LEVELS_COMPARED)[number] | null {
  const key = nameKey(text)
  const isIt = (level: string): boolean =>
    [level, ...(ENUM_WORDS['level']?.[level] ?? [])].some((word) => nameKey(word) === key)
  return LEVELS_COMPARED.find(isIt) ?? null
}

/** A province as it is called where its kind is known. */
export function shortProvince(province: string): string {
  return completeUnit({ name: province, kind: '' })?.short_name ?? province
}

/** What the unit above is where its name does not say it. */
const [PROVINCE = ''] = LEVEL_KINDS.province

function provinceOf(written: string): Unit {
  const text = written.trim()
  const { name, short_name, kind } = completeUnit({ name: text, kind: '' }) ??
    completeUnit({ name: text, kind: PROVINCE }) ?? { name: text, short_name: text, kind: '' }
  return {
    unit_id: slugOf(short_name) as UnitId,
    code: null,
    name,
    short_name,
    kind,
    level: 'province',
    group: null,
    areas: [],
    parent_id: null,
    valid_from: null,
    valid_to: null,
    grid_row: null,
    grid_col: null,
    lon: null,
    lat: null,
    aliases: [],
    name_en: null,
    short_name_en: null,
  }
}

/** What is said of a new package, and the units that may be in focus; `null` where none is begun. */
export function startingOf(about: NewPackage | null, { units }: PackageRows): Starting | null {
  if (about === null) return null
  const ofLevel = units.filter(({ level }) => level === about.level)
  return {
    about,
    units: ofLevel.map(({ unit_id: value, name: label }) => ({ value, label })),
  }
}

/**
 * The questions with what is likely where a file leaves them open: what a new package was begun
 * with; and of an answer of the national portal, which is about the running year and does not say
 * which, the year of `today` (an ISO day; `null`: not known).
 */
export function withSuggestions(
  report: readonly FileIntake[],
  about: NewPackage | null,
  today: string | null,
): readonly FileIntake[] {
  const begun: readonly (readonly [string, string])[] =
    about === null
      ? []
      : [
          ['constant:level', about.level],
          ['constant:period', about.period],
        ]
  return report.map((each) => {
    const isPortal = each.problems.some(
      ({ code, found }) => code === 'json/form' && found === PORTAL_SOURCE,
    )
    const year = isPortal && today !== null ? today.slice(0, 4) : null
    const said = new Map<string, string>([
      ...(year === null ? [] : [['constant:period', year] as const]),
      ...begun,
    ])
    return said.size === 0
      ? each
      : { ...each, questions: each.questions.map((question) => suggesting(question, said)) }
  })
}

function suggesting(question: Question, said: ReadonlyMap<string, string>): Question {
  const suggested = said.get(question.id)
  if (suggested === undefined || question.suggested !== null) return question
  const isThere = question.choices.some(({ value }) => value === suggested)
  const own = isThere ? [] : [{ value: suggested, label: suggested }]
  return { ...question, suggested, choices: [...own, ...question.choices] }
}
