import type { Dataset } from '@/dataset/dataset'
import type { SourceId } from '@/dataset/ids'
import { comparePeriods, periodBounds, periodOf, type PeriodId } from '@/dataset/period'
import { STATUSES, type Status } from '@/dataset/tables/observations'
import type { Source } from '@/dataset/tables/sources'
import type { CellView } from './cell'
import { toldOf, type Told } from './told'

/** What the figures on a screen rest on: said on every screen and every export they reach. */
export type Provenance = {
  /** The statuses that occur among the figures shown, least trustworthy first. */
  readonly statuses: readonly Status[]
  /** How much of what is shown is fact and how much is not. */
  readonly told: Told
  /** The periods of the figures shown, in order of time. */
  readonly periods: readonly PeriodId[]
  readonly sources: readonly Source[]
  readonly packageName: string
  readonly version: string | null
  /** The first digits of the fingerprint of the package’s content, as many as people compare. */
  readonly fingerprint: string | null
  readonly asOf: string | null
  /**
   * The latest period of the figures, where it ends after `asOf`: it is then not “as of” that day.
   */
  readonly later: PeriodId | null
}

/** Of 14 digits: two states of a package of one day have the same ones once in four billion. */
const SHOWN_DIGITS = 8

/** The package by name, version and content. */
export function packageShown({
  about: { name, version, fingerprint },
}: Dataset): Pick<Provenance, 'packageName' | 'version' | 'fingerprint'> {
  return {
    packageName: name,
    version,
    fingerprint: fingerprint === null ? null : fingerprint.slice(-SHOWN_DIGITS),
  }
}

/**
 * What tells this state of a package from any other, kept with a meeting: its day and its content.
 * `null` for what was never read from files.
 */
export function stampOf(dataset: Dataset): string | null {
  const { fingerprint } = packageShown(dataset)
  return fingerprint === null
    ? null
    : [dataset.about.dashboard.asOf, fingerprint].filter((part) => part !== null).join(' ')
}

/**
 * What the given figures rest on; figures without a value rest on nothing. `said`: how many
 * statements of reports stand beside them.
 */
export function provenanceOf(
  dataset: Dataset,
  asOf: string | null,
  cells: readonly Pick<CellView, 'observation'>[],
  said = 0,
): Provenance {
  const rows = new Set(cells.flatMap(({ observation }) => observation ?? []))
  const found = new Set<Status>()
  const ids = new Set<SourceId>()
  for (const { observation } of cells) {
    if (!observation || observation.value === null) continue
    found.add(observation.status)
    ids.add(observation.source_id)
  }
  return {
    statuses: STATUSES.filter((status) => found.has(status)),
    told: toldOf([...rows], said),
    periods: inTime([...rows].flatMap(({ value, period }) => (value === null ? [] : [period]))),
    sources: [...ids].flatMap((id) => dataset.sources.byId.get(id) ?? []),
    ...packageShown(dataset),
    asOf,
    later: laterPeriod(
      dataset,
      asOf,
      cells.flatMap(({ observation }) =>
        observation === null || observation.value === null ? [] : [observation.period],
      ),
    ),
  }
}

/** Whether the day is that of the package, and there is nothing but figures that it can be of. */
function isOfFigures(dataset: Dataset, asOf: string): boolean {
  const { inspections, shortcomings, directives, adoptions } = dataset
  const statements = [inspections.rows, shortcomings, directives, adoptions]
  return asOf === dataset.about.dashboard.asOf && statements.every(({ length }) => length === 0)
}

/** Periods, each once, in order of time. */
export function inTime(periods: readonly PeriodId[]): PeriodId[] {
  return [...new Set(periods)].sort((a, b) => comparePeriods(periodOf(a), periodOf(b)))
}

/**
 * The latest of some periods, where it ends after a day and that day may be of statements; else
 * `null`.
 */
export function laterPeriod(
  dataset: Dataset,
  asOf: string | null,
  periods: readonly PeriodId[],
): PeriodId | null {
  if (asOf === null || isOfFigures(dataset, asOf)) return null
  const later = [...new Set(periods)].filter((period) => endOf(period) > nextDay(asOf))
  return later.reduce<PeriodId | null>(
    (last, each) => (last === null || endOf(each) > endOf(last) ? each : last),
    null,
  )
}

/** The day after the last day of a period. */
const endOf = (period: PeriodId): string => periodBounds(periodOf(period)).end
const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
