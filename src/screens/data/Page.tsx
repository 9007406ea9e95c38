import { useMemo, useState } from 'react'
import { localDay } from '@/dataset/day'
import { placeIn } from '@/edit/place'
import { statusView } from './model'
import { DraftPane } from '@/edit/screen/DraftPane'
import { DataTabs } from './DataTabs'
import { DossierImport } from '@/dossiers/screen/DossierImport'
import { DataStatus } from './DataStatus'
import { useDataset } from '@/ui/useDataset'
import { useParams } from '@/ui/useScreen'

/**
 * The data page: what was loaded, what is wrong with it, where it comes from; and, beside it, the
 * import of files and editing by hand.
 */
export function DataPage() {
  const params = useParams('data')
  const isDraft = placeIn(params) !== null
  const isImport = !isDraft && params.tab === 'import'
  return (
    <main>
      <DataTabs />
      {isDraft && <DraftPane />}
      {isImport && <DossierImport />}
      {!isDraft && !isImport && <Status />}
    </main>
  )
}

function Status() {
  const dataset = useDataset()
  const [today] = useState(() => localDay(new Date()))
  const view = useMemo(() => statusView(dataset, today), [dataset, today])
  return <DataStatus dataset={dataset} view={view} />
}
