import type { CSSProperties, Ref } from 'react'
import type { Pointer, Spot } from './sync'
import { cx } from '@/ui/cx'
import css from './show.module.css'

/**
 * What points at a place: of this window, where the pointer moves it, or where another window of
 * the show has it.
 */
export function Laser(props: {
  readonly spot: Spot | null
  readonly own: Pointer | null
  readonly ref?: Ref<HTMLDivElement>
}) {
  const { spot, own, ref } = props
  const pointer = own ?? spot?.pointer ?? null
  if (pointer === null) return null
  const style: CSSProperties =
    own !== null || spot === null
      ? { visibility: 'hidden' }
      : { left: `${spot.x * 100}%`, top: `${spot.y * 100}%` }
  return (
    <div
      ref={ref}
      key={pointer}
      className={cx(css.showLaser, css[`is-${pointer}`])}
      data-pointer={pointer}
      style={style}
      aria-hidden="true"
    />
  )
}
