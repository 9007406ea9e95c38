import type { RefCallback } from 'react'
import type { Strip } from './compareStrip'

/** The unit that the pointer or the keyboard is on, and where, in px of the window. */
export type PointedUnit = {
  readonly strip: Strip
  readonly index: number
  readonly x: number
  readonly y: number
}

/** What the hands do on strips, and which figure’s card stands open. */
export type StripHandlers = {
  readonly point: (pointed: PointedUnit | null) => void
  readonly press: (strip: Strip, index: number) => void
  /** `unit~indicator` */
  readonly openKey: string | null
  /** Takes the mark that the open card belongs to. */
  readonly anchorRef: RefCallback<HTMLElement>
}
