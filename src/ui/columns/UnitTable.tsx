import type { CSSProperties, ReactNode } from 'react'
import { useRowWindow } from '@/ui/useRowWindow'
import { cx } from '@/ui/cx'
import css from './map.module.css'
import textCss from '@/ui/text.module.css'

/** Up to so many rows are simply all drawn, each as high as it needs. */
const FEW = 30

/** How a row is drawn: its number among all rows of the table, and whether all are of one height. */
export type RowPlace = { readonly number: number; readonly isCondensed: boolean }

/**
 * A table with a column for each unit that scrolls in its pane, and of many rows draws only those
 * in sight, `rowEm` letters of the page high.
 */
export function UnitTable<Row>({
  label,
  caption,
  className,
  longClassName,
  weight,
  span,
  rowEm,
  head,
  headRows = 1,
  rows,
  children,
}: {
  readonly label: string
  readonly caption: string
  readonly className?: string | undefined
  /** Of a table of many rows. */
  readonly longClassName?: string | undefined
  /** How many columns of units it is as wide as. */
  readonly weight: number
  /** How many columns there are in all. */
  readonly span: number
  readonly rowEm: number
  readonly head: ReactNode
  readonly headRows?: number
  readonly rows: readonly Row[]
  readonly children: (row: Row, place: RowPlace) => ReactNode
}) {
  const rowPx = rowEm * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const { ref, from, to, above, below, isPartial } = useRowWindow(rows.length, rowPx, { few: FEW })
  return (
    <div
      ref={ref}
      className={cx(css.mapScroll, isPartial && css.isHeld)}
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      <table
        className={cx(css.map, className, isPartial && cx(css.isLong, longClassName))}
        style={{ '--units': weight, '--map-row': `${rowPx}px` } as CSSProperties}
        aria-rowcount={rows.length + headRows}
      >
        <caption className={textCss.onlySpoken}>{caption}</caption>
        <thead>{head}</thead>
        <tbody>
          <Gap px={above} span={span} />
          {rows
            .slice(from, to)
            .map((row, index) =>
              children(row, { number: from + index + headRows + 1, isCondensed: isPartial }),
            )}
          <Gap px={below} span={span} />
        </tbody>
      </table>
    </div>
  )
}

/** The room of the rows that are out of sight. */
function Gap({ px, span }: { readonly px: number; readonly span: number }) {
  if (px <= 0) return null
  return (
    <tr aria-hidden="true" style={{ height: `${px}px` }}>
      <td colSpan={span} />
    </tr>
  )
}
