import type { Dataset, Indexed } from '@/dataset/dataset'
import { ENGLISH } from '@/dataset/tables/english'

const made = new WeakMap<Dataset, Dataset>()

/**
 * The package with the English names and texts that it holds (`name_en` and the like) in place of
 * the Vietnamese ones; where it holds none, those stay. For what is shown, not for what is written
 * back. Made once.
 */
export function inEnglish(dataset: Dataset): Dataset {
  const known = made.get(dataset)
  if (known) return known
  const { units, fields, indicators, models } = dataset
  const shown: Dataset = {
    ...dataset,
    units: translated(units),
    fields: translated(fields),
    indicators: translated(indicators),
    models: translated(models),
  }
  made.set(dataset, shown)
  return shown
}

function translated<R extends Readonly<Record<string, unknown>>, Id>({
  rows,
  byId,
}: Indexed<R, Id>): Indexed<R, Id> {
  const english = new Map(rows.map((row) => [row, rowInEnglish(row)]))
  return {
    rows: [...english.values()],
    byId: new Map([...byId].map(([id, row]) => [id, english.get(row) ?? row])),
  }
}

function rowInEnglish<R extends Readonly<Record<string, unknown>>>(row: R): R {
  const texts: (readonly [string, unknown])[] = Object.entries(row).flatMap(([column, text]) =>
    column.endsWith(ENGLISH) && text !== null
      ? [[column.slice(0, -ENGLISH.length), text] as const]
      : [],
  )
  return texts.length === 0 ? row : { ...row, ...Object.fromEntries(texts) }
}
