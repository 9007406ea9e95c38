import type { ListPage } from '@/analysis/listPage'
import { count } from '@/i18n/message'
import { Button } from '@/ui/Button'
import { Toggle } from '@/ui/Toggle'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import './words'
import css from './pager.module.css'
import textCss from '@/ui/text.module.css'
import toolCss from '@/ui/tool.module.css'

/** Where a step leads: an address, or what turns the page. */
type Way = string | (() => void)

/** `way`: `null` where nothing stands there, which a button says by being off. */
type Step = { readonly text: string; readonly way: Way | null }

/** From where to where a list goes, and the ways to what stands before and after it. */
export function Pager({
  label,
  range,
  previous,
  next,
  isArrows = false,
  className,
}: {
  readonly label: string
  readonly range: string
  readonly previous: Step | null
  readonly next: Step | null
  /** Whether arrows are drawn in place of the texts. */
  readonly isArrows?: boolean
  readonly className?: string | undefined
}) {
  return (
    <nav
      className={cx(isArrows ? css.arrowPager : cx(css.pager, textCss.small), className)}
      aria-label={label}
    >
      {previous && <Turn {...previous} arrow={isArrows ? 'M7 1 2 6 7 11' : null} />}
      <span className={cx(isArrows && textCss.small)}>{range}</span>
      {next && <Turn {...next} arrow={isArrows ? 'M2 1 7 6 2 11' : null} />}
    </nav>
  )
}

function Turn({ text, way, arrow }: Step & { readonly arrow: string | null }) {
  if (typeof way === 'string')
    return (
      <a className={toolCss.tool} href={way}>
        {text}
      </a>
    )
  const act = { disabled: way === null, onClick: way ?? undefined }
  if (arrow === null) return <Button {...act}>{text}</Button>
  return (
    <Toggle {...act} aria-label={text}>
      <svg className={css.arrow} viewBox="0 0 9 12" aria-hidden="true">
        <path d={arrow} />
      </svg>
    </Toggle>
  )
}

/** The pages of a list by number. Nothing where one page holds all. */
export function ListPager({
  of: { page, pages, from, items, of },
  list = null,
  wayTo,
  className,
}: {
  readonly of: ListPage<unknown>
  /** How the list is called, where a screen has several. */
  readonly list?: string | null
  readonly wayTo: (page: number) => Way
  readonly className?: string | undefined
}) {
  const words = useWords()
  const t = useText()
  if (pages < 2) return null
  const step = (text: string, to: number): Step | null => {
    const way = to < 1 || to > pages ? null : wayTo(to)
    // A link cannot be off: where it leads nowhere there is none.
    return way === null && typeof wayTo(page) === 'string' ? null : { text, way }
  }
  const range = { from: count(from), to: count(from + items.length - 1), n: count(of) }
  return (
    <Pager
      className={className}
      label={list === null ? t('pager.label') : t('pager.labelOf', { list })}
      range={words.text('pager.range', range)}
      previous={step(t('pager.previous'), page - 1)}
      next={step(t('pager.next'), page + 1)}
    />
  )
}
