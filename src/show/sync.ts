import type { Stage } from './slides/stage'

/** How a place is pointed out: by a point of light, or by darkening what is around it. */
export const POINTERS = ['point', 'light'] as const
export type Pointer = (typeof POINTERS)[number]

/** A place on a slide, as shares of its width and height. */
export type Spot = { readonly x: number; readonly y: number; readonly pointer: Pointer }

/** What the windows of one show tell each other. */
export type Told =
  /** Somebody has just opened: whoever shows answers. */
  | { readonly kind: 'hello' }
  /** Where the show is now. */
  | {
      readonly kind: 'at'
      readonly slide: number
      readonly step: number
      readonly isBlack: boolean
      readonly focus: readonly string[] | null
      readonly stage: Stage | null
      /** Which package is shown, as its print. */
      readonly print: string | null
    }
  /** Asks whoever the room sees for the package that it shows. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'files'; readonly files: ReadonlyMap<string, Uint8Array> }
  /** How many parts an item has in the window that says so. */
  | { readonly kind: 'parts'; readonly slide: number; readonly parts: number }
  | { readonly kind: 'spot'; readonly spot: Spot | null }

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 9999
const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1
type Bag = Readonly<Record<string, unknown>>
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a message says; `null` for one that no window of ours would send: anything on the same machine may write into a channel. */
export function readTold(value: unknown): Told | null {
  if (!isBag(value)) return null
  const { kind, slide, step, isBlack, focus, parts, spot, print, files } = value
  if (kind === 'hello' || kind === 'ask') return { kind }
  if (kind === 'files') return areFiles(files) ? { kind, files } : null
  if (kind === 'parts' && isCount(slide) && isCount(parts)) return { kind, slide, parts }
  if (kind === 'spot' && spot === null) return { kind, spot }
  if (kind === 'spot') return readSpot(spot)
  if (kind !== 'at' || !isCount(slide) || !isCount(step) || typeof isBlack !== 'boolean') return null
  const units = Array.isArray(focus) && focus.length <= 20 && focus.every((each) => typeof each === 'string') ? focus : null
  return { kind, slide, step, isBlack, focus: units, stage: readStage(value['stage']), print: typeof print === 'string' ? print : null }
}

function readSpot(spot: unknown): Told | null {
  if (!isBag(spot) || !isShare(spot['x']) || !isShare(spot['y'])) return null
  const pointer = POINTERS.find((each) => each === spot['pointer'])
  return pointer === undefined ? null : { kind: 'spot', spot: { x: spot['x'], y: spot['y'], pointer } }
}

function areFiles(value: unknown): value is ReadonlyMap<string, Uint8Array> {
  return value instanceof Map && [...value].every(([path, bytes]) => typeof path === 'string' && bytes instanceof Uint8Array)
}

function readStage(value: unknown): Stage | null {
  if (!isBag(value)) return null
  const { width, height, ratio, safe } = value
  const isSize = (each: unknown): each is number => typeof each === 'number' && each >= 100 && each <= 20_000
  if (!isSize(width) || !isSize(height) || typeof ratio !== 'number' || !(ratio >= 1 && ratio <= 12)) return null
  return typeof safe === 'number' && safe >= 0 && safe <= 0.1 ? { width, height, ratio, safe } : null
}
