import { count } from '@/i18n/message'
import type { ColumnsPage } from '@/analysis/columnsPage'
import { useScreen } from '@/ui/useScreen'
import { useSay, useWords } from '@/ui/useWords'
import css from './map.module.css'
import textCss from '@/ui/text.module.css'
import { Toggle } from '@/ui/Toggle'

/**
 * Leads to the units that have no room on this page; where all have room there is nothing. The page
 * is kept in the address.
 */
export function ColumnPager({ page }: { readonly page: ColumnsPage<never>['page'] }) {
  const words = useWords()
  const say = useSay()
  const { go } = useScreen()
  if (page === null) return null
  const { from, to, total, previous, next } = page
  return (
    <nav className={css.columnPager} aria-label={say('learning.page.label')}>
      <Toggle
        disabled={previous === null}
        aria-label={say('learning.page.previous')}
        onClick={() => go({ from: previous })}
      >
        <Arrow d="M7 1 2 6 7 11" />
      </Toggle>
      <span className={textCss.small}>
        {words.text('learning.page.range', {
          from: count(from),
          to: count(to),
          total: count(total),
        })}
      </span>
      <Toggle
        disabled={next === null}
        aria-label={say('learning.page.next')}
        onClick={() => go({ from: next })}
      >
        <Arrow d="M2 1 7 6 2 11" />
      </Toggle>
    </nav>
  )
}

function Arrow({ d }: { readonly d: string }) {
  return (
    <svg className={css.pagerArrow} viewBox="0 0 9 12" aria-hidden="true">
      <path d={d} />
    </svg>
  )
}
