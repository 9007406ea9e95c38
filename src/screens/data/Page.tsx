import { useMemo, useState } from 'react'
import { localDay } from '@/dataset/day'
import { parsePlace } from '@/edit/place'
import { statusView } from '@/analysis/status'
import { DraftPane } from '@/edit/screen/DraftPane'
import { DataTabs } from './DataTabs'
import { ImportPane } from '@/import/screen/ImportPane'
import { DataStatus } from './DataStatus'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'

/** The data page: what was loaded, what is wrong with it, where it comes from; and, beside it, the import of files and editing by hand. */
export function DataPage() {
  const dataset = useDataset()
  const { state } = useScreen()
  const [today] = useState(() => localDay(new Date()))
  const view = useMemo(() => statusView(dataset, today), [dataset, today])
  return (
    <main>
      <DataTabs />
      {parsePlace(state.show) !== null && <DraftPane />}
      {state.show === 'import' && <ImportPane />}
      {parsePlace(state.show) === null && state.show !== 'import' && <DataStatus dataset={dataset} view={view} />}
    </main>
  )
}
