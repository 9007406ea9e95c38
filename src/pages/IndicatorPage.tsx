import type { IndicatorId } from '@/dataset/ids'
import type { Scene } from '@/views/scene'
import { IndicatorDetail } from '@/components/indicator/IndicatorDetail'
import { IndicatorList } from '@/components/indicator/IndicatorList'
import { useDataset } from '@/components/dataset'
import { useScreen } from '@/components/screen'
import './indicator.css'

/** All indicators to choose from, or one of them in full. */
export function IndicatorPage({ scene }: { readonly scene: Scene }) {
  const dataset = useDataset()
  const { state } = useScreen()
  const indicator = dataset.indicators.byId.get(state.indicator as IndicatorId)
  return (
    <main className="indicator-page">
      {indicator ? <IndicatorDetail scene={scene} indicator={indicator} /> : <IndicatorList scene={scene} unknown={state.indicator} />}
    </main>
  )
}
