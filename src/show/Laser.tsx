import { useLayoutEffect, useRef, type Ref } from 'react'
import { pointOf } from './aim.browser'
import type { Pointer, Spot } from './sync'
import { cx } from '@/ui/cx'
import css from './show.module.css'

/**
 * What points at a place: of this window, where the pointer moves it (`ref` takes it), or in this
 * window what another one of the show points at. Shown where it is known to belong.
 */
export function Laser(props: {
  readonly spot: Spot | null
  readonly own: Pointer | null
  readonly ref?: Ref<HTMLDivElement>
}) {
  const { spot, own, ref } = props
  if (own !== null) return <Dot key={own} pointer={own} ref={ref} />
  return spot && <FarLaser key={spot.pointer} spot={spot} />
}

function FarLaser({ spot }: { readonly spot: Spot }) {
  const dot = useRef<HTMLDivElement>(null)
  // After every drawing: what is pointed at may have moved, come or gone with it.
  useLayoutEffect(() => {
    const { current } = dot
    const stage = current?.offsetParent?.getBoundingClientRect()
    if (!current || !stage) return
    const point = pointOf(spot)
    current.style.visibility = point === null ? 'hidden' : 'visible'
    if (point) current.style.translate = `${point.x - stage.left}px ${point.y - stage.top}px`
  })
  return <Dot pointer={spot.pointer} ref={dot} />
}

function Dot({
  pointer,
  ref,
}: {
  readonly pointer: Pointer
  readonly ref?: Ref<HTMLDivElement> | undefined
}) {
  return (
    <div
      ref={ref}
      className={cx(css.showLaser, css[`is-${pointer}`])}
      data-pointer={pointer}
      style={{ visibility: 'hidden' }}
      aria-hidden="true"
    />
  )
}
