import type { Dataset, Indexed } from '@/dataset/dataset'

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
