import type { Assembled, Dataset } from './dataset'
import { Dictionary, mapValues } from './observationColumns'
import { Observations, type ObservationParts } from './observations'

/** A package as one thread hands it to another: nothing in it but data. */
export type HandedOver =
  | Extract<Assembled, { usable: false }>
  | {
      readonly usable: true
      readonly dataset: Omit<Dataset, 'observations'>
      readonly figures: HandedFigures
    }

type HandedFigures = Omit<ObservationParts, 'columns'> & {
  readonly columns: Omit<ObservationParts['columns'], 'dictionaries'>
  readonly words: Readonly<Record<keyof ObservationParts['columns']['dictionaries'], string[]>>
}

/**
 * A package to hand to another thread, and the memory that goes with it: after that it can be used
 * there alone.
 */
export function handOver(assembled: Assembled): {
  readonly handed: HandedOver
  readonly memory: readonly ArrayBufferLike[]
} {
  if (!assembled.usable) return { handed: assembled, memory: [] }
  const { observations, ...dataset } = assembled.dataset
  const { columns, ...found } = observations.parts()
  const { dictionaries, ...rest } = columns
  const words = mapValues(dictionaries, (name) => dictionaries[name].words)
  const arrays = [
    ...Object.values(rest.codes),
    ...Object.values(rest.numbers),
    rest.row,
    rest.file,
    found.slots,
  ]
  return {
    handed: { usable: true, dataset, figures: { ...found, columns: rest, words } },
    memory: [...new Set(arrays.map(({ buffer }) => buffer))],
  }
}

/** The package that was handed over, whole again. */
export function takeHanded(handed: HandedOver): Assembled {
  if (!handed.usable) return handed
  const { columns, words, ...found } = handed.figures
  const dictionaries = mapValues(words, (name) => new Dictionary(words[name]))
  return {
    usable: true,
    dataset: {
      ...handed.dataset,
      observations: new Observations({ ...found, columns: { ...columns, dictionaries } }),
    },
  }
}
