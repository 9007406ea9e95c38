import { LEVELS } from '@/dataset/tables/units'
import {
  day,
  flag,
  ids,
  numberIn,
  oneOf,
  period,
  text,
  usualOf,
  wordOf,
  type ValuesOf,
} from './param'

export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** `contrast`: for projectors in lit rooms and for eyes that need it. */
export const THEMES = ['light', 'dark', 'contrast'] as const

/**
 * The colours of attainment: the usual ones can be told apart without seeing red from green,
 * `traffic` are those of traffic lights.
 */
export const PALETTES = ['usual', 'traffic'] as const

/**
 * How a screen is shown when not at a desk: `slide` for the room, `notes` for the presenter’s own
 * screen, `conference` for the picture shared with remote sites, which follows the slide in the
 * room.
 */
const PRESENTINGS = ['slide', 'notes', 'conference'] as const

/** Bounds of the numbers in an address: what lies outside is as if not said. */
export const NUMBER_BOUNDS = {
  slide: [0, 999],
  part: [1, 999],
  turn: [3, 3600],
  room: [1, 12],
  safe: [0, 10],
} as const

/** What every page looks at. Stands before a page’s own parameters in the address. */
export const SUBJECT = {
  period,
  /** A second period, shown beside the first. */
  versus: period,
  focus: ids,
  /** The tier that is compared, where the package has figures of several. */
  level: oneOf(LEVELS),
  /** The score that ranks units, where a package has several: an indicator’s id. */
  score: text,
  scope: wordOf(['all', 'official'], 'all'),
  /**
   * What a map of units shows, on the overview and beside a slide: an indicator’s id, `null` for
   * the composite score.
   */
  measure: text,
} as const

/** How every page is shown. Stands behind a page’s own parameters. */
export const LOOK = {
  /** The day on which states are counted, in place of the package’s own. */
  asOf: day,
  /** Charts as tables. */
  tables: flag,
  language: { ...wordOf(LANGUAGES, 'vi'), as: 'lang' },
  theme: oneOf(THEMES),
  palette: wordOf(PALETTES, 'usual'),
  present: oneOf(PRESENTINGS),
  /** The place in the agenda and the part of that slide, counted from 1; before the items is 0. */
  slide: numberIn(NUMBER_BOUNDS.slide),
  part: numberIn(NUMBER_BOUNDS.part),
  /**
   * Seconds after which a kiosk turns to the next slide; `null` where it does not turn by itself.
   */
  turn: numberIn(NUMBER_BOUNDS.turn),
  /** Farthest viewer ÷ height of the image. */
  room: numberIn(NUMBER_BOUNDS.room, 2),
  /** The margin kept free for screens that cut their edges, in % of each side. */
  safe: numberIn(NUMBER_BOUNDS.safe),
  /**
   * What “since the last meeting” counts from: a period, or `file` for a package the user opened
   * beside this one.
   */
  since: text,
  /**
   * Why a unit has its score, in place of the page: its id, and what it is held against. Kept until
   * another page is named.
   */
  why: ids,
} as const

/** What all screens share, and what follows from one page to the next. */
export type Common = ValuesOf<typeof SUBJECT> & ValuesOf<typeof LOOK>

/** What all screens share where nothing is said. */
export const START: Common = { ...usualOf(SUBJECT), ...usualOf(LOOK) }

/**
 * The parameters of each page. A screen adds its own where it states their codec, so that a link
 * from anywhere is checked by the compiler: `declare module '@/address/screen' { interface Pages {
 * compare: … } }`.
 */
export interface Pages {}
export type Page = keyof Pages

/**
 * All that a screen shows and that could be shared or gone back to: what all share, a page and its
 * parameters.
 */
export type ScreenState = Common &
  (On<Page> | { readonly page: null; readonly params: Readonly<Record<string, never>> })
type On<P extends Page> = { [Each in P]: { readonly page: Each; readonly params: Pages[Each] } }[P]

/** Each parameter that some page has. */
export type AnyParams = {
  readonly [Name in NameOf<Page>]: Extract<Pages[Page], Readonly<Record<Name, unknown>>>[Name]
}
type NameOf<P extends Page> = P extends Page ? keyof Pages[P] : never

/**
 * What is to change about a screen. Naming a page leads there: what is not said of it is usual, and
 * what all screens share stays. Without a page it is about the one shown; what that one does not
 * have is passed over.
 */
export type ScreenChange = Partial<Common> &
  (
    | ({ readonly page?: undefined } & Partial<AnyParams>)
    | { [P in Page]: { readonly page: P } & Partial<Pages[P]> }[Page]
  )

/** A parameter of whatever page is shown; `null` where that page has none of this name. */
export function paramOf<Name extends keyof AnyParams>(
  { params }: Pick<ScreenState, 'params'>,
  name: Name,
): AnyParams[Name] | null {
  return (params as Partial<AnyParams>)[name] ?? null
}
