import { HUB, placeIn } from '@/edit/place'
import { useText } from '@/ui/useWords'
import { useParams, useScreen } from '@/ui/useScreen'
import css from './data.module.css'

/** The three parts of the data page. */
export function DataTabs() {
  const { href } = useScreen()
  const params = useParams('data')
  const t = useText()
  const isDraft = placeIn(params) !== null
  const isImport = !isDraft && params.tab === 'import'
  return (
    <nav className={css.dataTabs} aria-label={t('tab.label')}>
      <a href={href({ page: 'data' })} aria-current={isImport || isDraft ? undefined : 'page'}>
        {t('tab.status')}
      </a>
      <a href={href({ page: 'data', tab: 'import' })} aria-current={isImport ? 'page' : undefined}>
        {t('tab.import')}
      </a>
      <a href={href(HUB)} aria-current={isDraft ? 'page' : undefined}>
        {t('tab.draft')}
      </a>
    </nav>
  )
}
