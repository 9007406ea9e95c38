import { Fragment, type ReactNode } from 'react'
import { groupBy } from '@/dataset/group'
import { useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import css from './statements.module.css'

type Marked<Item> = {
  readonly items: readonly Item[]
  readonly idOf: (item: Item) => string
  /** The mark of one, or of the `of` that it stands for. */
  readonly renderMark: (item: Item, of: number) => ReactNode
  /** More than so many are one mark for each kind, with its number. */
  readonly most?: number
  readonly kindOf?: (item: Item) => string
}

/**
 * The marks of a cell: what is said of the unit alone, then, over a line, what is said of several
 * units together.
 */
export function MarkRows<Item extends { readonly attribution: string }>({
  items,
  ...rest
}: Marked<Item>) {
  return (
    <>
      <MarkRow {...rest} items={items.filter(isOwn)} />
      <MarkRow {...rest} items={items.filter((each) => !isOwn(each))} isShared />
    </>
  )
}

/** Whether something is said of one unit alone. */
export function isOwn({ attribution }: { readonly attribution: string }): boolean {
  return attribution === 'unit'
}

function MarkRow<Item>({
  items,
  idOf,
  renderMark,
  most = Infinity,
  kindOf = () => '',
  isShared = false,
}: Marked<Item> & { readonly isShared?: boolean }) {
  const words = useWords()
  if (items.length === 0) return null
  return (
    <span className={cx(css.markRow, isShared && css.isShared)}>
      {items.length > most
        ? [...groupBy(items, kindOf)].map(([kind, [first, ...others]]) => (
            <span key={kind} className={css.markCount}>
              {first && renderMark(first, others.length + 1)}
              <span>{words.number(others.length + 1, 0)}</span>
            </span>
          ))
        : items.map((item) => <Fragment key={idOf(item)}>{renderMark(item, 1)}</Fragment>)}
    </span>
  )
}
