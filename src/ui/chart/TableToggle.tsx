import { useScreen } from '@/ui/useScreen'
import { useSay } from '@/ui/useWords'
import { Toggle } from '@/ui/Toggle'

/** Shows every chart as the table behind it, or back. The key T does the same. */
export function TableToggle() {
  const { state, go } = useScreen()
  const say = useSay()
  return (
    <Toggle
      aria-pressed={state.tables}
      title={say('action.tablesHint')}
      onClick={() => go({ tables: !state.tables })}
    >
      {say('action.tables')}
    </Toggle>
  )
}
