import type { CompareWidth } from './comparePanes'
import { useMedia } from '@/ui/useMedia'

/**
 * How wide the screen is, in the terms of the page: what `comparePage.css` lays out with the same
 * limits.
 */
export function useCompareWidth(): CompareWidth {
  const isHall = useMedia('(min-aspect-ratio: 16/10)')
  const isWide = useMedia('(min-aspect-ratio: 21/10)')
  const isWall = useMedia('(min-aspect-ratio: 28/10)')
  return isWall ? 'wall' : isWide ? 'wide' : isHall ? 'hall' : 'tall'
}
