import { useSay } from '@/ui/useWords'
import type { Page } from '@/import/overview'
import { cx } from '@/ui/cx'
import text from '@/ui/text.module.css'
import css from './intakeTable.module.css'
import { Button } from '@/ui/Button'

/**
 * From where to where a list goes, and the ways to the pages before and after it. Nothing where one
 * page holds all.
 */
export function PageTurner<Item>({
  list,
  of: { items, page, pages, of },
  length,
  onTurn,
}: {
  readonly list: string
  readonly of: Page<Item>
  readonly length: number
  readonly onTurn: (page: number) => void
}) {
  const say = useSay()
  if (pages < 2) return null
  const from = (page - 1) * length + 1
  return (
    <nav className={cx(css.pageTurner, text.small)} aria-label={say('page.label', { list })}>
      <Button disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {say('page.previous')}
      </Button>
      <span>{say('page.range', { from, to: from + items.length - 1, n: of })}</span>
      <Button disabled={page >= pages} onClick={() => onTurn(page + 1)}>
        {say('page.next')}
      </Button>
    </nav>
  )
}
