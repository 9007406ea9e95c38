import { describe, expect, it } from 'vitest'
import { createWords } from '@/i18n/translator'
import { officeDeck } from '@/ui/office/deck'
import { writePptx } from '@/ui/office/pptx'
import type { OfficeSlide, Shape } from '@/ui/office/shapes'
import { paneSlides, type TakenPane } from '@/ui/picture/paneSlides'
import { slideBoxes } from '@/ui/slides/boxes'
import { chartOf, type TableNames } from '@/ui/picture/tableChart'
import type { ShownCell, ShownTable } from '@/ui/table/shownTable'
import { officeParts, packageFaults, textsOf } from '#tests/support/officeFile'

const CANVAS = { width: 1920, height: 1080, ratio: 4, safe: 0 }
const BOX = { left: 30, top: 180, width: 1860, height: 800 }
const SCALE = { text: 30, source: 24, headline: 45, line: 2 }
const NAMES: TableNames = {
  periods: new Set(['Quý I/2021', 'Quý II/2021', 'Quý III/2021']),
  units: new Set(['Sa Đéc', 'Lấp Vò', 'Cao Lãnh']),
  focus: new Map([['Lấp Vò', 1]]),
  language: 'vi',
  number: (value, decimals) => createWords('vi').number(value, decimals),
}

const cell = (text: string, over: Partial<ShownCell> = {}): ShownCell => ({
  text,
  before: '',
  after: '',
  isHead: false,
  columns: 1,
  rows: 1,
  ...over,
})
const tableOf = (rows: readonly (readonly string[])[]): ShownTable => ({
  caption: 'Hồ sơ đúng hạn',
  headRows: 1,
  rows: rows.map((row) => row.map((text) => cell(text))),
})
const chart = (rows: readonly (readonly string[])[], drawn: readonly number[] | null = null) =>
  chartOf({ table: tableOf(rows), drawn }, NAMES, BOX, SCALE)

const BY_PERIOD = [
  ['Kỳ', 'Sa Đéc', 'Lấp Vò', 'Khoảng', 'Hạng'],
  ['Quý I/2021', '92,5', '–', '80,1 – 97,0', '3'],
  ['Quý II/2021', '–', '84,2', '81,1 – 97,0', '4'],
]
const BY_UNIT = [
  ['Đơn vị', 'Quý I/2021', 'Quý II/2021', 'Quý III/2021'],
  ['Sa Đéc', '1.092,5', '–', '96,1'],
  ['Lấp Vò', '84,2', '85,0', '86,1'],
]
const RANKING = [
  ['Đơn vị', 'Hạng', 'Giá trị', 'Kết quả'],
  ['Sa Đéc', '1', '96,1 %', 'Đạt'],
  ['Lấp Vò', '2', '86,0 %', 'Chưa đạt'],
  ['Cao Lãnh', '–', '–', 'Chưa có số liệu'],
]

describe('the chart behind a table', () => {
  it('is courses where rows or columns are periods, focus units over the others', () => {
    for (const rows of [BY_PERIOD, BY_UNIT]) {
      const drawn = chart(rows)
      if (drawn?.kind !== 'line') throw new Error('no chart of lines')
      expect(drawn.courses.at(-1)).toMatchObject({ name: 'Lấp Vò', sign: 'rect' })
    }
    const byUnit = chart(BY_UNIT)
    expect(byUnit).toMatchObject({
      categories: ['Quý I/2021', 'Quý II/2021', 'Quý III/2021'],
      courses: [{ values: [1092.5, null, 96.1] }, { values: [84.2, 85, 86.1] }],
    })
  })

  it('names what units are held against, in the ink of the text, however many units there are', () => {
    const many = Array.from({ length: 20 }, (_, at) => [`Xã ${at}`, '80', '81', '82'])
    const drawn = chartOf(
      { table: tableOf([...BY_UNIT, ...many, ['Toàn tỉnh', '88', '89', '90']]), drawn: null },
      { ...NAMES, units: new Set([...NAMES.units, ...many.map(([name = '']) => name)]) },
      BOX,
      SCALE,
    )
    const named =
      drawn?.kind === 'line' ? drawn.courses.filter(({ nameAt }) => nameAt !== null) : []
    expect(named.map(({ name, stroke }) => [name, stroke.dash])).toEqual([
      ['Toàn tỉnh', 'dash'],
      ['Lấp Vò', undefined],
    ])
  })

  it('draws no column that is no figure, nor one that its chart does not draw', () => {
    const names = (drawn: readonly number[] | null): unknown => {
      const line = chart(BY_PERIOD, drawn)
      return line?.kind === 'line' && line.courses.map(({ name }) => name)
    }
    expect(names(null)).toEqual(['Sa Đéc', 'Hạng', 'Lấp Vò'])
    expect(names([1, 2])).toEqual(['Sa Đéc', 'Lấp Vò'])
  })

  it('is bars of the column that the table says, percentages by their number, missing none', () => {
    expect(chart(RANKING)).toBeNull()
    const bars = chart(RANKING, [2])
    expect(bars).toMatchObject({
      kind: 'bar',
      series: 'Giá trị',
      base: 0,
      bars: [
        { name: 'Sa Đéc', value: 96.1, format: '#,##0.0" %"' },
        { name: 'Lấp Vò', value: 86 },
        { name: 'Cao Lãnh', value: null },
      ],
    })
  })
})

const PANE: TakenPane = {
  headline: 'Lấp Vò chưa đạt',
  name: 'Hồ sơ đúng hạn · Quý III/2021',
  status: '12 số minh họa',
  source: 'Nguồn: bộ số liệu · bản abc',
  charts: [{ table: tableOf(BY_UNIT), drawn: null }],
  tables: [],
  picture: null,
}
const slidesOf = (pane: Partial<TakenPane>): readonly OfficeSlide[] =>
  paneSlides({ ...PANE, ...pane }, NAMES, CANVAS, (n, of) => `${n}/${of}`)
const kinds = (slides: readonly OfficeSlide[]): unknown =>
  slides.map(({ shapes }) => shapes.map(({ kind }) => kind))
const partsOf = (slides: readonly OfficeSlide[]): ReadonlyMap<string, string> => {
  const writing = writePptx(officeDeck('a', slides, CANVAS, createWords('vi')))
  for (;;) {
    const { done, value } = writing.next()
    if (done === true) return officeParts(value)
  }
}

describe('a pane for PowerPoint', () => {
  it('is its chart under what the page says, with status and source, in a sound package', () => {
    const slides = slidesOf({})
    expect(kinds(slides)).toEqual([['text', 'chart']])
    const parts = partsOf(slides)
    expect(packageFaults(parts)).toEqual([])
    const said = textsOf(parts.get('ppt/slides/slide1.xml') ?? '').join('|')
    for (const text of [PANE.headline, PANE.name, PANE.status, PANE.source])
      expect(said).toContain(text)
    expect(parts.get('ppt/charts/chart1.xml')).toContain('<c:v>1092.5</c:v>')
  })

  it('is a picture and the figures behind it where PowerPoint has no chart', () => {
    const png = new Uint8Array([1, 2, 3])
    const slides = slidesOf({
      charts: [{ table: tableOf(RANKING), drawn: null }],
      picture: { png, width: 400, height: 800 },
    })
    expect(kinds(slides)).toEqual([
      ['text', 'picture'],
      ['text', 'table'],
    ])
    const [, picture] = slides[0]?.shapes ?? []
    if (picture?.kind !== 'picture') throw new Error('no picture')
    expect(picture.box.height / picture.box.width).toBeCloseTo(2)
    const parts = partsOf(slides)
    expect(packageFaults(parts)).toEqual([])
    expect(parts.has('ppt/media/picture1.png')).toBe(true)
    expect(parts.get('ppt/slides/slide1.xml')).toContain(`descr="${PANE.name}: ${PANE.headline}"`)
  })

  it('holds every row of a long table once, under its heading, within each slide', () => {
    const rows = Array.from({ length: 90 }, (_, at) => [`Xã ${at}`, 'một lời dài '.repeat(at % 9)])
    const slides = slidesOf({
      charts: [],
      tables: [{ table: tableOf([['Xã', 'Lời'], ...rows]), looks: [] }],
    })
    expect(slides.length).toBeGreaterThan(3)
    const tables = slides.flatMap(({ shapes }) =>
      shapes.filter((shape): shape is Extract<Shape, { kind: 'table' }> => shape.kind === 'table'),
    )
    const first = tables.flatMap((table) =>
      table.rows.map(({ cells }) => cells[0]?.paragraphs[0]?.runs[0]?.text),
    )
    expect(first.filter((text) => text === 'Xã')).toHaveLength(slides.length)
    expect(first.filter((text) => text !== 'Xã')).toEqual(rows.map(([name]) => name))
    const { main } = slideBoxes(CANVAS)
    for (const { box, columns } of tables) {
      expect(box.top + box.height).toBeLessThanOrEqual(main.top + main.height)
      expect(columns.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(box.width + 1)
    }
    expect(slides.at(-1)?.number.text).toBe(`${slides.length}/${slides.length}`)
  })

  it('keeps marks, grounds and cells that reach over several', () => {
    const spanning: ShownTable = {
      caption: 'a',
      headRows: 2,
      rows: [
        [cell('Đơn vị', { rows: 2 }), cell('Chỉ số', { columns: 2 })],
        [cell('một'), cell('hai')],
        [cell('Sa Đéc', { isHead: true }), cell('84,2', { before: '▲' }), cell('96,0')],
      ],
    }
    const none = { fill: null, ink: null }
    const looks = [
      [none, none],
      [none, none],
      [none, { fill: 'F5C242', ink: '352200' }, none],
    ]
    const parts = partsOf(slidesOf({ charts: [], tables: [{ table: spanning, looks }] }))
    expect(packageFaults(parts)).toEqual([])
    const xml = parts.get('ppt/slides/slide1.xml') ?? ''
    const [table = ''] = /<a:tbl>.*<\/a:tbl>/s.exec(xml) ?? []
    const rows = table.split('<a:tr ').slice(1)
    expect(rows.map((row) => row.split('<a:tc').length)).toEqual(
      Array(3).fill(rows[0]?.split('<a:tc').length),
    )
    expect(rows[0]).toContain('gridSpan="2"')
    expect(textsOf(rows[2] ?? '')).toEqual(['Sa Đéc', '▲ 84,2', '96,0'])
    expect(rows[2]).toContain('F5C242')
  })
})
