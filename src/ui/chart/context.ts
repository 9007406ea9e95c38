import type { Words } from '@/i18n/translator'

/**
 * The colours and sizes of a chart, read off the page so that charts and tables can never differ.
 * Sizes in px.
 */
export type ChartTheme = {
  readonly text: string
  readonly quiet: string
  readonly line: string
  readonly strong: string
  readonly surface: string
  readonly context: string
  /** The ground of the page, and the fills of attainment as the matrix has them. */
  readonly ground: string
  readonly met: string
  readonly near: string
  readonly missed: string
  readonly focus: readonly string[]
  readonly family: string
  readonly figureSize: number
  readonly smallSize: number
  readonly lineWidth: number
}

/** Everything a builder of options needs beside the view: words, figures, colours, sizes. */
export type ChartContext = { readonly words: Words; readonly theme: ChartTheme }
