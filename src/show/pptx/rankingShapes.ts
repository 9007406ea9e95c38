import { shownDecimals } from '@/analysis/cell'
import type { RankingDrawing } from '@/screens/indicators/slideRanking'
import { largest } from '@/stats/extremes'
import { INKS } from '@/ui/office/inks'
import type { Bar, Shape } from '@/ui/office/shapes'
import { attainmentGlyph, brokenOf, focusGlyph, focusRuns, label, type Setting } from './signs'

type Row = RankingDrawing['rows'][number]

/**
 * The ranking as bars that PowerPoint draws, with target and province as lines over them. Where
 * there is nothing that a bar could begin at, as dots, which PowerPoint has no chart for.
 */
export function rankingShapes(drawing: RankingDrawing, setting: Setting): Shape[] {
  const { rows, view, isStacked } = drawing
  return view.baseline === 'none' ||
    view.ownTargets ||
    isStacked ||
    rows.every(({ bar }) => bar === null)
    ? dotShapes(drawing, setting)
    : barShapes(drawing, setting)
}

function barShapes(drawing: RankingDrawing, { box, scale, words }: Setting): Shape[] {
  const { rows, view, widths, headHeight, rowHeight } = drawing
  const { indicator, baseline } = view
  // Figures stand at the ends of bars, to both sides of a target, so that both have their room.
  const left = baseline === 'target' ? widths.figure : 0
  const bars = Math.max(scale.text, widths.bars - left)
  const each = (view.scale.max - view.scale.min) / bars
  const axis = {
    min: view.scale.min - each * left,
    max: view.scale.max + each * widths.figure,
    step: null,
  }
  const start = box.left + widths.rank + widths.name
  const height = rows.length * rowHeight
  const at = (share: number): number => start + left + share * bars
  const chart: Shape = {
    kind: 'chart',
    name: indicator.short_name,
    alt: [
      indicator.name,
      ...rows.map(({ row, figure }) => `${row.unit.short_name} ${figure}`),
    ].join('; '),
    box: { ...box, height: headHeight + height },
    chart: {
      kind: 'bar',
      plot: {
        x: (widths.rank + widths.name) / box.width,
        y: headHeight / (headHeight + height),
        width: (left + bars + widths.figure) / box.width,
        height: height / (headHeight + height),
      },
      axis,
      base: baseline === 'target' ? (view.target ?? 0) : 0,
      series: indicator.short_name,
      bars: rows.map((row) => barOf(row, scale.line)),
    },
  }
  const marks = markLines(drawing, scale.line, box.top, at)
  return [chart, ...marks, ...names(drawing, { box, scale, words }, at)]
}

/** Target and province through all rows. */
function markLines(
  { lines, rows, headHeight, rowHeight }: RankingDrawing,
  width: number,
  top: number,
  at: (share: number) => number,
): Shape[] {
  return lines
    .filter(({ kind }) => kind !== 'coverage')
    .map(({ kind, share, text }) => ({
      kind: 'line',
      name: text,
      from: [at(share), top + headHeight],
      to: [at(share), top + headHeight + rows.length * rowHeight],
      stroke: {
        ink: kind === 'target' ? INKS.text : INKS['text-quiet'],
        width: width * 1.6,
        ...(kind === 'province' && { dash: 'dash' }),
      },
    }))
}

/** The names of target and province over the bars. */
function names(
  { lines, headHeight, rankHead }: RankingDrawing,
  { box, scale }: Setting,
  at: (share: number) => number,
): Shape[] {
  const rows = 1 + Math.max(0, largest(lines.map(({ row }) => row)))
  const height = headHeight / rows
  const ranks: Shape[] =
    rankHead === ''
      ? []
      : [
          label(
            rankHead,
            [{ text: rankHead, ink: INKS['text-quiet'] }],
            [box.left, box.top + headHeight - height / 2],
            { width: box.width / 3, height },
            'l',
          ),
        ]
  const marks = lines.map(({ text, share, row }) => {
    const align = share > 0.5 ? 'r' : 'l'
    const aside = scale.text * 0.35
    return label(
      text,
      [{ text }],
      [at(share) + (align === 'r' ? -aside : aside), box.top + (row + 0.5) * height],
      { width: box.width / 2, height },
      align,
    )
  })
  return [...ranks, ...marks]
}

function barOf({ row, rank, figure }: Row, width: number): Bar {
  const { cell, unit, focus } = row
  const dash = brokenOf(cell.observation)
  return {
    name: `${rank === '' ? '' : `${rank}  `}${focusGlyph(focus)}${unit.short_name}`,
    value: cell.value,
    fill: inkOf(cell.attainment),
    stroke: {
      ink: dash === null ? INKS['line-strong'] : INKS.text,
      width: dash === null ? width : width * 1.4,
      ...(dash !== null && { dash }),
    },
    format: formatOf(
      figure,
      attainmentGlyph(cell.attainment),
      cell.value === null ? 0 : shownDecimals(cell.indicator, cell.value, cell.target),
    ),
  }
}

const inkOf = (attainment: Row['row']['cell']['attainment']): string =>
  attainment === 'none' ? INKS.context : attainment === 'met' ? INKS['bar-focus'] : INKS[attainment]

/**
 * How a workbook writes a figure as the slide does: `✕ 84,2 %` is `"✕ "#,##0.0" %"`. What is not a
 * figure but the name of a class stands for it.
 */
export function formatOf(figure: string, sign: string, decimals: number): string {
  const [, unit] = /^[-−+]?\d[\d.,\s]*(\D*)$/.exec(figure) ?? []
  const quoted = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`)
  if (unit === undefined) return quoted(`${sign}${figure}`)
  const gap = /\s$/.test(figure.slice(0, figure.length - unit.length)) ? ' ' : ''
  const number = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
  return `${quoted(sign)}${number}${quoted(unit === '' ? '' : gap + unit)}`
}

/** Name, place on the line and figure of each unit; a dot is where its figure is. */
function dotShapes(drawing: RankingDrawing, setting: Setting): Shape[] {
  const { box, scale, words } = setting
  const { rows, widths, headHeight, rowHeight, view, isStacked } = drawing
  const start = box.left + (isStacked ? 0 : widths.rank + widths.name)
  const at = (share: number): number => start + share * widths.bars
  const size = scale.text * 0.6
  const middle = (row: number): number => box.top + headHeight + (row + 0.5) * rowHeight
  const table: Shape = {
    kind: 'table',
    name: view.indicator.short_name,
    alt: view.indicator.name,
    box: { ...box, top: box.top + headHeight, height: rows.length * rowHeight },
    columns: isStacked
      ? [widths.bars, widths.figure]
      : [widths.rank + widths.name, widths.bars, widths.figure],
    headRows: 0,
    rows: rows.map(({ row, rank, figure }) => ({
      height: rowHeight,
      cells: [
        {
          anchor: isStacked ? 't' : 'ctr',
          paragraphs: [
            {
              runs: [
                { text: rank === '' ? '' : `${rank}  `, ink: INKS['text-quiet'] },
                ...focusRuns(row.focus),
                { text: row.unit.short_name, isBold: row.focus !== null },
              ],
            },
          ],
        },
        ...(isStacked ? [] : [{ paragraphs: [] }]),
        {
          paragraphs: [
            {
              runs: [
                { text: attainmentGlyph(row.cell.attainment) },
                { text: figure, mark: brokenOf(row.cell.observation) },
              ],
            },
          ],
        },
      ],
    })),
  }
  const dots = rows.flatMap(({ row, bar }, index): Shape[] => {
    if (bar === null) return []
    const y = middle(index) + (isStacked ? rowHeight / 4 : 0)
    const [from, to] = [at(bar.from), at(bar.to)]
    return [
      {
        kind: 'text',
        name: row.unit.short_name,
        box: {
          left: from === to ? from - size / 2 : from,
          top: y - size / 2,
          width: Math.max(size, to - from),
          height: size,
        },
        paragraphs: [],
        outline: from === to ? 'ellipse' : 'rect',
        fill: inkOf(row.cell.attainment),
        stroke: {
          ink: INKS['line-strong'],
          width: scale.line,
          ...(brokenOf(row.cell.observation) !== null && { dash: 'dash' as const }),
        },
      },
    ]
  })
  const marks = drawing.isBare ? [] : markLines(drawing, scale.line, box.top, at)
  return [
    table,
    {
      kind: 'group',
      name: view.indicator.short_name,
      alt: view.indicator.name,
      box: { ...box, left: start, top: box.top, width: widths.bars },
      shapes: [...marks, ...dots],
    },
    ...names(drawing, { box, scale, words }, at),
  ]
}
