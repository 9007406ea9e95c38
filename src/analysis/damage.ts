import type { Dataset } from '@/dataset/dataset'
import { inner, listOf } from '@/i18n/message'
import type { Headline, Phrase } from './sentence'

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

/** What a package does not name is no fault of it: said, and not alarmed of. */
function calm({ about }: Pick<Dataset, 'about'>, phrase: Phrase): Phrase {
  const isNamed = (table: string): boolean => about.resources.some(({ name }) => name === table)
  return phrase.absent === undefined || phrase.absent.some(isNamed)
    ? phrase
    : { ...phrase, tone: 'plain' }
}

/** A headline that says first, where its tables are damaged, that it rests on a part of them. */
export function withDamage(dataset: Pick<Dataset, 'about' | 'issues'>, said: Headline): Headline {
  const tables = damagedTables(dataset)
  const headline = said.phrases.some(({ absent }) => absent !== undefined)
    ? { ...said, phrases: said.phrases.map((phrase) => calm(dataset, phrase)) }
    : said
  if (tables.length === 0) return headline
  const named = listOf(tables.map((table) => inner({ id: `table.${table}` })))
  const first = {
    message: { id: 'headline.damaged', values: { tables: named } },
    tone: 'alarm',
    page: 'data',
  } as const
  return { ...headline, phrases: [first, ...headline.phrases] }
}
