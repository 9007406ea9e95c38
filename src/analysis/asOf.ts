import type { Common } from '@/address/screen'
import type { Dataset, Indexed } from '@/dataset/dataset'
import type { SourceId } from '@/dataset/ids'

const made = new WeakMap<Dataset, Map<string, Dataset>>()
const hidden = new WeakMap<Dataset, number>()

/**
 * The package as it was known on a day: without the inspections held, shortcomings found, requests
 * made and models taken up after it. Figures stay: which of them are shown is the choice of a
 * period. The same dataset where nothing is later, and for `null`; made once for a day.
 */
export function datasetOn(dataset: Dataset, day: string | null): Dataset {
  if (day === null) return dataset
  const known = made.get(dataset) ?? new Map<string, Dataset>()
  made.set(dataset, known)
  const found = known.get(day) ?? until(dataset, day)
  known.set(day, found)
  return found
}

/** How many statements of a package are later than the day it is shown on, and so left out. */
export function laterStatements(dataset: Dataset): number {
  return hidden.get(dataset) ?? 0
}

function until(dataset: Dataset, day: string): Dataset {
  const inspections = indexedUntil(dataset.inspections, ({ date }) => date <= day)
  const shortcomings = dataset.shortcomings.filter(({ found_on }) => found_on <= day)
  const directives = dataset.directives.filter(({ issued_on }) => issued_on <= day)
  const adoptions = dataset.adoptions.filter(({ since }) => since === null || since <= day)
  const count = ({
    inspections: held,
    shortcomings: found,
    directives: asked,
    adoptions: taken,
  }: Dataset): number => held.rows.length + found.length + asked.length + taken.length
  const shown: Dataset = { ...dataset, inspections, shortcomings, directives, adoptions }
  const later = count(dataset) - count(shown)
  if (later === 0) return dataset
  hidden.set(shown, later)
  return shown
}

function indexedUntil<R, Id>(
  { rows, byId }: Indexed<R, Id>,
  holds: (row: R) => boolean,
): Indexed<R, Id> {
  return { rows: rows.filter(holds), byId: new Map([...byId].filter(([, row]) => holds(row))) }
}

const facts = new WeakMap<Dataset, Dataset>()

/**
 * The package where only what is official is shown: a statement is tied to an indicator only where
 * its own source, or another that is not illustrative, says so. The same dataset where every tie is
 * such; made once.
 */
function withoutIllustrativeTies(dataset: Dataset): Dataset {
  const known = facts.get(dataset)
  if (known) return known
  const isTold = (source: SourceId | null): boolean =>
    source === null || dataset.sources.byId.get(source)?.kind !== 'illustrative'
  const { models } = dataset
  const rows = models.rows.map((row) =>
    isTold(row.indicators_source_id) ? row : { ...row, indicator_ids: [] },
  )
  const untied: Dataset = {
    ...dataset,
    shortcomings: dataset.shortcomings.map((row) =>
      isTold(row.indicator_source_id) ? row : { ...row, indicator_id: null },
    ),
    directives: dataset.directives.map((row) =>
      isTold(row.indicators_source_id) ? row : { ...row, indicator_ids: [] },
    ),
    models: { rows, byId: new Map(rows.map((row) => [row.model_id, row])) },
  }
  facts.set(dataset, untied)
  return untied
}

/** The package as a screen shows it: as known on its day, and without what its scope leaves out. */
export function datasetShown(
  dataset: Dataset,
  { asOf, scope }: Pick<Common, 'asOf' | 'scope'>,
): Dataset {
  const known = datasetOn(dataset, asOf)
  return scope === 'official' ? withoutIllustrativeTies(known) : known
}
