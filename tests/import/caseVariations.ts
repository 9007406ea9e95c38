import { makeXlsx, xlsxParts, zipParts, type XlsxCell } from '#tests/fixtures/xlsx'
import type { Content } from './base'
import { writtenAs, writtenAsJson } from './written'

/**
 * A variation of a kind of input that once failed. `right`: the figures that it holds, each as
 * `unit indicator period value`, of which none may come out otherwise; `needs`: what has to be said
 * of it, by code, whatever is taken.
 */
export type Variation = {
  readonly kind: string
  readonly name: string
  readonly file: string
  readonly content: Content
  readonly right: readonly string[]
  readonly needs: RegExp | null
}

type Sample = readonly [file: string, content: Content]
type Cells = readonly (readonly string[])[]

export const UNITS = [
  ['lap-vo', 'Huyện Lấp Vò'],
  ['thap-muoi', 'Huyện Tháp Mười'],
  ['tp-cao-lanh', 'Thành phố Cao Lãnh'],
  ['h-cao-lanh', 'Huyện Cao Lãnh'],
] as const
/** Indicators of the package of the cases, with values of each. */
const SHARES = ['97.5', '98.1', '99.2', '97.9']
const COUNTS = ['1250', '980', '2310', '1040']
const LATE = ['12', '7', '9', '14']
const SCORES = ['81.25', '80.5', '83.75', '82.5']
export const INDICATORS = [
  ['ho-so', 'Tỷ lệ hồ sơ đúng hạn', SHARES],
  ['tiep-nhan', 'Số hồ sơ tiếp nhận', COUNTS],
  ['tre', 'Số hồ sơ trễ hạn', LATE],
  ['diem', 'Điểm cải cách hành chính', SCORES],
] as const
type Indicator = (typeof INDICATORS)[number]
const [SHARE, COUNT, DELAY, SCORE] = INDICATORS
const TITLE = ['BÁO CÁO QUÝ III NĂM 2021']
const Q3 = '2021-Q3'

/** The figures of an indicator: of the first units, in their order. */
export function figuresOf(
  [id]: Indicator,
  values: readonly (string | null)[],
  { period = Q3, from = 0 }: { readonly period?: string; readonly from?: number } = {},
): string[] {
  return values.flatMap((value, at) =>
    value === null ? [] : [`${UNITS[at + from]?.[0]} ${id} ${period} ${Number(value)}`],
  )
}

const nameAt = (at: number): string => UNITS[at]?.[1] ?? ''
/** A table with a column of figures for each indicator. */
const wide = (
  ...columns: readonly (readonly [heading: string, cells: readonly string[]])[]
): Cells => [
  TITLE,
  ['Đơn vị', ...columns.map(([heading]) => heading)],
  ...(columns[0]?.[1] ?? []).map((_, at) => [
    nameAt(at),
    ...columns.map(([, cells]) => cells[at] ?? ''),
  ]),
]
/** A table with a row for each figure. */
const long = (...parts: readonly (readonly [Indicator, readonly string[]])[]): Cells => [
  ['Đơn vị', 'Chỉ số', 'Kỳ', 'Giá trị'],
  ...parts.flatMap(([[, name], cells]) =>
    cells.map((cell, at) => [nameAt(at), name, 'Quý III/2021', cell]),
  ),
]

/** A sheet by every writer: two CSV, a workbook and a page; records too, where it begins with headings. */
function written(
  kind: string,
  name: string,
  rows: Cells,
  right: readonly string[],
  needs: RegExp | null = null,
  withJson = false,
): readonly Variation[] {
  return [...writtenAs(rows), ...(withJson ? writtenAsJson(rows) : [])].map(([file, content]) => ({
    kind,
    name: `${name}, ${file.replace(/^.*\./, '')}`,
    file,
    content,
    right,
    needs,
  }))
}

const one = (
  kind: string,
  name: string,
  [file, content]: Sample,
  right: readonly string[],
  needs: RegExp | null = null,
): Variation => ({ kind, name, file, content, right, needs })

const numbered = (values: readonly string[], style: (value: string) => XlsxCell): XlsxCell[][] =>
  values.map((value, at) => [nameAt(at), style(value)])
const book = (
  heading: string,
  rows: readonly (readonly XlsxCell[])[],
  merges?: readonly string[],
): Uint8Array =>
  makeXlsx([
    { name: 'Sheet1', rows: [TITLE, ['Đơn vị', heading], ...rows], ...(merges ? { merges } : {}) },
  ])
const page = (heading: string, cells: readonly string[]): string =>
  `<table><tr><td>Đơn vị</td><td>${heading} quý III/2021</td></tr>${cells
    .map((cell, at) => `<tr><td>${nameAt(at)}</td>${cell}</tr>`)
    .join('')}</table>`

const pointed = (values: readonly string[]): string[] =>
  values.map((value) => value.replace(/\B(?=(\d{3})+$)/g, '.'))
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

const DAYS = { '2021-09': 44_440, '2021-06': 44_348, '2020-12': 44_166 } as const
const dated = Object.entries(DAYS).flatMap(([period, day]) =>
  [false, true].map((isExtended) => {
    const rows: XlsxCell[][] = SHARES.slice(0, 3).map((value, at) => [
      nameAt(at),
      { xml: `<c r="@" s="3"><v>${day - 1462}</v></c>` },
      Number(value),
    ])
    const parts = xlsxParts([{ name: 'Sheet1', rows: [['Đơn vị', 'Kỳ', SHARE[1]], ...rows] }], {
      is1904: true,
    })
    const workbook = parts['xl/workbook.xml'] ?? ''
    const extended = workbook.replace(
      '<sheets>',
      '<extLst><ext uri="{x}"><x15:workbookPr xmlns:x15="urn:x15" chartTrackingRefBase="1"/></ext></extLst><sheets>',
    )
    return one(
      'xlsx-1904',
      `${period}${isExtended ? ', extended' : ''}`,
      ['a.xlsx', zipParts({ ...parts, 'xl/workbook.xml': isExtended ? extended : workbook })],
      figuresOf(SHARE, SHARES.slice(0, 3), { period }),
    )
  }),
)

const cased = (
  [
    ['xl/sharedStrings.xml', 'xl/SharedStrings.xml'],
    ['xl/workbook.xml', 'xl/Workbook.xml'],
    ['xl/worksheets/sheet1.xml', 'xl/Worksheets/Sheet1.xml'],
    ['xl/styles.xml', 'XL/styles.xml'],
  ] as const
).map(([from, to]) => {
  const { [from]: part = '', ...others } = xlsxParts([
    { name: 'Sheet1', rows: long([SHARE, SHARES]) },
  ])
  return one(
    'xlsx-part-names',
    to,
    ['a.xlsx', zipParts({ ...others, [to]: part })],
    figuresOf(SHARE, SHARES),
  )
})

const inline = (runs: string): XlsxCell => ({ xml: `<c r="@" t="inlineStr"><is>${runs}</is></c>` })
const raised = (text: string, mark: string, align: string): XlsxCell =>
  inline(`<r><t>${text}</t></r><r><rPr><vertAlign val="${align}"/></rPr><t>${mark}</t></r>`)
const rich = [
  ...[COUNT, SHARE, SCORE].map((each) => {
    const rows = each[2].map((value, at): XlsxCell[] => [
      inline(`<r><t>${nameAt(at)}</t></r><rPh sb="0" eb="1"><t>lap</t></rPh>`),
      Number(value),
    ])
    return one(
      'xlsx-rich-text',
      `a guide to a name, ${each[0]}`,
      ['a.xlsx', book(each[1], rows)],
      figuresOf(each, each[2]),
    )
  }),
  ...[SHARE, SCORE, COUNT].flatMap((each) =>
    ['superscript', 'subscript'].map((align) =>
      one(
        'xlsx-rich-text',
        `${align}, ${each[0]}`,
        [
          'a.xlsx',
          book(
            each[1],
            numbered(each[2], (value) => raised(value.replace('.', ','), '2', align)),
          ),
        ],
        figuresOf(each, each[2]),
        /^cell\/mark/,
      ),
    ),
  ),
]

const comma = [SHARE, SCORE].flatMap((each) =>
  [2, 3].map((digits) => {
    const values = each[2].map((value) => (Number(value) + 0.125).toFixed(digits))
    return one(
      'xlsx-comma-number',
      `${each[0]}, ${digits} decimals`,
      [
        'a.xlsx',
        book(
          each[1],
          numbered(values, (value) => ({ xml: `<c r="@"><v>${value.replace('.', ',')}</v></c>` })),
        ),
      ],
      figuresOf(each, values),
    )
  }),
)

const percent = [COUNT, DELAY, SCORE].map((each) =>
  one(
    'xlsx-percent-format',
    each[0],
    [
      'a.xlsx',
      book(
        each[1],
        numbered(each[2], (value) => ({ xml: `<c r="@" s="2"><v>${value}</v></c>` })),
      ),
    ],
    [],
    /^cell\/percent/,
  ),
)
const dayFormat = [SHARE, SCORE, COUNT].map((each) =>
  one(
    'xlsx-day-format',
    each[0],
    [
      'a.xlsx',
      book(
        each[1],
        numbered(each[2], (value) => ({ xml: `<c r="@" s="1"><v>${value}</v></c>` })),
      ),
    ],
    figuresOf(each, each[2]),
    /^(cell\/dayFormat|cell\/type)/,
  ),
)
const formulas = [SHARE, COUNT, SCORE].flatMap((each) =>
  (
    [
      ['no result', '<c r="@"><f>SUM(A1:A2)</f></c>'],
      ['the filler 0', '<c r="@"><f>SUM(A1:A2)</f><v>0</v></c>'],
    ] as const
  ).map(([what, xml]) => {
    const parts = xlsxParts([
      { name: 'Sheet1', rows: [TITLE, ['Đơn vị', each[1]], ...numbered(each[2], () => ({ xml }))] },
    ])
    const workbook = (parts['xl/workbook.xml'] ?? '').replace(
      '</workbook>',
      '<calcPr fullCalcOnLoad="1"/></workbook>',
    )
    return one(
      'xlsx-uncalculated',
      `${what}, ${each[0]}`,
      ['a.xlsx', zipParts({ ...parts, 'xl/workbook.xml': workbook })],
      [],
      /^cell\/uncalculated/,
    )
  }),
)
const merged = [SHARE, COUNT, SCORE].flatMap((each) => [
  one(
    'xlsx-merged-figure',
    `${each[0]}, xlsx`,
    [
      'a.xlsx',
      book(
        each[1],
        each[2].map((value, at): XlsxCell[] => [nameAt(at), at === 1 ? null : Number(value)]),
        ['B3:B4'],
      ),
    ],
    figuresOf(each, each[2].slice(2), { from: 2 }),
    /^cell\/joint/,
  ),
  one(
    'xlsx-merged-figure',
    `${each[0]}, page`,
    [
      'a.xls',
      page(
        each[1],
        each[2].map((value, at) =>
          at === 0 ? `<td rowspan="2">${value}</td>` : at === 1 ? '' : `<td>${value}</td>`,
        ),
      ),
    ],
    figuresOf(each, each[2].slice(2), { from: 2 }),
    /^cell\/joint/,
  ),
])
const hidden = [SHARE, COUNT, SCORE].flatMap((each) => {
  const parts = xlsxParts([{ name: 'Sheet1', rows: [...wide([each[1], each[2]])] }])
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
  const withSheet = (xml: string): Uint8Array =>
    zipParts({ ...parts, 'xl/worksheets/sheet1.xml': xml })
  return [
    one(
      'xlsx-hidden',
      `a row, ${each[0]}`,
      ['a.xlsx', withSheet(sheet.replace('<row r="4"', '<row r="4" hidden="true"'))],
      figuresOf(each, each[2]),
      /^row\/hidden/,
    ),
    one(
      'xlsx-hidden',
      `a column, ${each[0]}`,
      [
        'a.xlsx',
        withSheet(
          sheet.replace('<sheetData>', '<cols><col min="2" max="2" hidden="1"/></cols><sheetData>'),
        ),
      ],
      figuresOf(each, each[2]),
      /^column\/hidden/,
    ),
    one(
      'html-table',
      `a hidden row, ${each[0]}`,
      [
        'a.xls',
        page(
          each[1],
          each[2].map((value) => `<td>${value}</td>`),
        ).replace(`<tr><td>${nameAt(1)}`, `<tr style="display:none"><td>${nameAt(1)}`),
      ],
      figuresOf(each, each[2]),
      /^row\/hidden/,
    ),
    one(
      'html-table',
      `hidden text, ${each[0]}`,
      [
        'a.xls',
        page(
          each[1],
          each[2].map((value) => `<td>${value}<span style="display:none">1</span></td>`),
        ),
      ],
      figuresOf(each, each[2]),
      /^cell\/hidden/,
    ),
    one(
      'html-table',
      `struck out, ${each[0]}`,
      [
        'a.xls',
        page(
          each[1],
          each[2].map((value) => `<td><s>8</s>${value}</td>`),
        ),
      ],
      figuresOf(each, each[2]),
      /^cell\/struck/,
    ),
  ]
})

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
  ...dated,
  ...cased,
  ...rich,
  ...comma,
  ...percent,
  ...dayFormat,
  ...formulas,
  ...merged,
  ...hidden,
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
