import { HUB, parsePlace } from '@/edit/place'
import { useSay } from '@/ui/useWords'
import { useScreen } from '@/ui/useScreen'
import { useIntakeText } from '@/import/screen/useIntakeText'
import '@/import/screen/intake.css'

/** The three parts of the data page. */
export function DataTabs() {
  const tell = useIntakeText()
  const { state, href } = useScreen()
  const say = useSay()
  const isImport = state.show === 'import'
  const isDraft = parsePlace(state.show) !== null
  return (
    <nav className="data-tabs" aria-label={tell('tab.label')}>
      <a href={href({ show: null })} aria-current={isImport || isDraft ? undefined : 'page'}>
        {tell('tab.status')}
      </a>
      <a href={href({ show: 'import' })} aria-current={isImport ? 'page' : undefined}>
        {tell('tab.import')}
      </a>
      <a href={href(HUB)} aria-current={isDraft ? 'page' : undefined}>
        {say('tab.draft')}
      </a>
    </nav>
  )
}
