/** The papers that a page can be printed on, as CSS names them. */
export type Paper = 'A4 portrait' | 'A4 landscape' | 'A3 landscape'

/** A3 hangs on a wall or lies between two: its type is larger by about as much as the sheet. */
const LARGER = `@media print {
  :root[data-theme] { --text-headline: 18pt; --text-figure: 11.5pt; --text-small: 10pt; --space: 2.2mm }
}`

/**
 * Prints the page on a paper. It counts for this print alone: what the browser prints by itself
 * stands on the sheet that the page chooses (`app/paper/useSheet.ts`), after which this one is put.
 */
export function printOn(paper: Paper): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `@page { size: ${paper}; margin: 12mm 10mm 11mm }${paper.startsWith('A3') ? LARGER : ''}`,
  )
  const put = (): void => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }
  const take = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
  }
  window.addEventListener('beforeprint', put, { once: true })
  window.addEventListener('afterprint', take, { once: true })
  window.print()
}
