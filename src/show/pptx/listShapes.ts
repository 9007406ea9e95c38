import { bareFigure } from '@/analysis/cell'
import { fillOf, INKS } from '@/ui/office/inks'
import type { Run, Shape, TableCell } from '@/ui/office/shapes'
import { LEADING } from '@/ui/slides/canvas'
import { cellGroups, type GridDrawing } from '@/ui/slides/grid'
import type { GridCell, GridRow } from '@/ui/slides/gridContent'
import type { TableDrawing, TableMark, TableRow } from '@/ui/slides/tableDrawing'
import type { TilesDrawing } from '@/ui/slides/tilesFit'
import { wrapText } from '@/ui/slides/wrap'
import {
  attainmentGlyph,
  brokenOf,
  focusGlyph,
  focusRuns,
  MODEL,
  SHORTCOMING,
  type Setting,
} from './signs'

const QUIET = { ink: INKS['text-quiet'] } as const

/** A lane of a list as a table. */
export function listShapes({ rows, widths, focus }: TableDrawing, setting: Setting): Shape[] {
  const { box, words } = setting
  if (rows.length === 0) return []
  const columns = [widths.mark, widths.main, widths.units, widths.end].filter((each) => each > 0)
  // Between columns the slide keeps room, which a table has as part of them.
  const spare = (box.width - columns.reduce((sum, each) => sum + each, 0)) / columns.length
  const names = (row: TableRow): Run[] =>
    row.units.flatMap(({ unit_id, short_name }, index) => [
      ...focusRuns(focus.get(unit_id) ?? null),
      { text: index < row.units.length - 1 ? `${short_name}, ` : short_name },
    ])
  const cellsOf = (row: TableRow): TableCell[] => {
    if (row.isHeading)
      return [
        { columns: columns.length, paragraphs: [{ runs: [{ text: row.main, isBold: true }] }] },
      ]
    const main = row.isContinued ? words.text('slide.continued', { text: row.main }) : row.main
    const under: Run[][] = [
      ...(row.note === null || row.note === '' ? [] : [[{ text: row.note, ...QUIET }]]),
      ...(widths.units === 0 && row.units.length > 0 ? [names(row)] : []),
      ...(widths.end === 0 && row.end !== null ? [[{ text: row.end, ...QUIET }]] : []),
    ]
    const marks = row.mark !== null && !row.isContinued ? markRuns(row.mark) : []
    const cells: TableCell[] = [
      ...(widths.mark > 0 ? [{ paragraphs: [{ runs: marks, align: 'ctr' as const }] }] : []),
      { paragraphs: [[{ text: main }], ...under].map((runs) => ({ runs })) },
      ...(widths.units > 0 ? [{ paragraphs: [{ runs: names(row) }] }] : []),
      ...(widths.end > 0 ? [{ paragraphs: [{ runs: [{ text: row.end ?? '' }] }] }] : []),
    ]
    return cells.map((cell) => ({ ...cell, anchor: 't', after: spare }))
  }
  return [
    {
      kind: 'table',
      name: rows[0]?.main ?? '',
      alt: rows.map(({ main }) => main).join('; '),
      box: { ...box, height: rows.reduce((sum, { height }) => sum + height, 0) },
      columns: columns.map((width) => width + spare),
      headRows: 0,
      rows: rows.map((row) => ({ height: row.height, cells: cellsOf(row) })),
    },
  ]
}

/** The sign of a statement; with a line under it where it is said of several units together. */
function markRuns(mark: TableMark, isShared = false): Run[] {
  const line = isShared ? ('sng' as const) : null
  if (mark.kind === 'model') return [{ text: MODEL, ink: INKS.model, mark: line }]
  if (mark.kind === 'shortcoming')
    return [
      {
        text: mark.state === 'overdue' ? SHORTCOMING : '◇',
        ink: mark.state === 'resolved' ? INKS.resolved : INKS.shortcoming,
        mark: line,
      },
    ]
  const { fill } = fillOf(mark.attainment)
  const glyph = attainmentGlyph(mark.attainment).trim()
  return glyph === ''
    ? [{ text: '■', ink: fill }]
    : [{ text: glyph, ink: mark.attainment === 'missed' ? fill : INKS.text }]
}

/** What stands in the columns of a part of statements against units, and between its rows. */
const ROW = 0.36
const FOOT = 1.85

/** Statements against units as a table, with what its signs mean under it. */
export function gridShapes(drawing: GridDrawing, { box, scale }: Setting): Shape[] {
  const { form, head, hasHead, isCoded, rows, units, unitWidth, numberWidth, foot } = drawing
  const size = scale.text
  const columns = form === 'stacked' ? [] : units
  const [number, wide] = [numberWidth * size, unitWidth * size]
  const main = box.width - number - wide * columns.length
  const across = columns.length + 1
  const all = across + (number > 0 ? 1 : 0)
  const nameRuns = (of: GridDrawing['units'], joint: string): Run[] =>
    of.flatMap(({ unit, focus }, at) => [
      ...focusRuns(focus),
      { text: at < of.length - 1 ? `${unit.short_name}${joint}` : unit.short_name },
    ])
  const wholeRow = (runs: readonly Run[], isBold = false): TableCell[] => [
    { columns: all, paragraphs: [{ runs: runs.map((run) => ({ ...run, isBold })) }] },
  ]
  const stackedRuns = (row: GridRow): Run[] =>
    cellGroups(row.cells).flatMap(({ cell, at }) => {
      const of = at.flatMap((index) => units[index] ?? [])
      const who = isCoded ? of.flatMap(({ focus }) => focusRuns(focus)) : nameRuns(of, ', ')
      return [...who, { text: ' ' }, ...cellRuns(cell), { text: '   ' }]
    })
  const cellsOf = (row: GridRow): TableCell[] => {
    if (row.kind === 'names') return wholeRow(nameRuns(units, '   '))
    if (row.kind === 'heading') return wholeRow([{ text: row.title }], true)
    const isWide = columns.length === 0 || row.cells.every((cell) => cell === null)
    const said: Run[] = [
      { text: row.title },
      ...(row.note === '' ? [] : [{ text: ` · ${row.note}`, ...QUIET }]),
    ]
    const under = columns.length === 0 ? stackedRuns(row) : []
    return [
      ...(number > 0 ? [{ paragraphs: [{ runs: [{ text: row.number, ...QUIET }] }] }] : []),
      {
        columns: isWide ? across : 1,
        paragraphs: [{ runs: said }, ...(under.length === 0 ? [] : [{ runs: under }])],
      },
      ...(isWide
        ? []
        : row.cells.map((cell): TableCell => {
            if (cell === null) return { paragraphs: [] }
            const fill =
              cell.attainment === null || cell.text === '' ? null : fillOf(cell.attainment).fill
            return {
              fill,
              frame: fill === null ? null : { ink: INKS.ground, width: size * 0.12 },
              paragraphs: [{ runs: cellRuns(cell) }],
            }
          })),
    ]
  }
  const highOf = (row: GridRow): number => {
    const width = (row.cells.every((cell) => cell === null) ? box.width - number : main) / size
    const text = row.note === '' ? row.title : `${row.title} · ${row.note}`
    const isStacked = columns.length === 0 && row.cells.some((cell) => cell !== null)
    return ((wrapText(text, width, 1).length + (isStacked ? 1 : 0)) * LEADING + ROW) * size
  }
  const heads: TableCell[] = [
    {
      columns: number > 0 ? 2 : 1,
      paragraphs: [{ runs: isCoded ? nameRuns(units, '   ') : [{ text: head, isBold: true }] }],
    },
    ...columns.map((column): TableCell => ({
      paragraphs: [{ runs: isCoded ? focusRuns(column.focus) : nameRuns([column], '') }],
    })),
  ]
  const lines = rows.map((row) => ({ height: highOf(row), cells: cellsOf(row) }))
  const made = hasHead ? [{ height: size * 2, cells: heads }, ...lines] : lines
  const table: Shape = {
    kind: 'table',
    name: head === '' ? (rows[0]?.title ?? '') : head,
    alt: rows.map(({ title }) => title).join('; '),
    box: { ...box, height: made.reduce((sum, { height }) => sum + height, 0) },
    columns: [...(number > 0 ? [number] : []), main, ...columns.map(() => wide)],
    headRows: hasHead ? 1 : 0,
    rows: made,
  }
  const said = [
    ...foot.map(({ mark, isShared, text }): Run[] => [
      ...(mark === null ? [] : markRuns(mark, isShared)),
      { text: ` ${text}   `, ...QUIET },
    ]),
    ...(drawing.unofficial === ''
      ? []
      : [[{ text: drawing.unofficial, ...QUIET, mark: 'dash' as const }]]),
  ].flat()
  if (said.length === 0) return [table]
  const name = said.map(({ text }) => text).join('')
  const place = { ...box, top: box.top + box.height - size * FOOT, height: size * FOOT }
  return [
    table,
    { kind: 'text', name, box: place, paragraphs: [{ runs: said }], anchor: 'b', isWrapped: true },
  ]
}

/** What is known of a statement in a unit: its sign, its words or its figure. */
function cellRuns({ mark, isShared, text, attainment, observation }: GridCell): Run[] {
  const signs = mark === null ? [] : markRuns(mark, isShared)
  if (text === '') return signs
  if (attainment === null) return [...signs, { text: ` ${text}`, ...QUIET }]
  const { ink } = fillOf(attainment)
  return [
    ...signs.map((sign) => ({ ...sign, ink })),
    { text: signs.length > 0 ? ' ' : '' },
    { text: attainmentGlyph(attainment), ink },
    { text, ink, mark: brokenOf(observation) },
  ]
}

/** Where the units are: a field for each, laid out as on the map. */
export function tileShapes({ view }: TilesDrawing, { box, scale, words }: Setting): Shape[] {
  const { indicator, tiles, rows, columns, by } = view
  const head = scale.text * 1.35
  const gap = scale.text * 0.2
  const width = box.width / Math.max(1, columns)
  const height = (box.height - head) / Math.max(1, rows)
  const fields = tiles.map(({ row, cell, step, gridRow, gridCol }): Shape => {
    const isBare = cell.value === null
    const { fill, ink } =
      isBare || by === 'attainment'
        ? fillOf(isBare ? 'nodata' : cell.attainment)
        : { fill: INKS[stepOf(step)], ink: INKS[`${stepOf(step)}-text`] }
    const figure =
      cell.value === null
        ? '–'
        : words.text('figure.plain', { value: bareFigure(indicator, cell.value, cell.target) })
    return {
      kind: 'text',
      name: row.unit.short_name,
      box: {
        left: box.left + (gridCol - 1) * width,
        top: box.top + head + (gridRow - 1) * height,
        width: width - gap,
        height: height - gap,
      },
      outline: 'roundRect',
      fill,
      isWrapped: true,
      paragraphs: [
        {
          align: 'ctr',
          runs: [{ text: `${focusGlyph(row.focus)}${row.unit.short_name}`, ink }],
        },
        {
          align: 'ctr',
          runs: [
            { text: by === 'attainment' ? attainmentGlyph(cell.attainment) : '', ink },
            { text: figure, ink, isBold: true, mark: brokenOf(cell.observation) },
          ],
        },
      ],
    }
  })
  return [
    {
      kind: 'text',
      name: indicator.short_name,
      box: { ...box, height: head },
      paragraphs: [{ runs: [{ text: indicator.short_name, isBold: true }] }],
    },
    { kind: 'group', name: indicator.short_name, alt: indicator.name, box, shapes: fields },
  ]
}

const STEPS = ['step-0', 'step-1', 'step-2', 'step-3', 'step-4'] as const

const stepOf = (step: number | null): (typeof STEPS)[number] => STEPS[step ?? 0] ?? 'step-0'
