import type { Shape, TableCell } from './shapes'
import { NO_FILL, paragraphXml, solid, strokeXml, type TextStyle } from './textXml'
import { el } from './xml'

type Table = Extract<Shape, { kind: 'table' }>

/** What a cell keeps free at its sides and over its text, in sizes of text. */
const SIDE = 0.15
const OVER = 0.05

/** A table that can be edited: one column, row and cell for each that the slide has. */
export function tableXml({ columns, rows, headRows }: Table, style: TextStyle): string {
  const { emu } = style.measure
  return el(
    'a:tbl',
    {},
    el('a:tblPr', { firstRow: headRows > 0 }),
    el(
      'a:tblGrid',
      {},
      columns.map((width) => el('a:gridCol', { w: emu(width) })),
    ),
    rows.map(({ height, cells }) =>
      el(
        'a:tr',
        { h: emu(height) },
        cells.flatMap((cell) => cellXml(cell, style)),
      ),
    ),
  )
}

function cellXml(cell: TableCell, style: TextStyle): string[] {
  const { paragraphs, fill = null, anchor = 'ctr', columns = 1, frame = null, after = 0 } = cell
  const { emu } = style.measure
  const side = emu(style.size * SIDE)
  const over = emu(style.size * OVER)
  const body = el(
    'a:txBody',
    {},
    el('a:bodyPr'),
    el('a:lstStyle'),
    (paragraphs.length === 0 ? [{ runs: [] }] : paragraphs).map((each) =>
      paragraphXml(each, style),
    ),
  )
  const sides = ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB'].map((name) =>
    strokeXml(frame, style.measure, name),
  )
  const look = el(
    'a:tcPr',
    { marL: side, marR: Math.max(side, emu(after)), marT: over, marB: over, anchor },
    sides,
    fill === null ? NO_FILL : solid(fill),
  )
  const merged = Array.from({ length: columns - 1 }, () =>
    el(
      'a:tc',
      { hMerge: true },
      el('a:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), el('a:p')),
      el('a:tcPr'),
    ),
  )
  return [el('a:tc', { gridSpan: columns > 1 ? columns : null }, body, look), ...merged]
}
