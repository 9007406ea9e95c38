import { useMemo } from 'react'
import { overviewHeadline } from '@/views/headline'
import { overviewView } from '@/views/overview'
import { profileView } from '@/views/profile'
import { provenanceOf } from '@/views/provenance'
import type { Scene } from '@/views/scene'
import { tilesView } from '@/views/tiles'
import { Headline } from '@/components/headline/Headline'
import { Legend } from '@/components/matrix/Legend'
import { Matrix } from '@/components/matrix/Matrix'
import { PaneBoundary } from '@/components/PaneBoundary'
import { Profile } from '@/components/profile/Profile'
import { Provenance } from '@/components/shell/Provenance'
import { TileMap } from '@/components/tiles/TileMap'
import { useDataset } from '@/components/dataset'
import { useScreen } from '@/components/screen'
import { useMedia } from '@/components/useMedia'
import { useWords } from '@/components/words'
import './overview.css'

/** The overview: one row tells the story of one unit; where and why stand beside it when the screen is wide. */
export function OverviewPage({ scene }: { readonly scene: Scene }) {
  const dataset = useDataset()
  const words = useWords()
  const { state } = useScreen()
  const isWide = useMedia('(min-aspect-ratio: 21/10)')
  const view = useMemo(() => overviewView(dataset, scene, state.sort, words.compare), [dataset, scene, state.sort, words])
  const headline = useMemo(() => overviewHeadline(dataset, view), [dataset, view])
  const profile = useMemo(
    () => (isWide || state.unit !== null ? profileView(dataset, view, state.unit) : null),
    [dataset, view, isWide, state.unit],
  )
  const tiles = useMemo(() => (isWide ? tilesView(dataset, view, state.measure) : null), [dataset, view, isWide, state.measure])
  const provenance = useMemo(
    () =>
      provenanceOf(
        dataset,
        scene.asOf,
        view.rows.flatMap((row) => [...row.cells, ...(row.score ? [row.score] : [])]),
      ),
    [dataset, scene, view],
  )
  return (
    <main className={`overview${isWide ? ' is-wide' : ''}${tiles ? '' : ' has-no-map'}`}>
      {tiles && (
        <PaneBoundary resetKey={`${scene.period}`}>
          <TileMap view={tiles} />
        </PaneBoundary>
      )}
      <div className="overview-main">
        <Headline headline={headline} />
        <PaneBoundary resetKey={`${scene.period}${state.scope}`}>
          <Matrix view={view} />
        </PaneBoundary>
        <footer className="overview-foot">
          <Legend view={view} />
          <Provenance provenance={provenance} />
        </footer>
      </div>
      {profile && (
        <PaneBoundary resetKey={`${profile.unit.unit_id}${scene.period}`}>
          <Profile view={profile} isDrawer={!isWide} />
        </PaneBoundary>
      )}
    </main>
  )
}
