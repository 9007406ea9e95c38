import { count } from '@/i18n/message'
import type { ColumnsPage } from '@/analysis/columnsPage'
import { Pager } from '@/ui/pager/Pager'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import './words'

/**
 * Leads to the units that have no room on this page; where all have room there is nothing. The page
 * is kept in the address.
 */
export function ColumnPager({ page }: { readonly page: ColumnsPage<never>['page'] }) {
  const words = useWords()
  const t = useText()
  const { go } = useScreen()
  if (page === null) return null
  const { from, to, total, previous, next } = page
  const wayTo = (first: string | null) => first && (() => go({ from: first }))
  return (
    <Pager
      isArrows
      label={t('learning.page.label')}
      range={words.text('learning.page.range', {
        from: count(from),
        to: count(to),
        total: count(total),
      })}
      previous={{ text: t('learning.page.previous'), way: wayTo(previous) }}
      next={{ text: t('learning.page.next'), way: wayTo(next) }}
    />
  )
}
