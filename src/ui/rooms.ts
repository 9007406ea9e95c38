/*
 * How much room a window has, in letters. On the desk the type is 2 % of the window’s height and at
 * least 13 px (`styles/tokens.css`), so that a window of the ratio r is 50 r letters wide and 50
 * high, and fewer where it is lower than 650 px: its width and its ratio together say how many
 * letters it holds, which neither says alone. Small type has its own least size, so that a wide low
 * window holds fewer small letters than its ratio promises; hence the least widths.
 *
 * Style sheets write `@media (--broad)` (`roomQueries` in `build/vitePlugins.mjs`).
 */

/** At least 80 letters wide: columns may stand side by side. */
export const BROAD = '(min-width: 1040px) and (min-aspect-ratio: 16/10)'
/**
 * Broad, and high enough that a page fills the window and what is longer scrolls in its own pane.
 * In any other window the page scrolls as a whole.
 */
export const FILLED = `${BROAD} and (min-height: 700px)`
/** As high as pages need to fill the window that hold most: no pane is a sliver. */
export const TALL = `${BROAD} and (min-height: 860px)`
/** Too low for what can be folded away. */
export const LOW = '(max-height: 699px)'
/** So low or narrow that what stands over a page would take most of it. */
export const CRAMPED = '(max-height: 559px), (max-width: 480px)'
/** A screen of 21:9 with type of its own: the panes where, what and why stand side by side. */
export const WIDE = '(min-width: 1950px) and (min-aspect-ratio: 23/10) and (min-height: 860px)'
/** The wall of 32:9: still more of them. */
export const WALL = '(min-width: 2600px) and (min-aspect-ratio: 28/10) and (min-height: 860px)'
