import { bareFigure } from '@/analysis/cell'
import type { RequestsDrawing } from '@/screens/supervision/requests/slideRequests'
import '@/screens/supervision/requests/words'
import { fillOf, INKS } from '@/ui/office/inks'
import type { Run, Shape, TableCell } from '@/ui/office/shapes'
import type { TableDrawing, TableMark, TableRow } from '@/ui/slides/tableDrawing'
import type { TilesDrawing } from '@/ui/slides/tilesFit'
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

function markRuns(mark: TableMark): Run[] {
  if (mark.kind === 'model') return [{ text: MODEL, ink: INKS.model }]
  if (mark.kind === 'shortcoming')
    return [
      {
        text: mark.state === 'overdue' ? SHORTCOMING : '◇',
        ink: mark.state === 'resolved' ? INKS.resolved : INKS.shortcoming,
      },
    ]
  const { fill } = fillOf(mark.attainment)
  const glyph = attainmentGlyph(mark.attainment).trim()
  return glyph === ''
    ? [{ text: '■', ink: fill }]
    : [{ text: glyph, ink: mark.attainment === 'missed' ? fill : INKS.text }]
}

/** The requests against units as a table. */
export function requestShapes(drawing: RequestsDrawing, { box, scale, words }: Setting): Shape[] {
  const { rows, columns, unitWidth, fills, unofficial } = drawing
  const size = scale.text
  const wide = unitWidth * size
  const main = box.width - columns.length * wide - 2 * size
  const foot: Run[] = [
    { text: fills, ...QUIET },
    ...(unofficial === ''
      ? []
      : [
          { text: fills === '' ? '' : ' · ', ...QUIET },
          { text: unofficial, ...QUIET, mark: 'dash' as const },
        ]),
  ]
  const head = size * 2
  const height = (box.height - head - size * 1.9) / Math.max(1, rows.length)
  const title = words.text('directives.title')
  return [
    {
      kind: 'table',
      name: title,
      alt: rows.map((row) => row.title).join('; '),
      box: { ...box, height: box.height - size * 1.9 },
      columns: [2 * size, main, ...columns.map(() => wide)],
      headRows: 1,
      rows: [
        {
          height: head,
          cells: [
            { columns: 2, paragraphs: [{ runs: [{ text: title, isBold: true }] }] },
            ...columns.map(({ unit, focus }): TableCell => ({
              paragraphs: [
                { runs: [...focusRuns(focus), { text: unit.short_name, isBold: true }] },
              ],
            })),
          ],
        },
        ...rows.map(({ number, title: request, note, cells }) => ({
          height: Math.min(height, size * 4),
          cells: [
            { paragraphs: [{ runs: [{ text: words.number(number, 0), ...QUIET }] }] },
            {
              paragraphs: [
                {
                  runs: [
                    { text: request },
                    ...(note === '' ? [] : [{ text: ` · ${note}`, ...QUIET }]),
                  ],
                },
              ],
            },
            ...cells.map(({ text, attainment, observation }): TableCell => {
              if (attainment === null) return { paragraphs: [{ runs: [{ text, ...QUIET }] }] }
              const { fill, ink } = fillOf(attainment)
              return {
                fill,
                frame: { ink: INKS.ground, width: size * 0.12 },
                paragraphs: [
                  {
                    runs: [
                      { text: attainmentGlyph(attainment), ink },
                      { text, ink, mark: brokenOf(observation) },
                    ],
                  },
                ],
              }
            }),
          ],
        })),
      ],
    },
    {
      kind: 'text',
      name: fills,
      box: { ...box, top: box.top + box.height - size * 1.9, height: size * 1.9 },
      paragraphs: [{ runs: foot }],
      anchor: 'b',
      isWrapped: true,
    },
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
