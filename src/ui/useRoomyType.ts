import { useLayoutEffect, type RefObject } from 'react'
import { WALL, WIDE } from './rooms'
import { useWords } from './useWords'

/** How many times as large letters may grow, largest first. */
const STEPS = [1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1]

/**
 * Letters of a pane grow on a wide screen or a wall as long as all of it stays in sight, so that a
 * short page is read from the back of the room and leaves no third of the wall empty. `shown`: what
 * it shows; measured anew when that, the language or the window changes. The pane has the class `ui-roomy__roomy`.
 */
export function useRoomyType(pane: RefObject<HTMLElement | null>, shown: unknown): void {
  const words = useWords()
  useLayoutEffect(() => {
    const fit = (): void => {
      const { current } = pane
      if (current === null) return
      current.style.removeProperty('--grow')
      if (!window.matchMedia(WIDE).matches && !window.matchMedia(WALL).matches) return
      const usual = cutsIn(current)
      for (const step of STEPS) {
        current.style.setProperty('--grow', `${step}`)
        if (cutsIn(current) <= usual && !isScrolled(current)) return
      }
      current.style.removeProperty('--grow')
    }
    fit()
    window.addEventListener('resize', fit)
    return () => window.removeEventListener('resize', fit)
  }, [pane, shown, words])
}

/** Whether a pane, or one within it, holds more than it shows. */
function isScrolled(pane: HTMLElement): boolean {
  return [pane, ...pane.querySelectorAll('*')].some(
    (each) =>
      (each === pane || /auto|scroll/.test(getComputedStyle(each).overflow)) &&
      (each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1),
  )
}

/** How many boxes of a pane are narrower than what they hold. */
function cutsIn(pane: HTMLElement): number {
  return [...pane.querySelectorAll('*')].filter(
    ({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
  ).length
}
