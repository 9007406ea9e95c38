import * as v from 'valibot'
import type { Canvas } from '@/ui/slides/canvas'

/** How a place is pointed out: by a point of light, or by darkening what is around it. */
export const POINTERS = ['point', 'light'] as const
export type Pointer = (typeof POINTERS)[number]

/**
 * What is pointed at, by name from the inside out (the last one is the pane), and where within the
 * first, as shares of its width and height. Windows of other shapes have it elsewhere.
 */
export type Spot = {
  readonly of: readonly string[]
  readonly x: number
  readonly y: number
  readonly pointer: Pointer
}

/**
 * What the windows of one show tell each other, each with what it shows: `of` is the address of the
 * agenda or the page, without its place and its look.
 */
export type ShowMessage = { readonly of: string } & Told

export type Told =
  /** Somebody has just opened: whoever shows answers. `room`: the name of a window for the room. */
  | { readonly kind: 'hello'; readonly room: string | null }
  /** That the show has a window for the room already: the one of this name is a copy of it. */
  | { readonly kind: 'taken'; readonly room: string }
  /** Where the show is now. */
  | {
      readonly kind: 'at'
      readonly slide: number
      readonly step: number
      readonly isBlack: boolean
      readonly focus: readonly string[] | null
      /** Of which unit it is asked why, as in the address. */
      readonly why: readonly string[] | null
      readonly stage: Canvas | null
      /** Which package is shown, as its fingerprint. */
      readonly fingerprint: string | null
    }
  /** Asks whoever the room sees for the package that it shows. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'files'; readonly files: ReadonlyMap<string, Uint8Array> }
  /** How many parts an item has in the window that says so. */
  | { readonly kind: 'parts'; readonly slide: number; readonly parts: number }
  | { readonly kind: 'spot'; readonly spot: Spot | null }

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))
/** The place before the first item is 0. */
const PLACE = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999))
const within = (least: number, most: number) =>
  v.pipe(v.number(), v.minValue(least), v.maxValue(most))
const NAME = v.pipe(v.string(), v.maxLength(2000))
const SPOT = v.object({
  of: v.pipe(v.array(NAME), v.minLength(1), v.maxLength(9)),
  x: within(0, 1),
  y: within(0, 1),
  pointer: v.picklist(POINTERS),
})
const OF = { of: NAME }
const STAGE = v.object({
  width: within(100, 20_000),
  height: within(100, 20_000),
  ratio: within(1, 12),
  safe: within(0, 0.1),
})
const FOCUS = v.pipe(v.array(v.string()), v.maxLength(20))

/** What a window of ours would send; parts of it that are not what they should be are left out. */
export const SHOW_MESSAGE: v.GenericSchema<unknown, ShowMessage> = v.variant('kind', [
  v.object({ ...OF, kind: v.literal('hello'), room: v.nullable(NAME) }),
  v.object({ ...OF, kind: v.literal('taken'), room: NAME }),
  v.object({ ...OF, kind: v.literal('ask') }),
  v.object({ ...OF, kind: v.literal('files'), files: v.map(v.string(), v.instance(Uint8Array)) }),
  v.object({ ...OF, kind: v.literal('parts'), slide: PLACE, parts: COUNT }),
  v.object({ ...OF, kind: v.literal('spot'), spot: v.nullable(SPOT) }),
  v.object({
    ...OF,
    kind: v.literal('at'),
    slide: PLACE,
    step: COUNT,
    isBlack: v.boolean(),
    focus: v.fallback(v.nullable(FOCUS), null),
    why: v.fallback(v.nullable(FOCUS), null),
    stage: v.fallback(v.nullable(STAGE), null),
    fingerprint: v.fallback(v.nullable(v.string()), null),
  }),
])
