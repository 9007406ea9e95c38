import { useSay } from '@/ui/useWords'
import type { Page } from '@/import/overview'

/** From where to where a list goes, and the ways to the pages before and after it. Nothing where one page holds all. */
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
    <nav className="page-turner small" aria-label={say('page.label', { list })}>
      <button type="button" className="tool" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {say('page.previous')}
      </button>
      <span>{say('page.range', { from, to: from + items.length - 1, n: of })}</span>
      <button type="button" className="tool" disabled={page >= pages} onClick={() => onTurn(page + 1)}>
        {say('page.next')}
      </button>
    </nav>
  )
}
