import { oneOf } from '@/dataset/column'

/** How a source ties a statement to a unit. Only `unit` is said of that unit alone. */
const ATTRIBUTIONS = ['unit', 'joint', 'common'] as const
export type Attribution = (typeof ATTRIBUTIONS)[number]

export const attribution = oneOf(ATTRIBUTIONS, {
  headings: ['Cách nêu'],
  about:
    'unit: said of this unit; joint: said of these units together; common: said of the inspected localities in general.',
})
