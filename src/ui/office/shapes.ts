import type { Box } from '@/ui/slides/slide'

/** `RRGGBB`. */
type Ink = string

/** A line that is broken as that of a figure which is not official is. */
export type Broken = 'dash' | 'sysDot'

export type Stroke = { readonly ink: Ink; readonly width: number; readonly dash?: Broken }

/** A stretch of text of one look. Sizes in px of the slide, that of the slide where not said. */
export type Run = {
  readonly text: string
  readonly ink?: Ink
  readonly isBold?: boolean
  readonly size?: number
  /**
   * A line under it: broken, what a figure that is not official looks like in a text; whole, said of
   * several together.
   */
  readonly mark?: Broken | 'sng' | null
}

type Align = 'l' | 'ctr' | 'r'

export type Paragraph = { readonly runs: readonly Run[]; readonly align?: Align }

/** The outlines that signs have, by the names PowerPoint has for them. */
export type Outline = 'rect' | 'roundRect' | 'ellipse' | 'diamond' | 'triangle' | 'flipped' | 'plus'

export type TableCell = {
  readonly paragraphs: readonly Paragraph[]
  readonly fill?: Ink | null
  readonly anchor?: 't' | 'ctr' | 'b'
  /** Over how many columns it reaches. */
  readonly columns?: number
  /** What it keeps free behind its text, in px. */
  readonly after?: number
  /** A line round it. */
  readonly frame?: Stroke | null
}

/** What PowerPoint draws itself and whoever has the file can change. Places in px of the slide. */
export type Shape =
  | {
      readonly kind: 'text'
      readonly name: string
      readonly box: Box
      readonly paragraphs: readonly Paragraph[]
      readonly outline?: Outline
      readonly fill?: Ink | null
      readonly stroke?: Stroke | null
      readonly anchor?: 't' | 'ctr' | 'b'
      /** Its lines are broken at its width. */
      readonly isWrapped?: boolean
    }
  | {
      readonly kind: 'line'
      readonly name: string
      readonly from: readonly [number, number]
      readonly to: readonly [number, number]
      readonly stroke: Stroke
      readonly hasHead?: boolean
    }
  | {
      readonly kind: 'table'
      readonly name: string
      readonly alt: string
      readonly box: Box
      /** Widths in px. */
      readonly columns: readonly number[]
      readonly headRows: number
      readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[]
    }
  | {
      readonly kind: 'chart'
      readonly name: string
      readonly alt: string
      readonly box: Box
      readonly chart: Chart
    }
  | {
      /** What PowerPoint has no shape for, in dots. */
      readonly kind: 'picture'
      readonly name: string
      readonly alt: string
      readonly box: Box
      readonly png: Uint8Array
    }
  | {
      readonly kind: 'group'
      readonly name: string
      readonly alt: string
      readonly box: Box
      readonly shapes: readonly Shape[]
    }

/** Where the axes stand in the box of a chart, as shares of it. */
export type PlotArea = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Axis = { readonly min: number; readonly max: number; readonly step: number | null }

/** One bar; `format` is how its figure is written: `"✕ "0.0`. */
export type Bar = {
  readonly name: string
  readonly value: number | null
  readonly fill: Ink
  readonly stroke: Stroke | null
  readonly format: string
}

/** Bars lying under each other, from `base` on. */
export type BarChart = {
  readonly kind: 'bar'
  readonly plot: PlotArea
  readonly axis: Axis
  readonly base: number
  readonly series: string
  readonly bars: readonly Bar[]
}

export type Course = {
  readonly name: string
  readonly values: readonly (number | null)[]
  readonly stroke: Stroke
  /** The sign at each of its points. */
  readonly sign: Outline | null
  /**
   * Its name stands behind its last point, moved down by so much of the height of the chart that no
   * name hides another; `null` without.
   */
  readonly nameAt: number | null
}

/** Courses over the same periods. */
export type LineChart = {
  readonly kind: 'line'
  readonly plot: PlotArea
  readonly axis: Axis
  readonly categories: readonly string[]
  /** Every so many of them is named. */
  readonly skip: number
  readonly format: string
  readonly courses: readonly Course[]
}

export type Chart = BarChart | LineChart

/** A slide as PowerPoint has it. */
export type OfficeSlide = {
  readonly title: { readonly box: Box; readonly runs: readonly Run[] }
  readonly shapes: readonly Shape[]
  readonly footer: { readonly box: Box; readonly runs: readonly Run[] }
  /** The number of the slide as the show counts it. */
  readonly number: { readonly box: Box; readonly text: string }
  readonly notes: string
}

/** What all slides of a deck share. Sizes in px. */
export type OfficeDeck = {
  readonly title: string
  readonly language: string
  readonly width: number
  readonly height: number
  readonly text: number
  readonly source: number
  readonly headline: number
  readonly inks: DeckInks
  readonly slides: readonly OfficeSlide[]
}

type DeckInks = {
  readonly text: Ink
  readonly quiet: Ink
  readonly ground: Ink
  readonly line: Ink
  readonly accents: readonly Ink[]
}
