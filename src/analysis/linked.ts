import type { Dataset } from '@/dataset/dataset'
import type { SourceId } from '@/dataset/ids'
import type { Source } from '@/dataset/tables/sources'
import { listOf, type Message } from '@/i18n/message'
import { sourcesOf } from './profile'

/**
 * Who ties rows to indicators, where their own sources do not: each once, in the order of the rows.
 */
export function linkersOf(dataset: Dataset, ids: readonly (SourceId | null)[]): Source[] {
  return sourcesOf(
    dataset,
    ids.flatMap((id) => id ?? []),
  )
}

/**
 * That the links are not the sources’ own word, and whose they are; nothing where they are the
 * sources’.
 */
export function linkedMessages(linkers: readonly Source[]): Message[] {
  return linkers.length === 0
    ? []
    : [
        {
          id: 'indicators.linkedBy',
          values: { sources: listOf(linkers.map(({ title }) => title)) },
        },
      ]
}
