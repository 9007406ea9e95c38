import { xlsxParts, zipParts, type XlsxCell } from '#tests/fixtures/xlsx'
import {
  type Variation,
  SHARES,
  TITLE,
  figuresOf,
  nameAt,
  long,
  one,
  numbered,
  book,
  page,
  SHARE,
  COUNT,
  DELAY,
  SCORE,
  wide,
} from './caseTables'

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

export const BOOK_VARIATIONS: readonly Variation[] = [
  ...dated,
  ...cased,
  ...rich,
  ...comma,
  ...percent,
  ...dayFormat,
  ...formulas,
  ...merged,
  ...hidden,
]
