import { usePainting } from './chart/painting.browser'

/**
 * Keeps the place of a pane whose program is on its way, and the page’s mark back until it is
 * there.
 */
export function Arriving({ className }: { readonly className?: string | undefined }) {
  usePainting()
  return <div className={className} aria-busy="true" />
}
