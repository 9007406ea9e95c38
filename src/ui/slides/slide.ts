import type { Frame } from './canvas'
import type { Message } from '@/i18n/message'
import type { Headline } from '@/analysis/sentence'
import type { Provenance } from '@/analysis/provenance'

/** What stands in a pane; whoever draws it tells it by its kind. */
export type AnyDrawing = { readonly kind: string }

/**
 * A slide: one part of one view, as much as a stage can hold at the size its room asks for. Plain
 * data. `Pane` is what the panes of the page it is made from hold; `drawing` of a pane is that
 * page’s own, told apart by `kind`.
 */
export type Slide<Drawing extends AnyDrawing = AnyDrawing> = {
  readonly headline: Headline
  /**
   * The headline stands even where the item of an agenda has a title of its own, which is about
   * something else.
   */
  readonly keepsHeadline?: boolean
  readonly panes: readonly Pane<Drawing>[]
  /** What head and foot take, where that was asked for the parts to have the rest. */
  readonly framed?: { readonly frame: Frame }
  /** Which part of the view this is, counted from 1. */
  readonly part: number
  readonly parts: number
  /** Which part it is and what it holds, from the fullest text to the shortest. */
  readonly partTexts?: readonly string[]
  /** Whom the ranks on it are among, where that may be in doubt; `null` elsewhere. */
  readonly ranks: Message | null
  readonly provenance: Provenance
}

/**
 * A rectangle of the stage with one drawing in it. In px from the upper left corner of the stage.
 */
export type Pane<Drawing> = { readonly box: Box; readonly drawing: Drawing }

export type Box = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
