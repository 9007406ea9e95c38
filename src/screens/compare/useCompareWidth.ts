import type { CompareWidth } from './comparePanes'
import { useMedia } from '@/ui/useMedia'
import { FILLED, WALL, WIDE } from '@/ui/rooms'

/**
 * How wide the screen is, in the terms of the page: what `page.module.css` lays out with the same
 * limits.
 */
export function useCompareWidth(): CompareWidth {
  const isHall = useMedia(FILLED)
  const isWide = useMedia(WIDE)
  const isWall = useMedia(WALL)
  return isWall ? 'wall' : isWide ? 'wide' : isHall ? 'hall' : 'tall'
}
