import { useEffect, useState } from 'react'
import { readBoundaries, type Boundaries } from '@/dataset/boundaries'
import { boundaryIssues } from '@/dataset/boundaryIssues'
import type { Dataset } from '@/dataset/dataset'
import type { Issue } from '@/dataset/issue'
import { decodeText } from '@/dataset/files/decode'
import { fetchSiteFile } from '@/dataset/files/siteFile.browser'
import { useDataset } from '@/ui/useDataset'

/**
 * `boundaries` is `null` where they could not be had or drawn; `issues` say why, or what of them
 * cannot.
 */
type Found = { readonly boundaries: Boundaries | null; readonly issues: readonly Issue[] }

/** `loading`: on their way. */
export type LoadedBoundaries = Found | 'loading'

/** What was loaded for a dataset, so that coming back to the map asks for nothing. */
const held = new WeakMap<Dataset, Promise<Found>>()

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

async function load(dataset: Dataset, path: string): Promise<Found> {
  const bytes = await fetchSiteFile(path)
  const decoded = bytes.usable ? decodeText(path, bytes.value) : bytes
  if (!decoded.usable) return { boundaries: null, issues: decoded.issues }
  const { text } = decoded.value
  return {
    boundaries: readBoundaries(text, dataset.units.byId),
    issues: boundaryIssues(path, text, dataset.units.byId),
  }
}
