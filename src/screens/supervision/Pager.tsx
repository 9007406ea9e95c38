import { count } from '@/i18n/message'
import { useScreen } from '@/ui/useScreen'
import { useSay, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import toolCss from '@/ui/tool.module.css'
import textCss from '@/ui/text.module.css'
import css from './pager.module.css'

/**
 * From where to where the list on the screen goes, and the ways to the pages before and after it.
 * Nothing where one page holds all.
 */
export function Pager({
  page,
  pages,
  length,
  of,
}: {
  readonly page: number
  readonly pages: number
  readonly length: number
  readonly of: number
}) {
  const words = useWords()
  const say = useSay()
  const { href } = useScreen()
  if (pages < 2) return null
  const from = (page - 1) * length + 1
  return (
    <nav className={cx(css.pager, textCss.small)} aria-label={say('pager.label')}>
      {page > 1 && (
        <a className={toolCss.tool} href={href({ item: null, at: page - 1 })}>
          {say('pager.previous')}
        </a>
      )}
      <span>
        {words.text('pager.range', {
          from: count(from),
          to: count(Math.min(of, from + length - 1)),
          n: count(of),
        })}
      </span>
      {page < pages && (
        <a className={toolCss.tool} href={href({ item: null, at: page + 1 })}>
          {say('pager.next')}
        </a>
      )}
    </nav>
  )
}
