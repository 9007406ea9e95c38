import { id, oneOf } from '@/dataset/column'
import type { SourceId } from '@/dataset/ids'

/** How a source ties a statement to a unit. Only `unit` is said of that unit alone. */
const ATTRIBUTIONS = ['unit', 'joint', 'common'] as const
export type Attribution = (typeof ATTRIBUTIONS)[number]

export const attribution = oneOf(ATTRIBUTIONS, {
  headings: ['Cách nêu'],
  about:
    'unit: said of this unit; joint: said of these units together; common: said of the inspected localities in general.',
})

/** The source of a row. One that the package does not list takes nothing away. */
export const saidIn = id<SourceId>({
  headings: ['Mã nguồn', 'Nguồn'],
  about: 'Where this is said.',
  reference: 'sources',
  dangling: 'kept',
})
