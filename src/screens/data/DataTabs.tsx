import { HUB, placeIn } from '@/edit/place'
import { useSay } from '@/ui/useWords'
import { useParams, useScreen } from '@/ui/useScreen'
import css from './data.module.css'

/** The three parts of the data page. */
export function DataTabs() {
  const { href } = useScreen()
  const params = useParams('data')
  const say = useSay()
  const isDraft = placeIn(params) !== null
  const isImport = !isDraft && params.tab === 'import'
  return (
    <nav className={css.dataTabs} aria-label={say('tab.label')}>
      <a href={href({ page: 'data' })} aria-current={isImport || isDraft ? undefined : 'page'}>
        {say('tab.status')}
      </a>
      <a href={href({ page: 'data', tab: 'import' })} aria-current={isImport ? 'page' : undefined}>
        {say('tab.import')}
      </a>
      <a href={href(HUB)} aria-current={isDraft ? 'page' : undefined}>
        {say('tab.draft')}
      </a>
    </nav>
  )
}
