import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { ROOT } from '@/build/publishData'

/** A table of a document: its columns, numbers to the right where they end in `#`, and its rows. */
export type DocsTable = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/**
 * Holds what was measured against the table that a document (`docs/reliability.md`) has between
 * `<!-- NAME: begin -->` and `<!-- NAME: end -->`: the same cells, however they are spaced. With
 * `WRITE_DOCS=1` it writes the table in place of that; `npm run format` then spaces it.
 */
export function expectTable(docs: string, name: string, { columns, rows }: DocsTable): void {
  const place = path.join(ROOT, docs)
  const text = readFileSync(place, 'utf8')
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  expect([from === -1, to < from], `${docs} has a place for ${name}`).toEqual([false, false])
  const table = [
    columns.map((column) => column.replace(/#$/, '')),
    columns.map((column) => (column.endsWith('#') ? '--:' : '---')),
    ...rows.map((row) => row.map((cell) => String(cell).replaceAll('|', '\\|'))),
  ].map((cells) => `| ${cells.join(' | ')} |`)
  if (process.env['WRITE_DOCS'] === '1') {
    const head = text.slice(0, from + begin.length)
    writeFileSync(place, `${head}\n\n${table.join('\n')}\n\n${text.slice(to)}`)
  } else expect(cellsOf(text.slice(from, to).split('\n'))).toEqual(cellsOf(table))
}

/** The cells of the lines of a table, without its rule. */
function cellsOf(lines: readonly string[]): string[][] {
  return lines
    .filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
}
