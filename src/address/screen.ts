import type { Scope } from '@/dataset/observations'
import type { PeriodId } from '@/dataset/period'

export const PAGES = [
  'overview',
  'compare',
  'indicators',
  'units',
  'models',
  'learning',
  'shortcomings',
  'directives',
  'inspections',
  'data',
  'meeting',
] as const
export type Page = (typeof PAGES)[number]

export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** `contrast`: for projectors in lit rooms and for eyes that need it. */
export const THEMES = ['light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

/** The colours of attainment: the usual ones can be told apart without seeing red from green, `traffic` are those of traffic lights. */
export const PALETTES = ['usual', 'traffic'] as const
export type Palette = (typeof PALETTES)[number]

/**
 * How a screen is shown when not at a desk: `slide` for the room, `notes` for the presenter’s own screen, `conference` for the picture
 * shared with remote sites, which follows the slide in the room.
 */
export const PRESENTINGS = ['slide', 'notes', 'conference'] as const
export type Presenting = (typeof PRESENTINGS)[number]

/** How figures are put side by side: as they are, as a share of the target, as ranks, or as change on a year before. */
export const FORMS = ['value', 'share', 'rank', 'change'] as const
export type Form = (typeof FORMS)[number]

/** What a list is ordered by: `score`, `name`, `models`, `shortcomings`, or the id of an indicator. */
export type Sort = { readonly by: string; readonly descending: boolean }

/**
 * All that a screen shows and that could be shared or gone back to.
 * `null` is "as the package has it" and is not written into the address. Ids are as written there: they may be unknown.
 */
export type ScreenState = {
  readonly page: Page | null
  readonly period: PeriodId | null
  /** A second period, shown beside the first. */
  readonly versus: PeriodId | null
  readonly focus: readonly string[] | null
  readonly scope: Scope
  readonly sort: Sort | null
  /** The unit whose profile stands open. */
  readonly unit: string | null
  /** The cell whose card stands open. */
  readonly cell: { readonly unit: string; readonly indicator: string } | null
  /** The indicator a page is about. */
  readonly indicator: string | null
  /** What the tile map shows: the id of an indicator, or `null` for the composite score. */
  readonly measure: string | null
  readonly form: Form
  /** Which of a page’s charts stands large. */
  readonly show: string | null
  /** The group of units compared with each other. */
  readonly group: string | null
  /** The area of work, model, inspection, stage or state that a list is narrowed to. */
  readonly field: string | null
  readonly model: string | null
  readonly inspection: string | null
  readonly state: string | null
  /** What is searched for in a list. */
  readonly query: string | null
  /** The day on which states are counted, in place of the package’s own. */
  readonly asOf: string | null
  /** Charts as tables. */
  readonly tables: boolean
  readonly language: Language
  readonly theme: Theme | null
  readonly palette: Palette
  readonly present: Presenting | null
  /** The meeting whose agenda is open: its id in the package, or one generated (`unit~x`, `indicator~x`, `inspection~x`). */
  readonly meeting: string | null
  /** The place in the agenda and the part of that slide, both counted from 1. */
  readonly slide: number | null
  readonly part: number | null
  /** Seconds after which a kiosk turns to the next slide; `null` where it does not turn by itself. */
  readonly turn: number | null
  /** Farthest viewer ÷ height of the image. */
  readonly room: number | null
  /** The margin kept free for screens that cut their edges, in % of each side. */
  readonly safe: number | null
  /** What “since the last meeting” counts from: a period of the package, or `file` for a package the user opened beside it. */
  readonly since: string | null
}

export const START: ScreenState = {
  page: 'overview',
  period: null,
  versus: null,
  focus: null,
  scope: 'all',
  sort: null,
  unit: null,
  cell: null,
  indicator: null,
  measure: null,
  form: 'value',
  show: null,
  group: null,
  field: null,
  model: null,
  inspection: null,
  state: null,
  query: null,
  asOf: null,
  tables: false,
  language: 'vi',
  theme: null,
  palette: 'usual',
  present: null,
  meeting: null,
  slide: null,
  part: null,
  turn: null,
  room: null,
  safe: null,
  since: null,
}

/** Bounds of the numbers in an address: what lies outside is as if not said. */
export const NUMBER_BOUNDS = {
  slide: [1, 999],
  part: [1, 999],
  turn: [3, 3600],
  room: [1, 12],
  safe: [0, 10],
} as const
export type NumberKey = keyof typeof NUMBER_BOUNDS
