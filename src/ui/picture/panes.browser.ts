import { nameOf } from '@/ui/table/shownTable.browser'

const NAMED = '[role="region"][aria-label], [role="img"][aria-label]'

/** The heading of a pane, not one of a pane within it or of what lies over it. */
export function headingOf(pane: HTMLElement): HTMLElement | undefined {
  return [...pane.querySelectorAll<HTMLElement>('h2, h3')].find(
    (heading) =>
      heading.closest('section, [role="region"], main, dialog, [role="dialog"]') === pane,
  )
}

/** What a pane is called: by itself, by its heading, or by what it holds. */
export function paneName(pane: HTMLElement): string {
  const heading = headingOf(pane)?.innerText ?? ''
  const held = pane.querySelector(NAMED)?.getAttribute('aria-label') ?? ''
  const [table] = pane.getElementsByTagName('table')
  const names = [
    pane.tagName === 'MAIN' ? document.title : heading,
    pane.getAttribute('aria-label') ?? '',
    held,
    table ? nameOf(table) : '',
  ]
  return (names.find((name) => name.trim() !== '') ?? '').replace(/\s+/g, ' ').trim()
}

/** The panes that stand on the page, those within others left out, and then the page itself. */
export function shownPanes(): readonly HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('main section, main [role="region"]')]
  const main = document.querySelector('main')
  const outer = all.filter(
    (pane) =>
      pane.getClientRects().length > 0 &&
      paneName(pane) !== '' &&
      !all.some((other) => other !== pane && other.contains(pane)),
  )
  return main ? [...outer, main] : outer
}
