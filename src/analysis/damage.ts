import type { Dataset } from '@/dataset/dataset'
import type { Issue } from '@/dataset/issue'
import { count, inner, listOf, type Figure } from '@/i18n/message'
import type { Headline, Phrase } from './sentence'

/** A table that every conclusion rests on, and what is said of its files of which rows are missing. */
type Damaged = { readonly table: 'units' | 'observations'; readonly issues: readonly Issue[] }

/** Those whose file is smaller than the package says. Shapes: in the order of the descriptor. */
export function damagedTables({
  about,
  issues,
}: Pick<Dataset, 'about' | 'issues'>): readonly Damaged[] {
  const short = issues.filter(({ code }) => code === 'file/incomplete' || code === 'file/fewer')
  return about.resources.flatMap(({ name, paths }) => {
    const own = short.filter(({ file }) => paths.includes(file))
    return (name === 'units' || name === 'observations') && own.length > 0
      ? [{ table: name, issues: own }]
      : []
  })
}

/** How much of a file has come: in bytes, and in rows where it has enough bytes and yet not all. */
function extentOf({ file, expected }: Issue): Figure[] {
  if (expected?.kind !== 'extent') return []
  const { found, said } = expected
  if (found.bytes >= said.bytes && found.rows !== null && said.rows !== null)
    return [
      inner({
        id: 'headline.damagedRows',
        values: { file, found: count(found.rows), said: count(said.rows) },
      }),
    ]
  return [
    inner({
      id: 'headline.damagedFile',
      values: { file, found: count(found.bytes), said: count(said.bytes) },
    }),
  ]
}

/** What a package does not name is no fault of it: said, and not alarmed of. */
function calm({ about }: Pick<Dataset, 'about'>, phrase: Phrase): Phrase {
  const isNamed = (table: string): boolean => about.resources.some(({ name }) => name === table)
  return phrase.absent === undefined || phrase.absent.some(isNamed)
    ? phrase
    : { ...phrase, tone: 'plain' }
}

/**
 * A headline that says first, where its tables are damaged, that it rests on a part of them; a table
 * of which nothing came is then not said to be missing besides.
 */
export function withDamage(dataset: Pick<Dataset, 'about' | 'issues'>, said: Headline): Headline {
  const damaged = damagedTables(dataset)
  const tables = damaged.map(({ table }): string => table)
  const headline = said.phrases.some(({ absent }) => absent !== undefined)
    ? {
        ...said,
        phrases: said.phrases
          .filter(({ absent }) => absent?.every((each) => tables.includes(each)) !== true)
          .map((phrase) => calm(dataset, phrase)),
      }
    : said
  if (damaged.length === 0) return headline
  const first = {
    message: {
      id: 'headline.damaged',
      values: {
        tables: listOf(damaged.map(({ table }) => inner({ id: `table.${table}` }))),
        files: listOf(damaged.flatMap(({ issues }) => issues.flatMap(extentOf))),
      },
    },
    tone: 'alarm',
    page: 'data',
  } as const
  return { ...headline, phrases: [first, ...headline.phrases] }
}
