import { Suspense, useMemo } from 'react'
import { overviewHeadline } from '@/analysis/headline'
import { overviewView } from '@/analysis/overview'
import { profileView } from '@/analysis/profile'
import { provenanceOf } from '@/analysis/provenance'
import { headStatus } from '@/analysis/status'
import type { Scene } from '@/analysis/scene'
import { hasMap, tilesView } from '@/analysis/tiles'
import { Arriving } from '@/ui/Arriving'
import { Headline } from '@/ui/Headline'
import { OverviewLegend } from './OverviewLegend'
import { Matrix } from './Matrix'
import { lazily } from '@/ui/lazily'
import { PaneBoundary } from '@/ui/PaneBoundary'
import { Provenance } from '@/ui/Provenance'
import { isRoomyWith } from './form'
import { MapSwitch, MovedSwitch } from './MapSwitch'
import { useDataset } from '@/ui/useDataset'
import { useParams, useScreen } from '@/ui/useScreen'
import { useMedia } from '@/ui/useMedia'
import { FILLED, WALL, WIDE } from '@/ui/rooms'
import { useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import css from './page.module.css'

/* What stands beside the table is fetched where there is room for it, or when it is asked for. */
const Profile = lazily(() => import('@/ui/profile/Profile').then((module) => module.Profile))
const MovedHeadline = lazily(() => import('./MovedHeadline').then((module) => module.MovedHeadline))
const Groups = lazily(() => import('./Groups').then((module) => module.Groups))
const GroupSwitch = lazily(() => import('./GroupSwitch').then((module) => module.GroupSwitch))
const TileMap = lazily(() => import('./TileMap').then((module) => module.TileMap))

/** With more units than this they can be put in groups, and searched. */
const MANY = 24

/**
 * The overview: one row tells the story of one unit; where and why stand beside it when the screen
 * is wide. On a narrower one the map may be chosen in place of the table.
 */
export function OverviewPage({ scene }: { readonly scene: Scene }) {
  const dataset = useDataset()
  const words = useWords()
  const { state } = useScreen()
  const { sort, unit, map: wantsMap, moved, groups } = useParams('overview')
  const isWide = useMedia(WIDE)
  const isFlat = useMedia(FILLED)
  const isWall = useMedia(WALL)
  const isMapped = !isWide && wantsMap && hasMap(dataset, scene)
  const view = useMemo(
    () => ({
      ...overviewView(dataset, scene, sort, words.compare),
      isMoved: moved && !isMapped && groups === null,
    }),
    [dataset, scene, sort, words, moved, isMapped, groups],
  )
  const isRoomy = !isWide && !isMapped && isFlat && isRoomyWith(view.columns.length)
  const isBeside = isWide || (isMapped && isFlat) || isRoomy
  const headline = useMemo(() => overviewHeadline(dataset, view), [dataset, view])
  const profile = useMemo(
    () => (isBeside || unit !== null ? profileView(dataset, view, unit) : null),
    [dataset, view, isBeside, unit],
  )
  const tiles = useMemo(
    () => (isWide || isMapped ? tilesView(dataset, view, state.measure) : null),
    [dataset, view, isWide, isMapped, state.measure],
  )
  const provenance = useMemo(
    () => ({
      ...provenanceOf(
        dataset,
        scene.asOf,
        view.rows.flatMap((row) => [...row.cells, ...(row.score ? [row.score] : [])]),
      ),
      told: headStatus(dataset, scene).told,
    }),
    [dataset, scene, view],
  )
  const map = tiles && (
    <PaneBoundary resetKey={`${scene.period}`}>
      <Suspense fallback={<Arriving className={css.tilesPane} />}>
        <TileMap view={tiles} />
      </Suspense>
    </PaneBoundary>
  )
  // Of many units on the wall all stand where a map would, beside the table that scrolls.
  const isBesideAll = isWall && !tiles && groups === null && scene.units.length > MANY
  const switches = (
    <>
      {!isWide && hasMap(dataset, scene) && <MapSwitch isMap={isMapped} />}
      {!isMapped && groups === null && <MovedSwitch isMoved={moved} />}
      {scene.units.length > MANY && (
        <Suspense fallback={null}>
          <GroupSwitch units={scene.units} by={isMapped ? null : groups} />
        </Suspense>
      )}
    </>
  )
  return (
    <main
      className={cx(
        css.overview,
        isWide ? css.isWide : (isMapped || isRoomy) && css.isMapped,
        isBesideAll ? css.hasAll : !tiles && css.hasNoMap,
      )}
    >
      {isWide && map}
      {isBesideAll && (
        <PaneBoundary resetKey={`${scene.period}`}>
          <Suspense fallback={<Arriving className={css.allPane} />}>
            <div className={css.allPane}>
              <Groups view={view} by="third" />
            </div>
          </Suspense>
        </PaneBoundary>
      )}
      <div className={css.overviewMain}>
        {view.isMoved ? (
          <Suspense fallback={<Arriving />}>
            <MovedHeadline view={view} beside={switches} />
          </Suspense>
        ) : (
          <Headline headline={headline} beside={switches} />
        )}
        {isMapped ? (
          map
        ) : (
          <PaneBoundary resetKey={`${scene.period}${state.scope}`}>
            {groups === null ? (
              <Matrix view={view} />
            ) : (
              <Suspense fallback={<Arriving />}>
                <Groups view={view} by={groups} />
              </Suspense>
            )}
          </PaneBoundary>
        )}
        <footer className={css.overviewFoot}>
          <OverviewLegend view={view} map={isMapped ? tiles : null} />
          <Provenance provenance={provenance} />
        </footer>
      </div>
      {profile && (
        <PaneBoundary resetKey={`${profile.unit.unit_id}${scene.period}`}>
          <Suspense fallback={<Arriving />}>
            <Profile view={profile} scene={scene} isDrawer={!isBeside} />
          </Suspense>
        </PaneBoundary>
      )}
    </main>
  )
}
