import { useMemo } from 'react'
import { statusView } from '@/views/status'
import { DataTabs } from '@/components/intake/DataTabs'
import { ImportPane } from '@/components/intake/ImportPane'
import { DataStatus } from '@/components/status/DataStatus'
import { useDataset } from '@/components/dataset'
import { useScreen } from '@/components/screen'

/** The data page: what was loaded, what is wrong with it, where it comes from; and, beside it, the import of files. */
export function DataPage() {
  const dataset = useDataset()
  const { state } = useScreen()
  const view = useMemo(() => statusView(dataset), [dataset])
  return (
    <main>
      <DataTabs />
      {state.show === 'import' ? <ImportPane /> : <DataStatus dataset={dataset} view={view} />}
    </main>
  )
}
