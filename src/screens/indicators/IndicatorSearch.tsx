import { useState } from 'react'
import { useParams, useScreen } from '@/ui/useScreen'
import { cx } from '@/ui/cx'
import css from './list.module.css'
import ranking from './ranking.module.css'

/**
 * What a list is searched for. The address follows what is typed, a little later; while the field
 * is in use it shows what was typed, so that a quick hand loses no letter.
 */
export function SearchField({ label }: { readonly label: string }) {
  const { go } = useScreen()
  const params = useParams('indicators')
  const held = params.query ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      type="search"
      className={cx(css.indicatorSearch, ranking.indicatorSearch)}
      aria-label={label}
      placeholder={label}
      value={typed ?? held}
      onFocus={() => setTyped(held)}
      onBlur={() => setTyped(null)}
      onChange={(event) => {
        setTyped(event.target.value)
        go({ query: event.target.value || null }, { replace: true })
      }}
    />
  )
}
