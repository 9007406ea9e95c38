import type { IndicatorId } from '@/dataset/ids'
import type { Scene } from '@/analysis/scene'
import { IndicatorDetail } from './IndicatorDetail'
import { IndicatorList } from './IndicatorList'
import { useDataset } from '@/ui/useDataset'
import { useParams } from '@/ui/useScreen'
import css from './page.module.css'

/** All indicators to choose from, or one of them in full. */
export function IndicatorPage({ scene }: { readonly scene: Scene }) {
  const dataset = useDataset()
  const params = useParams('indicators')
  const indicator = dataset.indicators.byId.get(params.indicator as IndicatorId)
  return (
    <main className={css.indicatorPage}>
      {indicator ? (
        <IndicatorDetail scene={scene} indicator={indicator} />
      ) : (
        <IndicatorList scene={scene} unknown={params.indicator} />
      )}
    </main>
  )
}
