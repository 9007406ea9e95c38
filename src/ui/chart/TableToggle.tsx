import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import { TakeAway } from '@/ui/picture/TakeAway'
import { Toggle } from '@/ui/Toggle'
import chartCss from './chart.module.css'
import './words'

/**
 * Shows every chart as the table behind it, or back, as the key T does; beside it a chart is taken
 * away. A table has its own way, under it.
 */
export function TableToggle() {
  const { state, go } = useScreen()
  const t = useText()
  return (
    <span className={chartCss.paneTools} data-tools>
      <Toggle
        aria-pressed={state.tables}
        title={t('action.tablesHint')}
        onClick={() => go({ tables: !state.tables })}
      >
        {t('action.tables')}
      </Toggle>
      <TakeAway isAside={state.tables} />
    </span>
  )
}
