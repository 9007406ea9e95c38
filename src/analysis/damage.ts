import type { Dataset } from '@/dataset/dataset'
import { inner, listOf } from '@/i18n/message'
import type { Headline } from './sentence'

/**
 * Of the tables that every conclusion rests on those of which rows are missing: their file is
 * smaller than the package says. Shapes: in the order of the descriptor.
 */
export function damagedTables({
  about,
  issues,
}: Pick<Dataset, 'about' | 'issues'>): readonly ('units' | 'observations')[] {
  const short = new Set(
    issues.flatMap(({ code, file }) =>
      code === 'file/incomplete' || code === 'file/fewer' ? [file] : [],
    ),
  )
  return about.resources.flatMap(({ name, paths }) =>
    (name === 'units' || name === 'observations') && paths.some((path) => short.has(path))
      ? [name]
      : [],
  )
}

/** A headline that says first, where its tables are damaged, that it rests on a part of them. */
export function withDamage(
  dataset: Pick<Dataset, 'about' | 'issues'>,
  headline: Headline,
): Headline {
  const tables = damagedTables(dataset)
  if (tables.length === 0) return headline
  const named = listOf(tables.map((table) => inner({ id: `table.${table}` })))
  const first = {
    message: { id: 'headline.damaged', values: { tables: named } },
    tone: 'alarm',
    page: 'data',
  } as const
  return { ...headline, phrases: [first, ...headline.phrases] }
}
