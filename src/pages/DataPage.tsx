import { useMemo } from 'react'
import { parsePlace } from '@/views/draft/place'
import { statusView } from '@/views/status'
import { DraftPane } from '@/components/draft/DraftPane'
import { DataTabs } from '@/components/intake/DataTabs'
import { ImportPane } from '@/components/intake/ImportPane'
import { DataStatus } from '@/components/status/DataStatus'
import { useDataset } from '@/components/dataset'
import { useScreen } from '@/components/screen'

/** The data page: what was loaded, what is wrong with it, where it comes from; and, beside it, the import of files and editing by hand. */
export function DataPage() {
  const dataset = useDataset()
  const { state } = useScreen()
  const view = useMemo(() => statusView(dataset), [dataset])
  return (
    <main>
      <DataTabs />
      {parsePlace(state.show) !== null && <DraftPane />}
      {state.show === 'import' && <ImportPane />}
      {parsePlace(state.show) === null && state.show !== 'import' && <DataStatus dataset={dataset} view={view} />}
    </main>
  )
}
