import { lazy, Suspense, useEffect, useMemo } from 'react'
import { formatAddress } from '@/address/format'
import { never } from '@/dataset/never'
import type { Page } from '@/address/screen'
import type { Assembled, Dataset } from '@/dataset/dataset'
import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import { issue } from '@/dataset/issue'
import { datasetOn } from '@/analysis/asOf'
import { sceneOf, type Scene } from '@/analysis/scene'
import { sortIssues } from '@/analysis/status'
import { usePagePainted, usePainting } from '@/ui/chart/painting.browser'
import { usePreloadedCharts } from '@/ui/chart/LazyChart'
import { HeadlineFootContext } from '@/ui/Headline'
import { LazySinceStrip } from '@/since/LazySince'
import { DatasetContext } from '@/ui/useDataset'
import { LazyDraftMark } from '@/edit/screen/LazyDraftMark'
import { DraftContext } from '@/edit/useDraftSession'
import { SessionContext } from '@/import/screen/useSession'
import { PaneBoundary } from '@/ui/PaneBoundary'
import { Header } from './shell/Header'
import { ScrollCues } from '@/ui/ScrollCues'
import { useShortcuts } from './shell/useShortcuts'
import { IssueList } from '@/ui/issues/IssueList'
import { useScreen } from '@/ui/useScreen'
import { useSay, useWords } from '@/ui/useWords'
import { NotFoundPage } from './NotFoundPage'
import { OverviewPage } from '@/screens/overview/Page'
import { useLoadedPackage } from './useLoadedPackage'
import './screen.css'

const ComparePage = lazy(() => import('@/screens/compare/Page').then((module) => ({ default: module.ComparePage })))
const IndicatorPage = lazy(() => import('@/screens/indicators/Page').then((module) => ({ default: module.IndicatorPage })))
const UnitPage = lazy(() => import('@/screens/units/Page').then((module) => ({ default: module.UnitPage })))
const ModelsPage = lazy(() => import('@/screens/models/Page').then((module) => ({ default: module.ModelsPage })))
const LearningPage = lazy(() => import('@/screens/learning/Page').then((module) => ({ default: module.LearningPage })))
const ShortcomingsPage = lazy(() =>
  import('@/screens/supervision/shortcomings/Page').then((module) => ({ default: module.ShortcomingsPage })),
)
const DirectivesPage = lazy(() => import('@/screens/supervision/requests/Page').then((module) => ({ default: module.DirectivesPage })))
const DataPage = lazy(() => import('@/screens/data/Page').then((module) => ({ default: module.DataPage })))
const MeetingPage = lazy(() => import('@/show/meeting/Page').then((module) => ({ default: module.MeetingPage })))
const Show = lazy(() => import('@/show/Show').then((module) => ({ default: module.Show })))
const InspectionsPage = lazy(() => import('@/screens/supervision/inspections/Page').then((module) => ({ default: module.InspectionsPage })))

const HEADLINE_FOOT = <LazySinceStrip />

/** The three states of the product: on its way, failed with reasons, ready. */
export function Screen() {
  const { opened, session, draft } = useLoadedPackage()
  if (opened === null) return <Loading />
  if (!opened.usable) return <Failure issues={opened.issues} />
  return (
    <SessionContext value={session}>
      <DraftContext value={draft}>
        <Ready dataset={opened.dataset} />
      </DraftContext>
    </SessionContext>
  )
}

function Ready({ dataset }: { readonly dataset: Dataset }) {
  const { state } = useScreen()
  const scene = useMemo(() => sceneOf(dataset, state), [dataset, state])
  useShortcuts(dataset.about.dashboard.meetings)
  usePreloadedCharts()
  usePagePainted(formatAddress(state))
  useEffect(() => {
    document.title = dataset.about.dashboard.title ?? dataset.about.title
  }, [dataset])
  if (state.present !== null) {
    return (
      <DatasetContext value={dataset}>
        <PaneBoundary resetKey={state.present}>
          <Suspense fallback={<Arriving />}>
            <Show />
          </Suspense>
        </PaneBoundary>
        <LazyDraftMark />
      </DatasetContext>
    )
  }
  return (
    <DatasetContext value={state.page === 'data' || state.page === 'meeting' ? dataset : datasetOn(dataset, state.asOf)}>
      <div className={`screen page-${state.page ?? 'none'}`}>
        <Header dataset={dataset} scene={scene} />
        <PaneBoundary resetKey={state.page ?? ''}>
          <HeadlineFootContext value={HEADLINE_FOOT}>
            <PageOf page={state.page} scene={scene} />
          </HeadlineFootContext>
        </PaneBoundary>
      </div>
      <ScrollCues />
    </DatasetContext>
  )
}

function PageOf({ page, scene }: { readonly page: Page | null; readonly scene: Scene }) {
  switch (page) {
    case 'overview':
      return <OverviewPage scene={scene} />
    case 'compare':
      return (
        <Suspense fallback={<Arriving />}>
          <ComparePage scene={scene} />
        </Suspense>
      )
    case 'indicators':
      return (
        <Suspense fallback={<Arriving />}>
          <IndicatorPage scene={scene} />
        </Suspense>
      )
    case 'units':
      return (
        <Suspense fallback={<Arriving />}>
          <UnitPage scene={scene} />
        </Suspense>
      )
    case 'models':
      return (
        <Suspense fallback={<Arriving />}>
          <ModelsPage scene={scene} />
        </Suspense>
      )
    case 'learning':
      return (
        <Suspense fallback={<Arriving />}>
          <LearningPage scene={scene} />
        </Suspense>
      )
    case 'shortcomings':
      return (
        <Suspense fallback={<Arriving />}>
          <ShortcomingsPage scene={scene} />
        </Suspense>
      )
    case 'directives':
      return (
        <Suspense fallback={<Arriving />}>
          <DirectivesPage scene={scene} />
        </Suspense>
      )
    case 'inspections':
      return (
        <Suspense fallback={<Arriving />}>
          <InspectionsPage scene={scene} />
        </Suspense>
      )
    case 'data':
      return (
        <Suspense fallback={<Arriving />}>
          <DataPage />
        </Suspense>
      )
    case 'meeting':
      return (
        <Suspense fallback={<Arriving />}>
          <MeetingPage />
        </Suspense>
      )
    case null:
      return <NotFoundPage />
    default:
      return never(page)
  }
}

/** A page whose program is on its way: the screen counts as painted only once it is there. */
function Arriving() {
  usePainting()
  return <Loading />
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
  const words = useWords()
  const isDescriptor = issues.every(({ file, code }) => file === DESCRIPTOR_FILE && code !== 'resource/absent')
  return (
    <main className="failure">
      <div role="alert">
        <h1>{say('failure.title')}</h1>
        <p>{isDescriptor ? words.issue(issue({ code: 'package/invalid', file: DESCRIPTOR_FILE })) : say('failure.text')}</p>
      </div>
      <IssueList issues={sortIssues(issues)} />
      <button type="button" className="tool" onClick={() => window.location.reload()}>
        {say('failure.retry')}
      </button>
    </main>
  )
}
