import type { ComponentType } from 'react'
import type { Codec } from '@/address/param'
import type { Common, Page, Pages } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import type { OverviewView } from '@/analysis/overview'
import type { Scene } from '@/analysis/scene'
import type { SinceSubject } from '@/analysis/sinceSubject'
import type { Words } from '@/i18n/translator'
import type { OfficialDocument } from './office/document'
import type { SlideBoxes } from './slides/boxes'
import type { AnyDrawing, Slide } from './slides/slide'
import type { Canvas } from './slides/canvas'

/**
 * The page of a screen. What else it needs it takes from the contexts of the dataset, the address
 * and the words.
 */
export type PageComponent = ComponentType<{ readonly scene: Scene }>

/** What a screen is asked for when its slides or its subject are wanted. */
type ScreenAsked<P extends Page> = {
  readonly dataset: Dataset
  readonly scene: Scene
  readonly state: Common
  readonly params: Pages[P]
}

/** What its slides are made for: a stage, in words, with what stands beside every chart. */
export type SlideRequest<P extends Page> = ScreenAsked<P> & {
  readonly stage: Canvas
  readonly words: Words
  /**
   * What stands beside the main pane on wide stages: where, by the measure of the map, then the
   * units in the order of their score; as many as the boxes have sides. `view`: the overview, where
   * it is made already.
   */
  readonly beside: (
    boxes: SlideBoxes,
    measure: string | null,
    view?: OverviewView,
  ) => readonly (AnyDrawing | null)[]
}

/**
 * The slides of a page: what it shows, parted so that each part holds on the stage. At least one;
 * `null` where the page has nothing of its own to show and the first page stands in. The same for
 * the same arguments. Never throws.
 */
export type SlidesOf<P extends Page> = (asked: SlideRequest<P>) => readonly Slide[] | null

/** A page as a document of an office; `null` where it has nothing to report. Never throws. */
export type DocumentOf<P extends Page> = (
  asked: ScreenAsked<P> & { readonly words: Words },
) => OfficialDocument | null

/** The pages whose address may name a unit. */
export type PageOfUnit = {
  readonly [P in Page]: 'unit' extends keyof Pages[P] ? P : never
}[Page]

/** All that the rest of the product knows of a page: the registry has one for each. */
export type ScreenModule<P extends Page> = {
  /** What its address holds, with what is usual. */
  readonly params: Codec<Pages[P]>
  /** The page whose tab is lit, where it has none of its own. */
  readonly under?: Page
  /**
   * How it stands in the window, which it fills where nothing is said: as long as what it holds, in
   * high windows only since it holds so much, or with little room between its parts.
   */
  readonly layout?: 'long' | 'dense' | 'close'
  /** It begins with a chart, whose program is asked for with its own. */
  readonly isCharted?: true
  /** A unit is chosen on it for what is said of it, and stays chosen on the way here. */
  readonly isOfUnit?: P extends PageOfUnit ? true : never
  /** It shows all statements, whatever the day asked for. */
  readonly isTimeless?: true
  /** Its program, which comes when it is first asked for; `null` where the shell gives it. */
  readonly page: (() => Promise<PageComponent>) | null
  /** Its slides, whose program comes with a show. */
  readonly slides: () => Promise<SlidesOf<P>>
  /** It as a document of an office, whose program comes when one is made. */
  readonly document?: () => Promise<{ readonly document: DocumentOf<P> }>
  /**
   * What it is about, and so what of all that changed since a meeting it tells. Without it: of
   * everything.
   */
  readonly since?: (asked: ScreenAsked<P>) => SinceSubject
}
