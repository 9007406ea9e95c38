import { useCallback, useRef, useState, type RefObject } from 'react'
import { placeOf } from './aim.browser'
import { POINTERS, type Pointer, type Spot } from './sync'

/** Other windows are told of the pointer no more often than this, in ms. */
const OFTEN = 50

export type LaserPort = {
  readonly pointer: Pointer | null
  /** From none to a point of light, then to a lit place, then to none. */
  readonly turn: () => void
  readonly dot: RefObject<HTMLDivElement | null>
  readonly handlers: { readonly onPointerMove?: (event: React.PointerEvent) => void }
}

/**
 * What points at a place and follows the mouse or the finger. It moves without drawing the slide
 * anew.
 */
export function useLaser(tell: (spot: Spot | null) => void): LaserPort {
  const [pointer, setPointer] = useState<Pointer | null>(null)
  const dot = useRef<HTMLDivElement>(null)
  const last = useRef(0)
  const turn = useCallback(() => {
    const next = POINTERS[pointer === null ? 0 : POINTERS.indexOf(pointer) + 1] ?? null
    setPointer(next)
    if (next === null) tell(null)
  }, [pointer, tell])
  const onPointerMove = ({ target, clientX, clientY, timeStamp }: React.PointerEvent): void => {
    if (pointer === null) return
    if (dot.current) {
      dot.current.style.translate = `${clientX}px ${clientY}px`
      dot.current.style.visibility = 'visible'
    }
    if (timeStamp - last.current < OFTEN) return
    last.current = timeStamp
    const place = placeOf(target instanceof Element ? target : null, clientX, clientY)
    tell(place && { ...place, pointer })
  }
  return { pointer, turn, dot, handlers: pointer === null ? {} : { onPointerMove } }
}
