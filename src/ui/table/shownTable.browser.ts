import textCss from '@/ui/text.module.css'
import type { ShownCell, ShownTable } from './shownTable'

/**
 * The tables of the page that stand on it whole, with their names. One of which only the rows in
 * sight are drawn is left out: a part of it would pass for all.
 */
export function shownTables(): readonly HTMLTableElement[] {
  return [...document.querySelectorAll<HTMLTableElement>('main table')].filter(
    (table) => isSeen(table) && !isPartial(table) && nameOf(table) !== '',
  )
}

function isSeen(table: HTMLElement): boolean {
  return table.getClientRects().length > 0 && table.closest('[aria-hidden="true"]') === null
}

function isHidden(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true'
}

function isPartial(table: HTMLTableElement): boolean {
  const all = Number(table.getAttribute('aria-rowcount') ?? 0)
  return all > [...table.rows].filter((row) => !isHidden(row)).length
}

/** What a table says it is: its caption, or what the region or the section around it is called. */
export function nameOf(table: HTMLTableElement): string {
  const around = table.closest('[role="region"][aria-label], section[aria-label]')
  return (table.caption?.textContent ?? around?.getAttribute('aria-label') ?? '').trim()
}

/** A table of the page as a viewer sees it: its texts and marks, without what is only spoken. */
export function readTable(table: HTMLTableElement): ShownTable {
  const rows = [...table.rows].filter((row) => !isHidden(row))
  return {
    caption: nameOf(table),
    headRows: rows.filter((row) => row.parentElement?.tagName === 'THEAD').length,
    rows: rows.map((row) => [...row.cells].map(readCell)),
  }
}

function readCell(cell: HTMLTableCellElement): ShownCell {
  const parts: { readonly text: string; readonly isGlyph: boolean }[] = []
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      const text = node.data.replace(/\s+/g, ' ')
      if (text.trim() !== '') parts.push({ text, isGlyph: false })
    } else if (node instanceof Element) {
      const glyph = node.getAttribute('data-glyph')
      if (glyph !== null) parts.push({ text: glyph, isGlyph: true })
      else if (!isUnseen(node)) for (const child of node.childNodes) walk(child)
    }
  }
  walk(cell)
  const first = parts.findIndex(({ isGlyph }) => !isGlyph)
  const joined = (which: typeof parts): string =>
    which
      .map(({ text }) => text.trim())
      .join(' ')
      .trim()
  const end = first === -1 ? 0 : parts.map(({ isGlyph }) => isGlyph).lastIndexOf(false) + 1
  return {
    before: joined(parts.slice(0, Math.max(0, first === -1 ? parts.length : first))),
    text: first === -1 ? '' : joined(parts.slice(first, end)),
    after: first === -1 ? '' : joined(parts.slice(end)),
    isHead: cell.tagName === 'TH',
    columns: cell.colSpan,
    rows: cell.rowSpan,
  }
}

function isUnseen(element: Element): boolean {
  return (
    element.classList.contains(textCss.onlySpoken ?? '') ||
    element.tagName === 'svg' ||
    (element instanceof HTMLElement && element.getClientRects().length === 0)
  )
}
