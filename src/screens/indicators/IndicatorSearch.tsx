import { useParams, useScreen } from '@/ui/useScreen'
import { SearchField } from '@/ui/SearchField'
import css from './list.module.css'

/** What the list beside it is searched for, kept in the address. */
export function IndicatorSearch({ label }: { readonly label: string }) {
  const { go } = useScreen()
  const { query } = useParams('indicators')
  return (
    <SearchField
      className={css.indicatorSearch}
      label={label}
      held={query ?? ''}
      onType={(text) => go({ query: text || null }, { replace: true })}
    />
  )
}
