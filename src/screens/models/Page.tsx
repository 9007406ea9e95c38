import { useMemo, useRef } from 'react'
import { modelCatalogue, modelsView } from './model'
import { modelsHeadline } from './modelsHeadline'
import { modelsProvenance } from './modelsProvenance'
import type { Scene } from '@/analysis/scene'
import { Headline } from '@/ui/Headline'
import { ModelDetail } from './ModelDetail'
import { ModelFilters } from './ModelFilters'
import { ModelMatrix } from './ModelMatrix'
import { StageLegend } from './StageLegend'
import { PaneBoundary } from '@/ui/PaneBoundary'
import { Provenance } from '@/ui/Provenance'
import { useDataset } from '@/ui/useDataset'
import { useParams } from '@/ui/useScreen'
import { cx } from '@/ui/cx'
import roomy from '@/ui/roomy.module.css'
import { useRoomyType } from '@/ui/useRoomyType'
import css from './page.module.css'

/**
 * The models: what they are for, who runs them and since when, and how adopters stand beside the
 * others.
 */
export function ModelsPage({ scene }: { readonly scene: Scene }) {
  const dataset = useDataset()
  const { query, field, stage, unit, model } = useParams('models')
  const catalogue = useMemo(() => modelCatalogue(dataset, scene), [dataset, scene])
  const view = useMemo(
    () => modelsView(dataset, catalogue, { query, field, stage, unit }, model),
    [dataset, catalogue, query, field, stage, unit, model],
  )
  const headline = useMemo(() => modelsHeadline(view), [view])
  const pane = useRef<HTMLDivElement>(null)
  useRoomyType(pane, view)
  const provenance = useMemo(() => modelsProvenance(dataset, view), [dataset, view])
  return (
    <main className={cx(css.modelsPage, !view.chosen && css.isList)}>
      <div className={css.modelsMain}>
        <Headline headline={headline} />
        <ModelFilters view={view} />
        <PaneBoundary resetKey={`${scene.period}`}>
          <div ref={pane} className={cx(css.modelsTable, roomy.roomy)}>
            <ModelMatrix view={view} />
          </div>
        </PaneBoundary>
      </div>
      {view.chosen && (
        <PaneBoundary resetKey={`${scene.period}${view.chosen.model.model_id}`}>
          <ModelDetail catalogue={catalogue} row={view.chosen} />
        </PaneBoundary>
      )}
      <footer className={css.modelsFoot}>
        <StageLegend view={view} />
        <Provenance provenance={provenance} />
      </footer>
    </main>
  )
}
