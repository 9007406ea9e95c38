import { useScreen } from '@/components/screen'
import { useIntakeText } from './useIntakeText'
import './intake.css'

/** The two parts of the data page. */
export function DataTabs() {
  const tell = useIntakeText()
  const { state, href } = useScreen()
  const isImport = state.show === 'import'
  return (
    <nav className="data-tabs" aria-label={tell('tab.label')}>
      <a href={href({ show: null })} aria-current={isImport ? undefined : 'page'}>
        {tell('tab.status')}
      </a>
      <a href={href({ show: 'import' })} aria-current={isImport ? 'page' : undefined}>
        {tell('tab.import')}
      </a>
    </nav>
  )
}
