import { useEffect } from 'react'

/** Nothing but the table of the overview is wider than a sheet is upright. */
const WIDE = "[data-page='overview']"
/** An open card, which is printed alone. */
const NOTE = '[data-note]'

/**
 * Turns the sheet on its side for the overview. The rule is that of every sheet and not of a page
 * with a name: Chrome 109 begins a new sheet where a named one begins within the page, cuts the
 * table there, and leaves the first sheet to the headline.
 */
export function useSheet(): void {
  useEffect(() => {
    const onItsSide = new CSSStyleSheet()
    onItsSide.replaceSync('@page { size: A4 landscape; margin: 12mm 10mm 11mm }')
    const settle = (): void => {
      const isWide = document.querySelector(WIDE) && !document.querySelector(NOTE)
      const others = document.adoptedStyleSheets.filter((sheet) => sheet !== onItsSide)
      document.adoptedStyleSheets = isWide ? [...others, onItsSide] : others
    }
    settle()
    window.addEventListener('beforeprint', settle)
    return () => {
      window.removeEventListener('beforeprint', settle)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
        (sheet) => sheet !== onItsSide,
      )
    }
  }, [])
}
