import { useMemo } from 'react'
import { withPeers } from '@/analysis/peers'
import { unitPageView } from './model'
import type { Scene } from '@/analysis/scene'
import { Headline } from '@/ui/Headline'
import { PaneBoundary } from '@/ui/PaneBoundary'
import { Provenance } from '@/ui/Provenance'
import { Changes } from './Changes'
import { History } from './History'
import { Bullet } from './Bullet'
import { UnitHead } from './UnitHead'
import { UnitAway, UnitStatements } from './UnitStatements'
import { usePaper } from '@/ui/usePaper'
import { useUnitKeys } from '@/ui/useUnitKeys'
import { useDataset } from '@/ui/useDataset'
import { useParams, useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import status from '@/ui/issues/status.module.css'
import css from './page.module.css'
import onePeriod from './onePeriod.module.css'

/** The unit page: all that is known of one unit, on one screen and on one sheet of paper. */
export function UnitPage(props: { readonly scene: Scene }) {
  const dataset = useDataset()
  const t = useText()
  const { state } = useScreen()
  const { versus } = state
  const { unit, peers } = useParams('units')
  // Paper has tables of its own.
  const isOnPaper = usePaper()
  const tables = state.tables && !isOnPaper
  const scene = useMemo(() => withPeers(dataset, props.scene, peers), [dataset, props.scene, peers])
  const view = useMemo(
    () => unitPageView(dataset, scene, { unit, versus }),
    [dataset, scene, unit, versus],
  )
  useUnitKeys(view?.previous ?? null, view?.next ?? null)
  if (view === null) return <main className={status.failure}>{t('headline.noFigures')}</main>
  // With one period of figures there is no course, and the figures take its room.
  const { history, changes } = view
  const isOfOnePeriod = history === null && (changes.base === null || changes.refused === 'nodata')
  const key = `${view.unit.unit_id}${scene.period}${state.scope}`
  return (
    <main className={css.unitPage}>
      <UnitHead view={view} peers={scene.peers} />
      <Headline headline={view.headline} />
      {view.exists ? (
        <div
          className={cx(css.unitBody, tables && css.isTables, isOfOnePeriod && onePeriod.onePeriod)}
        >
          <PaneBoundary resetKey={key}>
            <Bullet view={view} isTable={tables} />
          </PaneBoundary>
          <PaneBoundary resetKey={key}>
            <History view={history} isTable={tables} />
          </PaneBoundary>
          <PaneBoundary resetKey={key}>
            <Changes view={changes} isTable={tables} />
          </PaneBoundary>
          <PaneBoundary resetKey={key}>
            <UnitStatements view={view} scene={scene} />
          </PaneBoundary>
        </div>
      ) : (
        <UnitAway view={view} scene={scene} />
      )}
      <footer className={css.unitFoot}>
        <Provenance provenance={view.provenance} />
      </footer>
    </main>
  )
}
