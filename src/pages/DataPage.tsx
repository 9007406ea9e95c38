import { useMemo } from 'react'
import { statusView } from '@/views/status'
import { DataStatus } from '@/components/status/DataStatus'
import { useDataset } from '@/components/dataset'

/** The data page: what was loaded, what is wrong with it, where it comes from. */
export function DataPage() {
  const dataset = useDataset()
  const view = useMemo(() => statusView(dataset), [dataset])
  return (
    <main>
      <DataStatus dataset={dataset} view={view} />
    </main>
  )
}
