import { makeXlsx } from '#tests/fixtures/xlsx'
import { writtenAs } from './written'
import {
  type Variation,
  type Cells,
  SHARES,
  COUNTS,
  LATE,
  type Indicator,
  TITLE,
  Q3,
  figuresOf,
  nameAt,
  wide,
  long,
  written,
  one,
  page,
  pointed,
  SHARE,
  COUNT,
  DELAY,
  SCORE,
} from './caseTables'

const BROKEN = /^(cell\/type|number\/)/

const styles = [SHARE, SCORE].flatMap((other) =>
  written(
    'style-of-counts',
    `counts beside ${other[0]} in one column`,
    long([other, other[2]], [COUNT, pointed(COUNTS)]),
    [...figuresOf(other, other[2]), ...figuresOf(COUNT, COUNTS)],
    /^number\/counts/,
    true,
  ),
)
const flips = [
  ...styles,
  ...written(
    'style-of-counts',
    'one broken count',
    wide([COUNT[1], ['1.250', '980', '2.310', '12.5']]),
    figuresOf(COUNT, ['1250', '980', '2310']),
    BROKEN,
  ),
  ...[COUNT, DELAY].map((each) =>
    one(
      'style-of-counts',
      `a raised mark, ${each[0]}`,
      ['a.xls', page(each[1], [`<td>1.250<sup>3</sup></td>`, '<td>980</td>', '<td>2.310</td>'])],
      figuresOf(each, ['1250', '980', '2310']),
      /^cell\/mark/,
    ),
  ),
]

const pairs = [
  [SHARE, SCORE],
  [COUNT, DELAY],
  [SCORE, COUNT],
] as const
const two = pairs.flatMap(([left, right]) => {
  const half = (each: Indicator, from: number): string[][] =>
    [0, 1].map((at) => [nameAt(from + at), each[2][from + at] ?? ''])
  const figures = [
    ...figuresOf(left, left[2].slice(0, 2)),
    ...figuresOf(right, right[2].slice(2), { from: 2 }),
  ]
  const beside = half(left, 0).map((cells, at) => [...cells, '', ...(half(right, 2)[at] ?? [])])
  return [
    ...written(
      'two-tables',
      `beside, ${left[0]} and ${right[0]}`,
      [TITLE, ['Đơn vị', left[1], '', 'Đơn vị', right[1]], ...beside],
      figures,
      /^table\/another/,
    ),
    ...written(
      'two-tables',
      `below, ${left[0]} and ${right[0]}`,
      [
        TITLE,
        ['Đơn vị', left[1]],
        ...half(left, 0),
        ['', ''],
        ['Đơn vị', right[1]],
        ...half(right, 2),
      ],
      figures,
      /^table\/another/,
    ),
  ]
})

const brackets = (['kế hoạch', 'xếp hạng', 'tăng/giảm', 'so với cùng kỳ'] as const).flatMap(
  (word) =>
    [SHARE, COUNT, SCORE].flatMap((each) =>
      written(
        'heading-brackets',
        `${word}, ${each[0]}`,
        wide([DELAY[1], LATE], [`${each[1]} (${word})`, ['3', '1', '2', '4']]),
        figuresOf(DELAY, LATE),
        /^(heading\/|figure:|question)/,
      ),
    ),
)
const paths = (['nhom', 'bieu_01/nhom', 'data/group'] as const).flatMap((path) =>
  [SHARE, COUNT].flatMap((each) =>
    written(
      'headings-path',
      `${path}, ${each[0]}`,
      [
        [`${path}/don_vi`, `${path}/ky`, `${path}/${each[0]}`],
        ...each[2].map((value, at) => [nameAt(at), 'Quý III/2021', value]),
      ],
      figuresOf(each, each[2]),
      null,
      true,
    ),
  ),
)
const scaled = (
  [
    ['nghìn hồ sơ', 1000],
    ['triệu hồ sơ', 1_000_000],
    ['trăm hồ sơ', 100],
  ] as const
).flatMap(([word, times]) =>
  [COUNT, DELAY].flatMap((each) => {
    const cells = ['1.25', '0.98', '2.31', '1.04']
    const right = figuresOf(
      each,
      cells.map((cell) => String(Math.round(Number(cell) * times))),
    )
    return [
      ...written(
        'scale',
        `a heading, ${word}, ${each[0]}`,
        wide([`${each[1]} (${word})`, cells]),
        right,
        /^heading\/times/,
      ),
      ...written(
        'scale',
        `a line, ${word}, ${each[0]}`,
        [TITLE, [`Đơn vị tính: ${word}`], ...wide([each[1], cells]).slice(1)],
        right,
        /^table\/times/,
      ),
    ]
  }),
)
const sections = (
  [
    ['roman', ['I', 'II']],
    ['letters', ['A', 'B']],
    ['roman with points', ['I.', 'II.']],
  ] as const
).flatMap(([how, [first, second]]) =>
  pairs.flatMap(([upper, lower]) =>
    written(
      'section-indicator',
      `${how}, ${upper[0]} and ${lower[0]}`,
      [
        TITLE,
        ['STT', 'Đơn vị', 'Kết quả'],
        [first, upper[1], ''],
        ...upper[2].map((value, at) => [String(at + 1), nameAt(at), value]),
        [second, lower[1], ''],
        ...lower[2].map((value, at) => [String(at + 1), nameAt(at), value]),
      ],
      [...figuresOf(upper, upper[2]), ...figuresOf(lower, lower[2])],
      /^row\/names/,
    ),
  ),
)

const sheetOf = (title: string, each: Indicator): Cells => [
  [title],
  ...wide([each[1], each[2]]).slice(1),
]
const ofSheets = [SHARE, COUNT, SCORE].flatMap((each) => [
  one(
    'period-of-sheet',
    `sheets without a year, ${each[0]}`,
    [
      'a.xlsx',
      makeXlsx(
        ['Quý II', 'Quý III'].map((name) => ({ name, rows: sheetOf('KẾT QUẢ NĂM 2021', each) })),
      ),
    ],
    [...figuresOf(each, each[2], { period: '2021-Q2' }), ...figuresOf(each, each[2])],
  ),
  one(
    'period-of-sheet',
    `another sheet, ${each[0]}`,
    [
      'a.xlsx',
      makeXlsx([{ name: 'Quý II-2021', rows: sheetOf('BÁO CÁO QUÝ III NĂM 2021', each) }]),
    ],
    figuresOf(each, each[2]),
    /^period\/disagreement/,
  ),
  ...writtenAs(sheetOf('BÁO CÁO QUÝ III NĂM 2021', each)).map(([file, content]) =>
    one(
      'period-of-sheet',
      `another file, ${each[0]}, ${file}`,
      [`ket-qua-quy-II-2021.${file.replace(/^.*\./, '')}`, content],
      figuresOf(each, each[2]),
      /^period\/disagreement/,
    ),
  ),
])

const spelt = (
  [
    ['Q3-2021', Q3],
    ['quý 3 năm 2021', Q3],
    ['2021Q3', Q3],
    ['III/2021', Q3],
    ['2021-09', '2021-09'],
    ['09/2021', '2021-09'],
    ['Tháng 9 năm 2021', '2021-09'],
    ['9 tháng năm 2021', '2021-9M'],
    ['6 tháng đầu năm 2021', '2021-H1'],
    ['Năm 2021', '2021'],
    ['FY2021', null],
    ['2021-2022', null],
  ] as const
).flatMap(([text, period]) =>
  written(
    'period-spelling',
    text,
    [['Đơn vị', 'Kỳ', SHARE[1]], ...SHARES.map((value, at) => [nameAt(at), text, value])],
    period === null ? [] : figuresOf(SHARE, SHARES, { period }),
    period === null ? /^(cell\/type|period\/|question)/ : null,
    true,
  ),
)

const odd = (
  [
    [SHARE, '0.975', 'a share'],
    [SHARE, '975', 'ten times'],
    [SCORE, '8125', 'a hundred times'],
    [SCORE, '0.8125', 'a hundredth'],
  ] as const
).flatMap(([each, value, what]) =>
  written(
    'odd-scale',
    `${what}, ${each[0]}`,
    long([each, [value, ...each[2].slice(1)]]),
    figuresOf(each, [value, ...each[2].slice(1)]),
    /^(scale\/value|cell\/range)/,
    true,
  ),
)
const counts = [COUNT, DELAY].flatMap((each) => [
  ...written(
    'counts',
    `negative, ${each[0]}`,
    long([each, ['-1250', ...each[2].slice(1)]]),
    figuresOf(each, ['-1250', ...each[2].slice(1)]),
    /^count\/negative/,
    true,
  ),
  ...written(
    'counts',
    `broken, ${each[0]}`,
    long([each, ['12.5', ...each[2].slice(1)]]),
    figuresOf(each, [null, ...each[2].slice(1)]),
    /^(count\/fraction|cell\/type|number)/,
    true,
  ),
])
const zero = (
  [
    ['0', '0', '0'],
    ['0%', '0', '0'],
    ['100', '0', '0'],
  ] as const
).flatMap((cells) =>
  written(
    'zero-of-zero',
    cells[0],
    [
      ['Đơn vị', 'Chỉ số', 'Kỳ', 'Giá trị', 'Tử số', 'Mẫu số'],
      [nameAt(0), SHARE[1], 'Quý III/2021', ...cells],
      [nameAt(1), SHARE[1], 'Quý III/2021', '98.98', '970', '980'],
    ],
    [
      ...figuresOf(SHARE, [Number.parseFloat(cells[0]).toString()]),
      ...figuresOf(SHARE, ['98.98'], { from: 1 }),
    ],
    /^observation\/noCases/,
    true,
  ),
)
const dashes = ([' -   ', '–', '…', 'x'] as const).flatMap((sign) =>
  [DELAY, COUNT].flatMap((each) =>
    written(
      'dash-is-zero',
      `“${sign}”, ${each[0]}`,
      long([each, [sign, each[2][1] ?? '', sign, each[2][3] ?? '']]),
      [
        `lap-vo ${each[0]} ${Q3} null`,
        ...figuresOf(each, [each[2][1] ?? null], { from: 1 }),
        `tp-cao-lanh ${each[0]} ${Q3} null`,
        ...figuresOf(each, [each[2][3] ?? null], { from: 3 }),
      ],
      /^cell\/noFigure/,
      true,
    ),
  ),
)

export const VARIATIONS: readonly Variation[] = [
  ...flips,
  ...two,
  ...brackets,
  ...paths,
  ...scaled,
  ...sections,
  ...ofSheets,
  ...spelt,
  ...odd,
  ...counts,
  ...zero,
  ...dashes,
]
