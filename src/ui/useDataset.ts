import { createContext, useContext } from 'react'
import type { Dataset } from '@/dataset/dataset'

export const DatasetContext = createContext<Dataset | null>(null)

/**
 * The dataset, where one is loaded. Throws elsewhere: pages stand inside a screen that has loaded.
 */
export function useDataset(): Dataset {
  const dataset = useContext(DatasetContext)
  if (!dataset) throw new Error('useDataset outside a loaded screen')
  return dataset
}
