import { useMemo } from 'react'
import { withPeers } from '@/views/peers'
import { unitPageView } from '@/views/unitPage'
import type { Scene } from '@/views/scene'
import { Headline } from '@/components/headline/Headline'
import { PaneBoundary } from '@/components/PaneBoundary'
import { Provenance } from '@/components/shell/Provenance'
import { Changes } from '@/components/unit/Changes'
import { History } from '@/components/unit/History'
import { Spine } from '@/components/unit/Spine'
import { UnitHead } from '@/components/unit/UnitHead'
import { UnitAway, UnitStatements } from '@/components/unit/UnitStatements'
import { useTables } from '@/components/unit/useTables'
import { useUnitKeys } from '@/components/unit/useUnitKeys'
import { useDataset } from '@/components/dataset'
import { useScreen } from '@/components/screen'
import { useSay } from '@/components/words'
import './unit.css'
import './unitPaper.css'

/** The unit page: all that is known of one unit, on one screen and on one sheet of paper. */
export function UnitPage(props: { readonly scene: Scene }) {
  const dataset = useDataset()
  const say = useSay()
  const { state } = useScreen()
  const { unit, versus, group } = state
  const tables = useTables()
  const scene = useMemo(() => withPeers(dataset, props.scene, group), [dataset, props.scene, group])
  const view = useMemo(() => unitPageView(dataset, scene, { unit, versus }), [dataset, scene, unit, versus])
  useUnitKeys(view?.previous ?? null, view?.next ?? null)
  if (view === null) return <main className="failure">{say('headline.noFigures')}</main>
  const key = `${view.unit.unit_id}${scene.period}${state.scope}`
  return (
    <main className="unit-page">
      <UnitHead view={view} peers={scene.peers} />
      <Headline headline={view.headline} />
      {view.exists ? (
        <div className={tables ? 'unit-body is-tables' : 'unit-body'}>
          <PaneBoundary resetKey={key}>
            <Spine view={view} isTable={tables} />
          </PaneBoundary>
          <PaneBoundary resetKey={key}>
            <History view={view.history} isTable={tables} />
          </PaneBoundary>
          <PaneBoundary resetKey={key}>
            <Changes view={view.changes} isTable={tables} />
          </PaneBoundary>
          <PaneBoundary resetKey={key}>
            <UnitStatements view={view} scene={scene} />
          </PaneBoundary>
        </div>
      ) : (
        <UnitAway view={view} scene={scene} />
      )}
      <footer className="unit-foot">
        <Provenance provenance={view.provenance} />
      </footer>
    </main>
  )
}
