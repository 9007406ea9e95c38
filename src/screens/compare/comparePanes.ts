import { never } from '@/dataset/never'
import type { ComparePane } from './params'

/** How wide the screen is: one column, 16:9, 21:9, 32:9. */
export type CompareWidth = 'tall' | 'hall' | 'wide' | 'wall'

export type ComparePanes = {
  /** From left to right, or from top to bottom in one column. */
  readonly panes: readonly ComparePane[]
  /** What stands in a pane that others share with it; none where all are shown. */
  readonly choices: readonly ComparePane[]
  /** What stands there when nothing is asked for. */
  readonly resting: ComparePane
}

/**
 * Which panes stand on the screen: one column has all, 16:9 the one asked for, 21:9 two, 32:9 all.
 * A package of figures alone (`isMute`) has nothing for the pane of what was said.
 */
export function comparePanes(
  width: CompareWidth,
  pane: ComparePane | null,
  isMute: boolean,
): ComparePanes {
  if (isMute) {
    const isApart = width === 'hall'
    return {
      panes: isApart ? [pane === 'trend' ? 'trend' : 'strips'] : ['strips', 'trend'],
      choices: isApart ? ['strips', 'trend'] : [],
      resting: 'strips',
    }
  }
  const asked = pane ?? 'strips'
  switch (width) {
    case 'tall':
    case 'wall':
      return { panes: ['strips', 'points', 'trend'], choices: [], resting: 'strips' }
    case 'wide':
      return {
        panes: ['strips', asked === 'trend' ? 'trend' : 'points'],
        choices: ['points', 'trend'],
        resting: 'points',
      }
    case 'hall':
      return { panes: [asked], choices: ['strips', 'points', 'trend'], resting: 'strips' }
    default:
      return never(width)
  }
}
