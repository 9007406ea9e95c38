import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import { Toggle } from '@/ui/Toggle'

/** Shows every chart as the table behind it, or back. The key T does the same. */
export function TableToggle() {
  const { state, go } = useScreen()
  const t = useText()
  return (
    <Toggle
      aria-pressed={state.tables}
      title={t('action.tablesHint')}
      onClick={() => go({ tables: !state.tables })}
    >
      {t('action.tables')}
    </Toggle>
  )
}
