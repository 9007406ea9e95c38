import { useScreen } from '@/ui/useScreen'
import { useSay } from '@/ui/useWords'

/** Shows every chart as the table behind it, or back. The key T does the same. */
export function TableToggle() {
  const { state, go } = useScreen()
  const say = useSay()
  return (
    <button
      type="button"
      className="table-toggle"
      aria-pressed={state.tables}
      title={say('action.tablesHint')}
      onClick={() => go({ tables: !state.tables })}
    >
      {say('action.tables')}
    </button>
  )
}
