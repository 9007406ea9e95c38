import { useEffect, useState } from 'react'
import { readBoundaries, type Boundaries } from '@/dataset/boundaries'
import type { Dataset } from '@/dataset/dataset'
import { decodeText } from '@/dataset/files/decode'
import { fetchSiteFile } from '@/dataset/files/siteFile.browser'
import { useDataset } from '@/ui/useDataset'

/** `loading`: on their way; `null`: they could not be had or drawn. */
export type LoadedBoundaries = Boundaries | 'loading' | null

/** What was loaded for a dataset, so that coming back to the map asks for nothing. */
const held = new WeakMap<Dataset, Promise<Boundaries | null>>()

/** The boundaries of the units, fetched when a map is first drawn. */
export function useBoundaries(path: string): LoadedBoundaries {
  const dataset = useDataset()
  const [loaded, setLoaded] = useState<LoadedBoundaries>('loading')
  useEffect(() => {
    let isCurrent = true
    const found = held.get(dataset) ?? load(dataset, path)
    held.set(dataset, found)
    void found.then((boundaries) => {
      if (isCurrent) setLoaded(boundaries)
    })
    return () => {
      isCurrent = false
    }
  }, [dataset, path])
  return loaded
}

async function load(dataset: Dataset, path: string): Promise<Boundaries | null> {
  const bytes = await fetchSiteFile(path)
  const decoded = bytes.usable ? decodeText(path, bytes.value) : bytes
  return decoded.usable ? readBoundaries(decoded.value.text, dataset.units.byId) : null
}
