import { useParams, useScreen } from '@/ui/useScreen'
import { SearchField } from '@/ui/SearchField'
import { cx } from '@/ui/cx'
import css from './list.module.css'
import ranking from './ranking.module.css'

/** What the list beside it is searched for, kept in the address. */
export function IndicatorSearch({ label }: { readonly label: string }) {
  const { go } = useScreen()
  const { query } = useParams('indicators')
  return (
    <SearchField
      className={cx(css.indicatorSearch, ranking.indicatorSearch)}
      label={label}
      held={query ?? ''}
      onType={(text) => go({ query: text || null }, { replace: true })}
    />
  )
}
