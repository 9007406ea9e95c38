import { useEffect, useMemo, useState } from 'react'
import { never } from '@/base/never'
import type { Page } from '@/address/screen'
import type { Assembled, Dataset } from '@/dataset/dataset'
import { sceneOf, type Scene } from '@/views/scene'
import { sortIssues } from '@/views/status'
import { DatasetContext } from '@/components/dataset'
import { PaneBoundary } from '@/components/PaneBoundary'
import { Header } from '@/components/shell/Header'
import { useShortcuts } from '@/components/shell/useShortcuts'
import { IssueList } from '@/components/status/IssueList'
import { useScreen } from '@/components/screen'
import { useSay } from '@/components/words'
import { DataPage } from '@/pages/DataPage'
import { NotFoundPage } from '@/pages/NotFoundPage'
import { OverviewPage } from '@/pages/OverviewPage'
import { openDataset } from './openDataset'
import './screen.css'

/** The three states of the product: on its way, failed with reasons, ready. */
export function Screen() {
  const [opened, setOpened] = useState<Assembled | null>(null)
  useEffect(() => {
    let isCurrent = true
    void openDataset().then((assembled) => {
      if (isCurrent) setOpened(assembled)
    })
    return () => {
      isCurrent = false
    }
  }, [])
  if (opened === null) return <Loading />
  if (!opened.usable) return <Failure issues={opened.issues} />
  return <Ready dataset={opened.dataset} />
}

function Ready({ dataset }: { readonly dataset: Dataset }) {
  const { state } = useScreen()
  const scene = useMemo(() => sceneOf(dataset, state), [dataset, state])
  useShortcuts()
  useEffect(() => {
    document.title = dataset.about.dashboard.title ?? dataset.about.title
  }, [dataset])
  return (
    <DatasetContext value={dataset}>
      <div className={`screen page-${state.page ?? 'none'}`}>
        <Header dataset={dataset} scene={scene} />
        <PaneBoundary resetKey={state.page ?? ''}>
          <PageOf page={state.page} scene={scene} />
        </PaneBoundary>
      </div>
    </DatasetContext>
  )
}

function PageOf({ page, scene }: { readonly page: Page | null; readonly scene: Scene }) {
  switch (page) {
    case 'overview':
      return <OverviewPage scene={scene} />
    case 'data':
      return <DataPage />
    case null:
      return <NotFoundPage />
    default:
      return never(page)
  }
}

function Loading() {
  const say = useSay()
  return (
    <main className="loading" aria-busy="true">
      <p role="status">{say('loading.text')}</p>
    </main>
  )
}

function Failure({ issues }: { readonly issues: Extract<Assembled, { usable: false }>['issues'] }) {
  const say = useSay()
  return (
    <main className="failure" role="alert">
      <h1>{say('failure.title')}</h1>
      <p>{say('failure.text')}</p>
      <IssueList issues={sortIssues(issues)} />
      <button type="button" className="tool" onClick={() => window.location.reload()}>
        {say('failure.retry')}
      </button>
    </main>
  )
}
