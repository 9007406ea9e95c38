import { Suspense, useEffect, useLayoutEffect, useMemo } from 'react'
import type { Page } from '@/address/screen'
import type { Assembled, Dataset } from '@/dataset/dataset'
import { datasetAimed } from '@/analysis/aims'
import { datasetShown } from '@/analysis/asOf'
import { inEnglish } from '@/analysis/inEnglish'
import { sceneOf, type Scene } from '@/analysis/scene'
import { usePagePainted, usePainting } from '@/ui/chart/painting.browser'
import { fetchCharts, usePreloaded } from '@/ui/chart/LazyChart'
import { HeadlineFootContext } from '@/ui/Headline'
import { LazyArrivedNote } from '@/import/screen/LazySession'
import { LazySinceStrip } from '@/since/LazySince'
import { DatasetContext } from '@/ui/useDataset'
import { LazyDraftMark } from '@/edit/screen/LazyDraftMark'
import { DraftContext } from '@/edit/useDraftSession'
import { SessionContext } from '@/import/screen/useSession'
import { lazily, type Lazy } from '@/ui/lazily'
import { PaneBoundary } from '@/ui/PaneBoundary'
import { Header } from './shell/Header'
import { later } from '@/ui/later'
import { useShortcuts } from './shell/useShortcuts'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { useIsTranslated } from './translation.browser'
import { OverviewPage } from '@/screens/overview/Page'
import { formatAddress, parseAddress } from '@/screens/address'
import { PAGES, SCREENS, screenOf } from '@/screens/registry'
import type { PageComponent, ScreenModule } from '@/ui/screenModule'
import './words'
import { takeOver } from '@/ui/takeOver.browser'
import { useLoadedPackage } from './useLoadedPackage'
import { cx } from '@/ui/cx'
import statusCss from '@/ui/issues/status.module.css'
import css from './screen.module.css'
import { Button } from '@/ui/Button'

const Afterwards = later(() => import('./Afterwards').then((module) => module.Afterwards))
const ScrollCues = later(() => import('@/ui/ScrollCues').then((module) => module.ScrollCues))
const WhyPage = lazily(() => import('@/ui/why/WhyPage').then((module) => module.WhyPage))
const NotFoundPage = lazily(
  async (): Promise<PageComponent> => (await import('./notFound/NotFoundPage')).NotFoundPage,
)
const Show = lazily(() => import('@/show/Show').then((module) => module.Show))

const FailureReasons = lazily(() =>
  import('./failure/FailureReasons').then((module) => module.FailureReasons),
)

/**
 * Pages that the shell gives: the first comes with the product, and meetings are part of the show.
 */
const GIVEN: Partial<Record<Page, PageComponent>> = {
  overview: OverviewPage,
  meeting: lazily(() => import('@/show/meeting/Page').then((module) => module.MeetingPage)),
}
const COMPONENTS = Object.fromEntries(
  PAGES.map((page) => [page, GIVEN[page] ?? programOf(SCREENS[page].page)]),
) as Record<Page, PageComponent>

function programOf(load: ScreenModule<Page>['page']): PageComponent {
  return load === null ? NotFoundPage : lazily(load)
}

/**
 * Asks for the program of the page that an address leads to, and that of its charts, while the data
 * are on their way. What does not come is asked for again by its place. Settled when they have come;
 * never rejects.
 */
export async function fetchPage(hash: string): Promise<void> {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?')
  const { page, why, present } = parseAddress(path, query)
  if (page === null || why !== null || present !== null) return
  const program = COMPONENTS[page]
  await Promise.allSettled([
    'fetched' in program && (program as Lazy<object>).fetched(),
    screenOf(page).isCharted && fetchCharts(),
  ])
}

const HEADLINE_FOOT = (
  <>
    <LazyArrivedNote />
    <LazySinceStrip />
  </>
)

/**
 * The three states of the product: on its way, failed with reasons, ready. `page`: settled once the
 * program of the page that is shown first has come.
 */
export function Screen({ page }: { readonly page: Promise<unknown> }) {
  const { opened, session, draft, slow } = useLoadedPackage(page)
  const isOpened = opened !== null
  useLayoutEffect(() => {
    if (isOpened) takeOver()
  }, [isOpened])
  if (opened === null) return <Loading slow={slow} />
  if (!opened.usable) return <Failure issues={opened.issues} />
  return (
    <SessionContext value={session}>
      <DraftContext value={draft}>
        <Ready dataset={opened.dataset} />
      </DraftContext>
    </SessionContext>
  )
}

export function Ready({ dataset: written }: { readonly dataset: Dataset }) {
  const { language } = useWords()
  const { state } = useScreen()
  const dataset = datasetAimed(language === 'en' ? inEnglish(written) : written, state)
  const scene = useMemo(() => sceneOf(dataset, state), [dataset, state])
  const isTranslated = useIsTranslated()
  useShortcuts(dataset.about.dashboard.meetings)
  usePreloaded()
  usePagePainted(formatAddress(state))
  const t = useText()
  const title = dataset.about.dashboard.title ?? dataset.about.title
  const page = state.why === null ? state.page && t(`nav.${state.page}`) : t('ladder.ask')
  // What the page is comes first: of a tab only the beginning is read.
  useEffect(() => {
    document.title = page === null ? title : `${page} · ${title}`
  }, [page, title])
  const screen = state.page && screenOf(state.page)
  const layout = screen ? screen.layout : 'long'
  const shown = datasetShown(dataset, {
    asOf: screen?.isTimeless ? null : state.asOf,
    scope: state.scope,
  })
  if (state.present !== null) {
    return (
      <DatasetContext value={dataset}>
        <PaneBoundary resetKey={state.present}>
          <Suspense fallback={<Arriving />}>
            <Show />
          </Suspense>
        </PaneBoundary>
        <LazyDraftMark isInCorner />
      </DatasetContext>
    )
  }
  return (
    <DatasetContext value={shown}>
      <div
        key={isTranslated ? formatAddress(state) : ''}
        data-page={state.page}
        className={cx(
          css.screen,
          layout !== 'long' && state.why === null && css.isFilled,
          layout === 'dense' && state.why === null && css.isDense,
          layout === 'close' && css.isClose,
        )}
      >
        <Afterwards dataset={dataset} scene={scene} page={page || null} />
        <Header dataset={dataset} scene={scene} />
        <PaneBoundary resetKey={`${state.page} ${state.why?.join(' ')}`}>
          <HeadlineFootContext value={HEADLINE_FOOT}>
            <PageOf page={state.page} scene={scene} isWhy={state.why !== null} />
          </HeadlineFootContext>
        </PaneBoundary>
      </div>
      <ScrollCues />
    </DatasetContext>
  )
}

function PageOf(props: {
  readonly page: Page | null
  readonly scene: Scene
  readonly isWhy: boolean
}) {
  const { page, scene, isWhy } = props
  const Shown = isWhy ? WhyPage : page === null ? NotFoundPage : COMPONENTS[page]
  return (
    <Suspense fallback={<Arriving />}>
      <Shown scene={scene} />
    </Suspense>
  )
}

/** A page whose program is on its way: the screen counts as painted only once it is there. */
function Arriving() {
  usePainting()
  return <Loading />
}

function Loading({ slow = [] }: { readonly slow?: readonly string[] }) {
  const t = useText()
  return (
    <main className={css.loading} aria-busy="true">
      <p role="status">
        {t('loading.text')}
        {slow.length > 0 && ` ${t('loading.slow', { files: slow.join(', ') })}`}
      </p>
    </main>
  )
}

function Failure({ issues }: { readonly issues: Extract<Assembled, { usable: false }>['issues'] }) {
  const t = useText()
  return (
    <main className={statusCss.failure}>
      <PaneBoundary resetKey="">
        <Suspense fallback={<h1>{t('failure.title')}</h1>}>
          <FailureReasons issues={issues} />
        </Suspense>
      </PaneBoundary>
      <Button onClick={() => window.location.reload()}>{t('failure.retry')}</Button>
    </main>
  )
}
