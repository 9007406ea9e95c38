import { Suspense } from 'react'
import { ImportPane } from '@/import/screen/ImportPane'
import { lazily } from '@/ui/lazily'

const Pane = lazily(() => import('./DossierPane').then((module) => module.DossierPane))

/** Takes lists of dossiers out of files that were dropped; the program for it comes with the first. */
const takeLists = async (files: readonly File[]): Promise<readonly File[]> => {
  const { dossierClient } = await import('@/dossiers/dossierClient.browser')
  return dossierClient.take(files)
}

/** The import of files, and beside it lists of dossiers, which are counted before they are figures. */
export function DossierImport() {
  return (
    <ImportPane
      takeFirst={takeLists}
      beside={
        <Suspense fallback={null}>
          <Pane />
        </Suspense>
      }
    />
  )
}
